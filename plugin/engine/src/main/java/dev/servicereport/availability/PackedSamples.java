package dev.servicereport.availability;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Samples of one service seen from one site, in order and packed: what was sampled every minute takes a few bytes, and samples at
 * uneven distances about two bytes each. The order is that of time, and at one instant that of strength.
 */
final class PackedSamples {

    /** The order is the order of strength: of two samples at one instant the later constant wins. */
    private static final List<Status> STRENGTH = List.of(Status.UNKNOWN, Status.UP, Status.DOWN);

    private static final int STATUS_BITS = 2;
    private static final int STATUS = (1 << STATUS_BITS) - 1;
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;

    private final byte[] bytes;

    /** @param bytes what {@link #bytes} gave out */
    PackedSamples(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** One sample as a number whose order is that of samples. */
    static long packed(long second, Status status) {
        int strength = switch (status) {
            case UNKNOWN -> 0;
            case UP -> 1;
            case DOWN -> 2;
        };
        return second << STATUS_BITS | strength;
    }

    /** The second of a sample. */
    static long second(long packed) {
        return packed >> STATUS_BITS;
    }

    private static Status status(long packed) {
        return STRENGTH.get((int) packed & STATUS);
    }

    /** Packs the first samples of an array, which are in order. */
    static PackedSamples of(long[] samples, int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long before = 0;
        for (int i = 0; i < size; ) {
            int count = runLength(samples, i, size);
            long gap = second(samples[i]) - before;
            writeNumber(bytes, ((gap << 1) ^ (gap >> 63)) << STATUS_BITS | (samples[i] & STATUS));
            writeNumber(bytes, count);
            if (count > 1) {
                writeNumber(bytes, second(samples[i + 1]) - second(samples[i]));
            }
            i += count;
            before = second(samples[i - 1]);
        }
        return new PackedSamples(bytes.toByteArray());
    }

    private static int runLength(long[] samples, int from, int size) {
        int next = from + 1;
        if (next == size || (samples[next] & STATUS) != (samples[from] & STATUS)) {
            return 1;
        }
        long step = samples[next] - samples[from];
        while (next < size && samples[next] - samples[next - 1] == step) {
            next++;
        }
        return next - from;
    }

    private static void writeNumber(ByteArrayOutputStream bytes, long number) {
        long rest = number;
        for (; (rest & ~SEVEN_BITS) != 0; rest >>>= 7) {
            bytes.write(((int) rest & SEVEN_BITS) | MORE);
        }
        bytes.write((int) rest);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The samples in order. */
    Iterator<SampleRun> runs() {
        return new Runs();
    }

    private final class Runs implements Iterator<SampleRun> {

        private int at;
        private long before;

        @Override
        public boolean hasNext() {
            return at < bytes.length;
        }

        @Override
        public SampleRun next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            long head = number();
            long gap = head >>> STATUS_BITS;
            int count = Math.toIntExact(number());
            long step = count > 1 ? number() : 0;
            SampleRun run = new SampleRun(before + ((gap >>> 1) ^ -(gap & 1)), step, count, status(head));
            before = run.last();
            return run;
        }

        private long number() {
            long number = 0;
            for (int shift = 0; ; shift += 7) {
                byte part = bytes[at++];
                number |= (long) (part & SEVEN_BITS) << shift;
                if (part >= 0) {
                    return number;
                }
            }
        }
    }
}
