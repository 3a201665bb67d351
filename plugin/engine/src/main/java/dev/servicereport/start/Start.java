package dev.servicereport.start;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The flow: words and exports → recognised → a project that builds, written all at once or not at all. */
public final class Start {

    /** The short names of what can be said. */
    public static final List<String> PARAMETERS =
            List.of("client", "target", "from", "to", "amount", "instalments", "export", "maintenance");

    private final Given given;
    private final Path folder;
    private final Problems problems = new Problems();

    private Start(Given given, Path folder) {
        this.given = given;
        this.folder = folder;
    }

    /**
     * Begins a project.
     *
     * @param folder where; nothing in it is overwritten
     * @param version of the plugin, for the POM
     * @throws BadInputException naming everything that is wrong; nothing was written then
     */
    public static Started begin(Given given, Path folder, String version) throws BadInputException, IOException {
        Path place = folder.toAbsolutePath().normalize();
        return new NewProject(new Start(given, place).found(), version).write(place);
    }

    /** What was found out, all of it sound. */
    private Found found() throws BadInputException {
        given.noteMangled(problems);
        requireNoProblems();
        Optional<GivenFile> exported = GivenFile.of("export", given, folder, problems);
        Optional<GivenFile> listed = GivenFile.of("maintenance", given, folder, problems);
        noteSameName(exported, listed);
        Optional<Export> export = exported.flatMap(file -> Export.recognise(file, problems));
        Optional<StopList> stops = listed.flatMap(file -> StopList.recognise(file, problems));
        Optional<Agreement> agreement = Agreement.of(
                given,
                export.flatMap(e -> day(e.rows().first())),
                export.flatMap(e -> day(e.rows().last())),
                problems);
        requireNoProblems();
        return new Found(agreement.orElseThrow(), export, stops);
    }

    private static Optional<LocalDate> day(OptionalLong second) {
        return second.isPresent() ? Optional.of(ExportSource.day(second.getAsLong())) : Optional.empty();
    }

    private void noteSameName(Optional<GivenFile> export, Optional<GivenFile> stops) {
        if (export.isPresent()
                && stops.isPresent()
                && export.get().name().equalsIgnoreCase(stops.get().name())) {
            problems.add(Problem.error(
                            Given.place("maintenance"), stops.get().name(), "another name than that of the export")
                    .hint("二つのファイルの名前が同じです。どちらかの名前を変えてください"));
        }
    }

    private void requireNoProblems() throws BadInputException {
        if (problems.hasErrors()) {
            throw new BadInputException(problems.sorted());
        }
    }
}
