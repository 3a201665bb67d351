package dev.servicereport.seal;

import dev.servicereport.cache.Fingerprint;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a folder should hold, as a list in it says (一覧): the manifest of an output, or the checksums of a package for acceptance.
 *
 * @param name the list's file
 * @param sha256 of the list itself, to be compared with what was noted of it elsewhere
 * @param files SHA-256 by name, with forward slashes
 */
record FileList(String name, String sha256, SortedMap<String, String> files) {

    static final String MANIFEST = "manifest.json";
    static final String SUMS = "SHA256SUMS";

    private static final long LARGEST = 1L << 26;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SUM = Pattern.compile("([0-9a-fA-F]{64}) [ *](.+)");

    /** No root, no drive, no step upwards or on the spot, nothing that another system reads as a separator. */
    private static final Pattern INSIDE =
            Pattern.compile("(?!.*(?:^|/)\\.{1,2}(?:/|$))[^/\\\\:\\x00]+(?:/[^/\\\\:\\x00]+)*");

    FileList {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Every list in a folder.
     *
     * @throws BadInputException when one is no list
     */
    static List<FileList> in(Path folder) throws BadInputException, IOException {
        List<FileList> lists = new ArrayList<>();
        for (String name : List.of(MANIFEST, SUMS)) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                lists.add(read(name, file));
            }
        }
        return lists;
    }

    private static FileList read(String name, Path file) throws BadInputException, IOException {
        if (Files.size(file) > LARGEST) {
            throw refused(name, 0, "more than " + (LARGEST >> 20) + " MiB");
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new FileList(name, Fingerprint.of(bytes), name.equals(SUMS) ? sums(text) : manifest(text));
    }

    private static SortedMap<String, String> sums(String text) throws BadInputException {
        SortedMap<String, String> files = new TreeMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher sum = SUM.matcher(lines.get(i));
            if (!sum.matches() || !INSIDE.matcher(sum.group(2)).matches()) {
                throw refused(SUMS, i + 1, "a line that is none");
            }
            files.put(plain(sum.group(2)), sum.group(1).toLowerCase(Locale.ROOT));
        }
        return files;
    }

    private static SortedMap<String, String> manifest(String text) throws BadInputException {
        try {
            SortedMap<String, String> files = new TreeMap<>();
            if (PlainJson.read(text) instanceof Map<?, ?> json && json.get("outputs") instanceof List<?> outputs) {
                for (Object output : outputs) {
                    Map.Entry<String, String> file = entry(output).orElseThrow(FileList::noManifest);
                    files.put(file.getKey(), file.getValue());
                }
                return files;
            }
            throw noManifest();
        } catch (IllegalArgumentException none) {
            throw noManifest();
        }
    }

    private static Optional<Map.Entry<String, String>> entry(Object output) {
        return output instanceof Map<?, ?> entry
                        && entry.get("file") instanceof String file
                        && INSIDE.matcher(file).matches()
                        && entry.get("sha256") instanceof String sha256
                        && SHA_256.matcher(sha256).matches()
                ? Optional.of(Map.entry(plain(file), sha256))
                : Optional.empty();
    }

    private static BadInputException noManifest() {
        return refused(MANIFEST, 0, "no manifest");
    }

    private static BadInputException refused(String name, int line, String found) {
        return new BadInputException(
                List.of(Problem.error(new SourceLocation(name, line, ""), found, "the list as service-report wrote it")
                        .hint("一覧が壊れているか、別のものです。控えから戻してください")));
    }

    /** A name in the form in which names are compared: some systems and disks write 「が」 as two characters. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
