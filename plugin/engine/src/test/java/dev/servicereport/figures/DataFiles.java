package dev.servicereport.figures;

import dev.servicereport.cache.Cache;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.documents.OwnDocuments;
import dev.servicereport.export.JsonText;
import dev.servicereport.export.MetricsJson;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A data directory as text, for tests: from what stands in the files to the figures in one call.
 *
 * @param contract contract.yaml
 * @param files every other file by its name
 * @param asOf the cut-off; null for the default one
 */
public record DataFiles(
        String contract,
        Map<String, String> files,
        @Nullable String asOf) {

    private static final String TERM = """
            service-from: 2025-01-01
            service-to: 2029-12-31
            """;
    private static final String SLA = "sla:\n";
    private static final String AVAILABILITY = "    target: \"99.8\"\n";

    /** The least that a contract says, at 99.8 percent, one service named web, and nothing observed. */
    public static final DataFiles MINIMAL =
            new DataFiles("""
            title: 件名
            client: { name: 市 }
            contractor: { name: 社 }
            signed-on: 2024-06-03
            """ + TERM + SLA + "  availability:\n" + AVAILABILITY, Map.of(), null).services("""
            id,name
            web,ウェブ
            """);

    /** The same with a line more at the top of the contract. */
    public DataFiles agreed(String line) {
        return new DataFiles(line + "\n" + contract, files, asOf);
    }

    /** The same with a line more under {@code sla}. */
    public DataFiles sla(String line) {
        return replaced(SLA, SLA + "  " + line + "\n");
    }

    /** The same with a line more under {@code sla.availability}. */
    public DataFiles availability(String line) {
        return replaced(AVAILABILITY, AVAILABILITY + "    " + line + "\n");
    }

    /** The same with another target. */
    public DataFiles target(String percent) {
        return replaced("\"99.8\"", '"' + percent + '"');
    }

    /** The same with another term, both days inclusive. */
    public DataFiles term(String from, String to) {
        return replaced(TERM, "service-from: " + from + "\nservice-to: " + to + "\n");
    }

    private DataFiles replaced(String part, String by) {
        return new DataFiles(contract.replace(part, by), files, asOf);
    }

    /** The same up to another cut-off. */
    public DataFiles asOf(String time) {
        return new DataFiles(contract, files, time);
    }

    /** The same with a file. */
    public DataFiles file(String name, String text) {
        Map<String, String> more = new TreeMap<>(files);
        more.put(name, text);
        return new DataFiles(contract, more, asOf);
    }

    public DataFiles services(String csv) {
        return file("services.csv", csv);
    }

    public DataFiles uptime(String csv) {
        return file("uptime/monitoring.csv", csv);
    }

    public DataFiles outages(String csv) {
        return file("outages/outages.csv", csv);
    }

    public DataFiles exclusions(String csv) {
        return file("exclusions.csv", csv);
    }

    public DataFiles corrections(String csv) {
        return file("corrections.csv", csv);
    }

    /** What is read from the files. */
    public Dataset read() throws BadInputException {
        return read(character -> true);
    }

    /** The same for documents whose fonts have only some characters. */
    public Dataset read(IntPredicate showable) throws BadInputException {
        try {
            Path folder = Files.createTempDirectory("service-report");
            try {
                write(folder);
                return DatasetReader.read(folder, showable, OwnDocuments.known(List.of()), Cache.none());
            } finally {
                delete(folder);
            }
        } catch (IOException machine) {
            throw new UncheckedIOException(machine);
        }
    }

    private void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("contract.yaml"), contract);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The months that have data, and the cut-off. */
    public Scope scope() throws BadInputException {
        return Scope.of(read(), null, asOf);
    }

    /** The figures of a month. */
    public MonthFigures month(String month) throws BadInputException {
        return scope().calculation().of(YearMonth.parse(month));
    }

    /** The whole in a month, on one line, as {@link FigureText#of(ServiceFigures)} writes it. */
    public String overall(String month) throws BadInputException {
        return FigureText.of(month(month).overall());
    }

    /** One service in a month, on one line. */
    public String service(String id, String month) throws BadInputException {
        return FigureText.of(FigureText.service(month(month), id));
    }

    /** The month's JSON as it is written. */
    public String json(String month) throws BadInputException {
        return JsonText.of(MetricsJson.of(month(month)));
    }

    /** What is said of the files when they can be read. */
    public List<String> notices() throws BadInputException {
        return read().notices().stream().map(Problem::toString).toList();
    }

    /** The same, and what is said of the cut-off. */
    public List<String> said() throws BadInputException {
        Dataset dataset = read();
        return Stream.concat(dataset.notices().stream(), Scope.of(dataset, null, asOf).calculation().notices().stream())
                .sorted()
                .map(Problem::toString)
                .toList();
    }
}
