package dev.servicereport.start;

import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.FirstLook;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.wording.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that was named on the command line.
 *
 * @param parameter by which it was named
 * @param path where it lies
 */
record GivenFile(String parameter, Path path) {

    /** Where it is copied to, below the data folder. */
    static final String FOLDER = "exports/";

    private static final Pattern READABLE = Pattern.compile("(?i).+\\.(csv|csv\\.gz|zip)");

    private static final Pattern SPECIAL = Pattern.compile("[*?\\[\\]{}\\\\]");

    private static final Pattern LAST_NUMBER = Pattern.compile("[0-9]+([-_.]?[0-9]+)*(?=[^0-9]*$)");

    /** The file that a parameter names; empty when it names none, or one that is not there, which is noted. */
    static Optional<GivenFile> of(String parameter, Given given, Path folder, Problems problems) {
        Optional<GivenFile> file = given.word(parameter).map(word -> new GivenFile(parameter, folder.resolve(word)));
        file.flatMap(GivenFile::refusal).ifPresent(problems::add);
        return file.filter(named -> named.refusal().isEmpty());
    }

    private Optional<Problem> refusal() {
        if (!Files.isRegularFile(path)) {
            return Optional.of(Problem.error(Given.place(parameter), path.getFileName() + "", "a file that is there")
                    .hint("ファイルがありません。今のフォルダーからの道筋と名前を確かめてください"));
        }
        if (!READABLE.matcher(name()).matches() || SPECIAL.matcher(name()).find()) {
            return Optional.of(Problem.error(
                            Given.place(parameter), name(), "a file named like export.csv, export.csv.gz or export.zip")
                    .hint("CSV で保存し、名前を「….csv」にしてください（記号 * ? [ ] { } \\ は使えません）"));
        }
        return Optional.empty();
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Its place below the data folder. */
    String target() {
        return FOLDER + name();
    }

    CsvSource source() {
        return new CsvSource(path, name());
    }

    /** Its name, encoding, the line of its headings and how many rows it has. */
    String seen(FirstLook look, long rows) {
        return Texts.program()
                .say(
                        "init.seen",
                        "file",
                        name(),
                        "encoding",
                        look.encoding().name(),
                        "line",
                        look.line(),
                        "rows",
                        rows);
    }

    /** Its name without the ending. */
    String stem() {
        return name().substring(0, endingAt());
    }

    private int endingAt() {
        return name().length() - (name().toLowerCase(Locale.ROOT).endsWith(".csv.gz") ? 7 : 4);
    }

    /** A glob for this file and those of later months: any number in place of the last one, or before the ending. */
    String glob() {
        String stem = stem();
        String open =
                LAST_NUMBER.matcher(stem).find() ? LAST_NUMBER.matcher(stem).replaceFirst("*") : stem + "*";
        return FOLDER + open + name().substring(endingAt());
    }
}
