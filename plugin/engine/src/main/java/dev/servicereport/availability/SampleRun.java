package dev.servicereport.availability;

/**
 * Samples of one status at equal distances.
 *
 * @param first the second of the first one
 * @param step seconds from one to the next; 0 when one and the same was recorded several times
 * @param count how many, at least 1
 * @param status what each says
 */
record SampleRun(long first, long step, int count, Status status) {

    /** The second of the last one. */
    long last() {
        return first + step * (count - 1);
    }

    /** The first so many of them. */
    SampleRun head(int length) {
        return new SampleRun(first, step, length, status);
    }

    /** All but the first so many. */
    SampleRun tail(int skipped) {
        return new SampleRun(first + step * skipped, step, count - skipped, status);
    }

    /** How many of them come before another sample in the order of {@link PackedSamples}, or are the same. */
    int notAfter(SampleRun other) {
        long bound = PackedSamples.packed(other.first, other.status);
        if (step == 0 || PackedSamples.packed(last(), status) <= bound) {
            return PackedSamples.packed(first, status) <= bound ? count : 0;
        }
        long latest = PackedSamples.second(bound - PackedSamples.packed(0, status));
        return latest < first ? 0 : (int) ((latest - first) / step) + 1;
    }
}
