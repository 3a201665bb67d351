package dev.servicereport.document;

import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files in a user's folder of templates: each takes the place of a bundled one, or is named by one that does. */
public final class OwnFiles {

    /** What people and systems put beside templates, and the folders for what documents show and for documents of one's own. */
    private static final Pattern EXEMPT = Pattern.compile("(.*/)?\\..*|(.*/)?readme(\\.[a-z]+)?|(images|documents)/.*");

    private static final Pattern TEXT = Pattern.compile(".*\\.(adoc|ftl|html|yml|yaml|css)");

    private static final String PLACE = "service-report.templateDirectory";

    private final Path folder;
    private final Set<String> files;
    private final List<String> bundled;

    private OwnFiles(Path folder, Set<String> files, List<String> bundled) {
        this.folder = folder;
        this.files = files;
        this.bundled = bundled;
    }

    /**
     * Tells each file that changes nothing.
     *
     * @param folder a user's folder, laid out like the bundled one
     */
    public static List<Problem> unused(Path folder) throws IOException {
        SortedSet<String> files = new TreeSet<>();
        List<Problem> unused = new ArrayList<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted().toList()) {
                String name = folder.relativize(entry).toString().replace('\\', '/');
                if (Files.isSymbolicLink(entry) && Files.isDirectory(entry)) {
                    unused.add(linked(name));
                } else if (Files.isRegularFile(entry) && !isExempt(name)) {
                    files.add(name);
                }
            }
        }
        unused.addAll(new OwnFiles(folder, files, Assets.bundled()).unused());
        return unused;
    }

    private static boolean isExempt(String name) {
        return EXEMPT.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private List<Problem> unused() throws IOException {
        Set<String> used = used();
        return files.stream()
                .filter(name -> !used.contains(name))
                .map(this::replacesNothing)
                .toList();
    }

    /** Nothing in it is read. */
    private static Problem linked(String name) {
        return Problem.error(
                        SourceLocation.wholeFile(PLACE),
                        name + ", a link to a folder",
                        "the folder itself, or links to its files")
                .hint("フォルダーへのリンクの中は読みません。フォルダーごと写してください");
    }

    /** Those that replace a bundled file, those that these name, and so on. */
    private Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>(files);
        used.retainAll(bundled);
        Deque<String> left = new ArrayDeque<>(used);
        while (!left.isEmpty()) {
            NamedFiles named = namedIn(left.remove());
            files.stream().filter(named::has).filter(used::add).forEach(left::add);
        }
        return used;
    }

    private NamedFiles namedIn(String name) throws IOException {
        byte[] content = TEXT.matcher(name).matches() ? Files.readAllBytes(folder.resolve(name)) : new byte[0];
        return new NamedFiles(name, new String(content, StandardCharsets.UTF_8));
    }

    private Problem replacesNothing(String name) {
        Optional<String> meant = sameName(name).or(() -> Nearest.of(bundled, name));
        String expected = "the name of a bundled file, or one that another template includes"
                + meant.map(near -> "; did you mean '" + near + "'?").orElse("");
        return Problem.error(SourceLocation.wholeFile(PLACE), name, expected)
                .hint("同梱のどのファイルの代わりにもなりません。"
                        + meant.map(near -> "「" + near + "」ではありませんか").orElse("名前と置き場所を確かめてください"));
    }

    private Optional<String> sameName(String name) {
        String last = "/" + name.substring(name.lastIndexOf('/') + 1);
        return bundled.stream().filter(file -> file.endsWith(last)).findFirst();
    }
}
