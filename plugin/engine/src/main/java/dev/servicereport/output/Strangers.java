package dev.servicereport.output;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What lies in an output folder and no run wrote, so that it belongs to somebody else (他人のファイル): files that no manifest lists, links,
 * whatever else is no plain file, and folders on another file system. What systems leave in folders by themselves is nobody's.
 */
final class Strangers extends SimpleFileVisitor<Path> {

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private static final String EXPECTED =
            "nothing but what an earlier run's manifest.json lists, where output goes; nothing was touched";

    private final Path place;
    private final EarlierOutput ours;
    private final Object device;
    private final List<Path> found = new ArrayList<>();

    private Strangers(Path place, EarlierOutput ours) throws IOException {
        this.place = place;
        this.ours = ours;
        device = device(place);
    }

    /**
     * Those in some entries of a folder.
     *
     * @param ours what is not theirs
     */
    static List<Path> in(Path place, List<String> entries, EarlierOutput ours) throws IOException {
        Strangers strangers = new Strangers(place, ours);
        for (String entry : entries) {
            if (Staging.exists(place.resolve(entry))) {
                Files.walkFileTree(place.resolve(entry), strangers);
            }
        }
        return strangers.found;
    }

    /** A manifest that no run wrote, if there is one. */
    static List<Path> manifestIn(Path place) throws IOException {
        Path manifest = place.resolve(Manifest.FILE);
        boolean other =
                Staging.exists(manifest) && EarlierOutput.listedIn(manifest).isEmpty();
        return other ? List.of(manifest) : List.of();
    }

    /** @throws BadInputException that names each, when there are any */
    static void requireNone(List<Path> strangers) throws BadInputException {
        Problems problems = new Problems();
        for (Path stranger : strangers) {
            problems.add(Problem.error(OutputPlace.where(stranger), what(stranger), EXPECTED)
                    .hint("出力先に、このツールが書いたものではないファイルがあります。移動するか、別の出力フォルダーを指定してください。何も変更していません"));
        }
        if (problems.hasErrors()) {
            throw new BadInputException(problems.sorted());
        }
    }

    private static String what(Path stranger) {
        if (Files.isSymbolicLink(stranger)) {
            return "a link that no run made";
        }
        return Files.isDirectory(stranger) ? "a folder on another file system" : "a file that no run wrote";
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (device(folder).equals(device)) {
            return FileVisitResult.CONTINUE;
        }
        found.add(folder);
        return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = place.relativize(file).toString().replace('\\', '/');
        if (!attributes.isRegularFile() || !(ours.lists(name) || isLeftBySystem(file))) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isLeftBySystem(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return LEFT_BY_SYSTEMS.contains(name) || name.startsWith("._");
    }

    /** The same for all files of a file system; where systems do not tell, moving will. */
    private static Object device(Path folder) throws IOException {
        try {
            return Files.getAttribute(folder, "unix:dev", LinkOption.NOFOLLOW_LINKS);
        } catch (UnsupportedOperationException | IllegalArgumentException otherSystem) {
            return "";
        }
    }
}
