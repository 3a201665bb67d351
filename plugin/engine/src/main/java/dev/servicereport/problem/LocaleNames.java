package dev.servicereport.problem;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of files in the locale of this process (ファイル名). Java decides once, when it starts, which letters a name can have; under
 * {@code LC_ALL=C} or without a locale, as in cron, systemd and containers, those are the letters of ASCII alone.
 */
public final class LocaleNames {

    private static final String CURE =
            "a locale with Japanese file names, like LC_ALL=C.UTF-8 in the environment of the build";
    private static final String CURE_JAPANESE = "日本語のファイル名を扱えないロケールです。環境変数 LC_ALL=C.UTF-8 を設定して、もう一度実行してください";
    private static final String JAPANESE = "検収書類";

    private LocaleNames() {}

    /** Whether a file can have that name here. */
    public static boolean canBe(String name) {
        return machine().newEncoder().canEncode(name);
    }

    /**
     * Makes sure that the working folder can be named here; where it cannot, the parts of Java that look for files fail, each in its way.
     *
     * @throws BadInputException when it cannot
     */
    public static void requireWorkingFolder() throws BadInputException {
        String folder = System.getProperty("user.dir", "");
        if (!canBe(folder)) {
            throw mangled("working folder", folder);
        }
    }

    /** Whether files can have Japanese names here. */
    public static boolean canBeJapanese() {
        return canBe(JAPANESE);
    }

    /**
     * Makes sure that each name of a file below a folder can be read here; a folder that is not there is no matter of names.
     *
     * @throws BadInputException in one message for all that cannot
     */
    public static void requireReadable(Path folder) throws BadInputException, IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Unreadable unreadable = new Unreadable();
        Files.walkFileTree(folder, unreadable);
        if (!unreadable.paths.isEmpty()) {
            String first = folder.relativize(unreadable.paths.get(0)).toString();
            throw refused(
                    "service-report.dataDirectory", unreadable.paths.size() + " unreadable file names, like " + first);
        }
    }

    /** What to throw when a name cannot be, here or anywhere. */
    public static BadInputException refused(InvalidPathException name) {
        return refused("file name", name.getInput());
    }

    /**
     * What to throw when a name cannot be.
     *
     * @param where what needs the name
     * @param found the name, or what is known of it
     */
    public static BadInputException refused(String where, String found) {
        Problem problem = Problem.error(
                SourceLocation.wholeFile(where),
                found,
                canBeJapanese() ? "file names in " + machine().name() + ", as everywhere on this machine" : CURE);
        return new BadInputException(
                List.of(problem.hint(canBeJapanese() ? "この環境で使えない文字のファイル名です。名前を付け直してください" : CURE_JAPANESE)));
    }

    /**
     * What to throw when the locale of the build has lost letters of a name before it came here.
     *
     * @param where the parameter
     * @param found what is left of the name
     */
    public static BadInputException mangled(String where, String found) {
        return new BadInputException(List.of(
                Problem.error(SourceLocation.wholeFile(where), found, CURE).hint(CURE_JAPANESE)));
    }

    /** As Java itself tells files apart, which no property changes later. */
    private static Charset machine() {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    }

    /** Takes note of the names that are another one once Java has read them. */
    private static final class Unreadable extends SimpleFileVisitor<Path> {

        private final List<Path> paths = new ArrayList<>();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return look(folder);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return look(file);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            // reading it in earnest says why
            return look(file);
        }

        private FileVisitResult look(Path path) {
            if (!isReadable(path)) {
                paths.add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isReadable(Path path) {
            try {
                return path.equals(Path.of(path.toString()));
            } catch (InvalidPathException unreadable) {
                return false;
            }
        }
    }
}
