package dev.servicereport.seal;

import dev.servicereport.cache.Fingerprint;
import dev.servicereport.output.OutputPlace;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A copy of an output, or of a package for acceptance, with signed PDFs (署名付きの写し). The original stays as it is, so that the same data
 * still give the same bytes. Deliverables are copied and not signed, for they are not ours.
 */
public final class SignedFolder {

    private static final String PLACE = "service-report.signedDirectory";
    private static final String DELIVERABLES = "deliverables";

    private final Path original;
    private final Path copy;

    /**
     * @param original the folder, which has to be as it was written
     * @param copy where the copy goes; there must be nothing yet
     */
    public SignedFolder(Path original, Path copy) {
        this.original = original.toAbsolutePath().normalize();
        this.copy = copy.toAbsolutePath().normalize();
    }

    /**
     * Writes the copy, as a whole or not at all.
     *
     * @return how many PDFs were signed
     * @throws BadInputException when the original is not as it was written, or there is something in the way
     */
    public int write(PdfSigner signer) throws BadInputException, IOException {
        require();
        Path aside = copy.resolveSibling(".signing-" + copy.getFileName());
        remove(aside);
        Files.createDirectories(aside);
        try {
            int signed = fill(aside, signer);
            rewriteSums(aside);
            Files.move(aside, copy, StandardCopyOption.ATOMIC_MOVE);
            return signed;
        } finally {
            remove(aside);
        }
    }

    private void require() throws BadInputException, IOException {
        Verification verification = Verification.of(original);
        if (!verification.isSound()) {
            throw new BadInputException(verification.problems());
        }
        boolean inside = OutputPlace.real(copy).startsWith(original.toRealPath());
        if (inside || Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadInputException(List.of(Problem.error(
                            SourceLocation.wholeFile(PLACE),
                            inside ? "a place inside the original" : "something that is there",
                            "a folder that is not there yet, outside the original")
                    .hint("署名付きの写しは、まだないフォルダーに作ります。前の写しは移すか消してください")));
        }
    }

    private int fill(Path aside, PdfSigner signer) throws IOException {
        int signed = 0;
        Path folder = original.toRealPath();
        for (Path file : files(folder)) {
            Path name = folder.relativize(file);
            Path target = aside.resolve(name.toString());
            Files.createDirectories(target.getParent());
            if (isOurs(name)) {
                signer.sign(file, target);
                signed++;
            } else if (!name.toString().equals(FileList.MANIFEST)) {
                Files.copy(file, target);
            }
        }
        return signed;
    }

    private static boolean isOurs(Path name) {
        boolean delivered = false;
        for (Path part : name) {
            delivered |= part.toString().equals(DELIVERABLES);
        }
        return !delivered && name.toString().endsWith(".pdf");
    }

    /** The list of the whole, and that of a package inside it. */
    private static void rewriteSums(Path folder) throws IOException {
        for (Path file : files(folder)) {
            if (file.endsWith(FileList.SUMS) && !folder.equals(file.getParent())) {
                writeSums(file.resolveSibling(""));
            }
        }
        writeSums(folder);
    }

    private static void writeSums(Path folder) throws IOException {
        Path list = folder.resolve(FileList.SUMS);
        Map<String, String> sums = new TreeMap<>();
        for (Path file : files(folder)) {
            if (!file.equals(list)) {
                sums.put(folder.relativize(file).toString().replace('\\', '/'), Fingerprint.ofFile(file));
            }
        }
        StringBuilder text = new StringBuilder();
        sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
        Files.writeString(list, text, StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
