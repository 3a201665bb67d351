package dev.servicereport.output;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * What an earlier run put in place that this one might have written and has not, like the package for acceptance of documents that are
 * no longer made (残り). An empty folder takes its place like any other output, so that a stopped run is finished or undone as ever, and
 * is removed then.
 *
 * @param staging where output is being written
 * @param entries their names
 */
record Leftovers(Staging staging, List<String> entries) {

    /** @param entries everything that the run might have written */
    static Leftovers of(Staging staging, List<String> entries) {
        return new Leftovers(
                staging,
                entries.stream()
                        .filter(entry -> !Staging.exists(staging.output().resolve(entry)))
                        .filter(entry -> Staging.exists(staging.place().resolve(entry)))
                        .toList());
    }

    /** Before output is put in place. */
    void replace() throws IOException {
        for (String entry : entries) {
            Files.createDirectory(staging.output().resolve(entry));
        }
    }

    /** After output was put in place: what of it stays. */
    List<String> removedFrom(List<String> placed) throws IOException {
        for (String entry : entries) {
            staging.steps().delete(staging.place().resolve(entry));
        }
        return placed.stream().filter(entry -> !entries.contains(entry)).toList();
    }
}
