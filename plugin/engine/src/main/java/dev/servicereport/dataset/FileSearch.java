package dev.servicereport.dataset;

import dev.servicereport.contract.Glob;
import dev.servicereport.csv.Unreadable;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the files below a folder that a glob matches. Links to folders are followed as long as they stay inside and lead to no folder
 * that is being looked through already; a file that several ways lead to counts once, by its own place where that matches. Folders
 * whose names begin with a dot, or that nobody takes for data, are passed over.
 */
final class FileSearch {

    /** Far more than anybody keeps; folders that all lead to each other have ways without number. */
    private static final int MOST_LINKS = 1_000;

    private final Path root;
    private final Glob glob;
    private final FileGate gate;
    private final List<Path> found = new ArrayList<>();
    private final List<Problem> refusals = new ArrayList<>();
    private final Set<Path> files = new HashSet<>();
    private final List<Path> links = new ArrayList<>();

    private FileSearch(Path root, String glob) {
        this.root = root;
        this.glob = Glob.of(glob);
        gate = new FileGate(root);
    }

    static FileSearch matching(Path folder, String glob) throws IOException {
        // the folder itself may be reached by a link
        FileSearch search = new FileSearch(folder.toRealPath(), glob);
        search.look(search.root);
        search.followLinks();
        search.found.sort(Comparator.comparing(Path::toString));
        return search;
    }

    /** The paths relative to the folder, in the order of their names. */
    List<Path> found() {
        return found;
    }

    /** The folders below which the glob could match something and that may not be looked into. */
    List<Problem> refusals() {
        return refusals;
    }

    /** Links come after all that has a place of its own, and bring up further links. */
    private void followLinks() throws IOException {
        for (int next = 0; next < links.size() && next < MOST_LINKS; next++) {
            Path link = links.get(next);
            if (!leadsBack(link)) {
                look(link);
            }
        }
        if (links.size() > MOST_LINKS) {
            refusals.add(Problem.error(
                            SourceLocation.wholeFile(name(links.get(MOST_LINKS))),
                            "more than " + MOST_LINKS + " links to folders",
                            "folders that do not lead to each other")
                    .hint("フォルダーへのリンクが多すぎます。互いを指すリンクを取り除いてください"));
        }
    }

    /** Whether a link leads to a folder that it lies in. */
    private boolean leadsBack(Path link) throws IOException {
        Path target = link.toRealPath();
        for (Path above = link.getParent(); above != null && above.startsWith(root); above = above.getParent()) {
            if (above.toRealPath().equals(target)) {
                return true;
            }
        }
        return false;
    }

    private void look(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .filter(entry -> !UnreadFiles.isExpected(name(entry)))
                    .forEach(this::visit);
        } catch (IOException unreadable) {
            refusals.add(Unreadable.folder(name(folder), unreadable));
        }
    }

    private void visit(Path entry) {
        if (!Files.isDirectory(entry)) {
            visitFile(entry);
        } else if (glob.mayMatchIn(name(entry))) {
            visitFolder(entry);
        } else {
            // a folder in place of a file is refused by whoever wants to read it
            visitFile(entry);
        }
    }

    private void visitFolder(Path folder) {
        Optional<Problem> refusal = gate.folderRefusal(folder, name(folder));
        refusal.ifPresent(refusals::add);
        if (refusal.isEmpty() && Files.isSymbolicLink(folder)) {
            links.add(folder);
        } else if (refusal.isEmpty()) {
            look(folder);
        }
    }

    private void visitFile(Path file) {
        if (glob.matches(name(file)) && files.add(place(file))) {
            found.add(root.relativize(file));
        }
    }

    /** Where a file lies whatever links lead to it; a link that leads nowhere is a place of its own. */
    private static Path place(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException nowhere) {
            return file;
        }
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
