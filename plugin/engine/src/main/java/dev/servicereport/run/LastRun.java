package dev.servicereport.run;

import dev.servicereport.cache.Cache;
import dev.servicereport.cache.Fingerprint;
import dev.servicereport.output.OutputPlace;
import dev.servicereport.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The run before that made documents (前回の実行), kept in the cache with the fingerprints of all that it read and wrote. When nothing
 * of that has changed, another one has nothing to do. It is found out with what Java has, before any library is there.
 */
public final class LastRun {

    private final Cache cache;
    private final Path output;
    private final String slot;
    private final Inputs inputs;
    private final String key;

    private LastRun(ReportRequest request, Inputs inputs) throws IOException {
        cache = request.cache();
        output = request.outputDirectory().toAbsolutePath().normalize();
        slot = "run-" + Fingerprint.of(output.toString());
        this.inputs = inputs;
        key = inputs.fingerprint();
    }

    /** The last run that was asked for the same; empty when nothing is kept, or the inputs are not there to be looked at. */
    public static Optional<LastRun> of(ReportRequest request, DocumentOptions documents) {
        try {
            return request.cache().keeps()
                    ? Optional.of(new LastRun(request, new Inputs(request, documents)))
                    : Optional.empty();
        } catch (IOException unreadable) {
            // reading them in earnest says why
            return Optional.empty();
        }
    }

    /** What it said, if everything it read is unchanged and everything it wrote lies there as it was written, and nothing else. */
    public Optional<Unchanged> standing() throws IOException {
        Optional<byte[]> kept = cache.get(slot, key);
        if (kept.isEmpty() || OutputPlace.isAtWork(output)) {
            return Optional.empty();
        }
        try (DataInputStream run = new DataInputStream(new ByteArrayInputStream(kept.get()))) {
            int months = run.readInt();
            List<String> notices = new ArrayList<>();
            for (int left = run.readInt(); left > 0; left--) {
                notices.add(text(run));
            }
            SortedMap<String, String> written = new TreeMap<>();
            while (run.available() > 0) {
                written.put(text(run), text(run));
            }
            boolean stands = written.equals(fingerprints(topLevel(written)));
            return stands ? Optional.of(new Unchanged(months, notices)) : Optional.empty();
        }
    }

    private static List<String> topLevel(SortedMap<String, String> files) {
        return files.keySet().stream()
                .map(name -> name.split("/", 2)[0])
                .distinct()
                .toList();
    }

    /** Takes the place of the last run, if nothing that was read has changed since this was made. */
    void replaceBy(Outcome outcome, List<String> entries) {
        try {
            if (inputs.fingerprint().equals(key)) {
                keep(outcome, entries);
            }
        } catch (IOException unreadable) {
            // the output is in its place, so this is no failure; the next run works everything out again
            return;
        }
    }

    private void keep(Outcome outcome, List<String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream run = new DataOutputStream(bytes);
        run.writeInt(outcome.months().size());
        run.writeInt(outcome.notices().size());
        for (Problem notice : outcome.notices()) {
            write(notice.toString(), run);
        }
        for (Map.Entry<String, String> file : fingerprints(entries).entrySet()) {
            write(file.getKey(), run);
            write(file.getValue(), run);
        }
        cache.put(slot, key, bytes.toByteArray());
    }

    private static String text(DataInputStream run) throws IOException {
        return new String(run.readNBytes(run.readInt()), StandardCharsets.UTF_8);
    }

    /** With its length first, for {@link DataOutputStream#writeUTF} has room for 64 KB only. */
    private static void write(String text, DataOutputStream run) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        run.writeInt(bytes.length);
        run.write(bytes);
    }

    /** Of all files in some entries of the output folder, by name with slashes. */
    private SortedMap<String, String> fingerprints(List<String> entries) throws IOException {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        for (String entry : entries) {
            Path place = output.resolve(entry);
            for (Path file : Files.exists(place) ? files(place) : List.<Path>of()) {
                fingerprints.put(output.relativize(file).toString().replace('\\', '/'), Fingerprint.ofFile(file));
            }
        }
        return fingerprints;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
