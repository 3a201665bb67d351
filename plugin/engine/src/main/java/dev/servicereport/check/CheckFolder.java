package dev.servicereport.check;

import dev.servicereport.output.OutputPlace;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The folder for what the goal check leaves (結果のフォルダー). Each file is replaced as a whole; the verdict is the last of them. */
public final class CheckFolder {

    /** The folder's name where none is given. */
    public static final String NAME = "service-report-check";

    private static final String VERDICT = "verdict.json";
    private static final String CASES = "TEST-service-report.xml";
    private static final String SUMMARY = "summary.md";
    private static final String QUALITY = "gl-code-quality-report.json";

    private final Path folder;
    private final ReportLinks links;
    private final RepositoryPaths paths;

    private CheckFolder(Path folder, Path output, RepositoryPaths paths) {
        this.folder = folder;
        links = new ReportLinks(folder, output);
        this.paths = paths;
    }

    /**
     * A folder, which need not be there.
     *
     * @param folder the folder
     * @param output the folder of output, which is delivered as its manifest says
     * @param paths the folder of data among them
     * @throws BadInputException when it lies in one of the two, also by a link
     */
    public static CheckFolder of(Path folder, Path output, RepositoryPaths paths)
            throws BadInputException, IOException {
        Path place = OutputPlace.real(folder);
        for (Path taken : List.of(output, paths.data())) {
            if (place.startsWith(OutputPlace.real(taken))) {
                throw refused(folder);
            }
        }
        return new CheckFolder(place, OutputPlace.real(output), paths);
    }

    private static BadInputException refused(Path folder) {
        return new BadInputException(List.of(Problem.error(
                        SourceLocation.wholeFile("service-report.checkDirectory"),
                        folder.toString(),
                        "a folder outside service-report.outputDirectory and service-report.dataDirectory")
                .hint("確認結果のフォルダーは、出力フォルダーとデータフォルダーの外に置いてください")));
    }

    /** Writes a result. */
    public void write(CheckResult result, Annotations annotations) throws IOException {
        Files.createDirectories(folder);
        replace(CASES, JUnitXml.of(result));
        replace(SUMMARY, SummaryMarkdown.of(result, links));
        if (annotations == Annotations.GITLAB) {
            replace(QUALITY, GitLabQuality.of(result, paths));
        } else {
            Files.deleteIfExists(folder.resolve(QUALITY));
        }
        replace(VERDICT, VerdictJson.of(result));
    }

    /** Writes the files of a verdict over several contracts, the verdict last. */
    public void write(Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
            replace(file.getKey(), file.getValue());
        }
    }

    /** Lines for the standard output, each at the start of a line. */
    public List<String> commands(CheckResult result, Annotations annotations) {
        return annotations == Annotations.GITHUB ? GitHubAnnotations.of(result, paths) : List.of();
    }

    /** A link in its place is replaced itself, and what it leads to is not written. */
    private void replace(String name, String text) throws IOException {
        Path whole = folder.resolve("." + name + ".new");
        Files.deleteIfExists(whole);
        Files.writeString(whole, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(whole, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
