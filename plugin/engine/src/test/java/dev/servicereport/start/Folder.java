package dev.servicereport.start;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder in which a project is begun. */
final class Folder {

    private final Path folder;
    private final Map<String, String> words = new TreeMap<>();

    Folder(Path folder) {
        this.folder = folder;
    }

    Folder say(String parameter, String word) {
        words.put(parameter, word);
        return this;
    }

    Folder file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    Folder file(String name, String text, Charset encoding) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.write(path, text.getBytes(encoding));
        return this;
    }

    Started begin() throws BadInputException, IOException {
        return Start.begin(new Given(words), folder, "1.2.3");
    }

    String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** The contract from that line on. */
    String contractFrom(String line) throws IOException {
        String contract = text("data/contract.yaml");
        return contract.substring(contract.indexOf(line));
    }

    /** Each month with data, with the seconds for which the whole was down. */
    List<String> downSeconds() throws BadInputException, IOException {
        ReportRequest request = new ReportRequest(folder.resolve("data"), folder.resolve("target"), null, null);
        return new ReportGenerator(request)
                .figures().months().stream()
                        .map(month -> month.month() + " "
                                + month.overall().availability().downSeconds())
                        .toList();
    }

    /** What lies in the folder, in the order of the names. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Everything that is wrong, a line each. */
    static String faults(BadInputException bad) {
        return bad.problems().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
