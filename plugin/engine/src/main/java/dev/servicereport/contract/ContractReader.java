package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Entry;
import dev.servicereport.contract.yaml.YamlFile;
import dev.servicereport.csv.Unreadable;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code contract.yaml} and tells everything that is wrong with it, each with its line and key path. */
public final class ContractReader {

    private final Problems problems;
    private List<String> globs = List.of();
    private SortedMap<Integer, Source> sources = new TreeMap<>();
    private List<NumberAllowance> allowances = List.of();
    private Map<String, Integer> lines = Map.of();

    /** @param problems where everything that is wrong goes */
    public ContractReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads the contract of a data directory.
     *
     * @return the contract; empty when an error prevents it
     */
    public Optional<ContractFile> read(Path dataDirectory) {
        Path file = dataDirectory.resolve(Contract.FILE);
        if (Files.isRegularFile(file)) {
            return readFile(file);
        }
        SourceLocation where = SourceLocation.wholeFile(Contract.FILE);
        problems.add(Problem.error(where, "no file", "the contract's file in the data directory")
                .hint("データフォルダーに " + Contract.FILE + " を置いてください"));
        return Optional.empty();
    }

    private Optional<ContractFile> readFile(Path file) {
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            problems.add(Unreadable.problem(Contract.FILE, unreadable));
            return Optional.empty();
        }
    }

    /** Reads the file's bytes. */
    public Optional<ContractFile> read(byte[] yaml) {
        YamlFile file = new YamlFile(Contract.FILE);
        Optional<Entry> root = file.root(yaml);
        Optional<Contract> contract = root.flatMap(AgreementReader.CONTRACT::read);
        globs = root.map(SourceReader::globs).orElse(List.of());
        sources = root.map(SourceReader::sound).orElse(new TreeMap<>());
        allowances = root.map(PersonalNumbersReader::of).orElse(List.of());
        lines = file.lines();
        problems.addAll(file.problems());
        return contract.filter(sound -> !file.hasErrors()).map(sound -> new ContractFile(sound, file.lines()));
    }

    /**
     * The sources in the file read last that are sound, by their place in the list from 0, also when something else has faults, so
     * that these do not hide those of the files.
     */
    public SortedMap<Integer, Source> sources() {
        return sources;
    }

    /** Where the file read last allows numbers that look like Individual Numbers. */
    public List<NumberAllowance> numberAllowances() {
        return allowances;
    }

    /** The place of a key of the file read last, see {@link ContractFile#locate}. */
    public SourceLocation locate(String keyPath) {
        return ContractFile.locate(lines, keyPath);
    }

    /** The globs of the sources in the file read last, also when it has faults. */
    public List<String> globs() {
        return globs;
    }
}
