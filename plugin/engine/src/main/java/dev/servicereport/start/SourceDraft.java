package dev.servicereport.start;

import dev.servicereport.contract.ContractReader;
import dev.servicereport.contract.Source;
import dev.servicereport.csv.CsvMapping;
import dev.servicereport.dataset.SourceMapping;
import dev.servicereport.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An entry of {@code sources} as it will stand in {@code contract.yaml}; what is tried out is that very text. */
final class SourceDraft {

    /** The zone in which a new contract counts. */
    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final List<String> lines = new ArrayList<>();

    SourceDraft(String glob) {
        lines.add("  - files: " + YamlWord.of(glob));
    }

    private SourceDraft(List<String> lines) {
        this.lines.addAll(lines);
    }

    /** Another one that begins like this. */
    SourceDraft copy() {
        return new SourceDraft(lines);
    }

    /** A key of the entry with a value that is YAML already. */
    SourceDraft key(String key, String yaml) {
        return line("    " + key + ": " + yaml);
    }

    /** A key of the entry with headings of the file: one, or several of which the first that is there counts. */
    SourceDraft headings(String key, List<String> headings) {
        String list = headings.stream().map(YamlWord::of).collect(Collectors.joining(", ", "[", "]"));
        return line("      " + key + ": " + (headings.size() == 1 ? YamlWord.of(headings.get(0)) : list));
    }

    /** A comment, on a line of its own. */
    SourceDraft remark(String text) {
        return line("    # " + YamlWord.comment(text));
    }

    SourceDraft line(String line) {
        lines.add(line);
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** How the files are read by it; empty when it is no entry that can be. */
    Optional<CsvMapping> mapping() {
        String yaml = "sources:\n" + String.join("\n", lines) + "\n";
        ContractReader reader = new ContractReader(new Problems());
        reader.read(yaml.getBytes(StandardCharsets.UTF_8));
        return Optional.ofNullable(reader.sources().get(0))
                .map((Source source) -> new SourceMapping(source, 0, reader::locate, ZONE).mapping());
    }
}
