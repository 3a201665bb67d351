package dev.servicereport.mojo;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/**
 * What is known of a file.
 *
 * @param hash the SHA-256 of its content; where a link leads; empty for a folder
 * @param stamp its size, place on the disk and times, of which no program can set the last time of change; empty where the file
 *     system has no such time
 */
record Content(String hash, String stamp) {

    /** File systems count time in steps of up to two seconds, in one of which a file may change twice. */
    private static final Duration STEP = Duration.ofSeconds(2);

    private static final int SIZE = 0;
    private static final int CHANGED = 2;
    private static final int MODIFIED = 3;

    /** By which a file is known again; the engine's class FileFingerprints makes the same, see {@link PreviousRun#fingerprints}. */
    static String stamp(BasicFileAttributes attributes, Instant changed, Instant modified) {
        return attributes.size() + " " + attributes.fileKey() + " " + digits(changed) + " " + digits(modified);
    }

    /** Who looks at a file at that time believes what it sees when nobody has touched the file since this one. */
    static Instant settled(Instant taken) {
        return taken.minus(STEP);
    }

    /** Whether it was found out when nobody had touched the file for longer than a file system counts in one step. */
    boolean isSettled(Instant taken) {
        String[] parts = stamp.split(" ", -1);
        Instant settled = settled(taken);
        return parts.length > MODIFIED
                && time(parts[CHANGED]).isBefore(settled)
                && time(parts[MODIFIED]).isBefore(settled);
    }

    /** Of the file, in bytes; 0 where the file system has no stamp. */
    long size() {
        return stamp.isEmpty() ? 0 : Long.parseLong(stamp.split(" ", -1)[SIZE]);
    }

    private static String digits(Instant time) {
        return time.getEpochSecond() + "." + time.getNano();
    }

    private static Instant time(String digits) {
        int point = digits.indexOf('.');
        return Instant.ofEpochSecond(
                Long.parseLong(digits.substring(0, point)), Long.parseLong(digits.substring(point + 1)));
    }
}
