package dev.servicereport.seal;

import dev.servicereport.cache.Fingerprint;
import dev.servicereport.csv.RawLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a file as fingerprints, without those about later months only. A file of up to {@link #MOST} lines has one for each
 * line; a longer one for passages that end where the content says so, about 256 lines each, so that a line put in moves none of
 * them.
 */
final class Passages implements RawLines.Taker {

    /** More lines than registers have, less than a month of samples. */
    static final int MOST = 5_000;

    private static final int DIGITS = 12;
    private static final int HEXADECIMAL = 16;

    /** A passage ends at a line whose fingerprint ends in eight zeros, as one in 256 does. */
    private static final int END = 0xFF;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final LaterLines later;
    private final List<Passage> lines = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private int count;
    private int begin;
    private int end;
    private long print;

    private Passages(LaterLines later) {
        this.later = later;
    }

    /**
     * Of a file, in the order of its lines.
     *
     * @param name its name, of which the ending tells whether it is packed
     */
    static List<Passage> of(Path file, String name, LaterLines later) throws IOException {
        Passages passages = new Passages(later);
        RawLines.read(file, name, passages);
        return passages.all();
    }

    @Override
    public void take(int number, byte[] bytes) {
        byte[] line = number == 1 ? withoutMark(bytes) : bytes;
        if (later.isLater(line)) {
            return;
        }
        long one = Long.parseLong(Fingerprint.of(line).substring(0, DIGITS), HEXADECIMAL);
        count++;
        if (count <= MOST) {
            lines.add(new Passage(number, number, one));
        }
        begin = begin == 0 ? number : begin;
        end = number;
        print = Long.parseLong(Fingerprint.of(print + " " + one).substring(0, DIGITS), HEXADECIMAL);
        if ((one & END) == 0) {
            close();
        }
    }

    private void close() {
        if (begin > 0) {
            passages.add(new Passage(begin, end, print));
        }
        begin = 0;
        print = 0;
    }

    private List<Passage> all() {
        close();
        return count <= MOST ? lines : passages;
    }

    private static byte[] withoutMark(byte[] line) {
        boolean marked = Arrays.equals(line, 0, Math.min(line.length, MARK.length), MARK, 0, MARK.length);
        return marked ? Arrays.copyOfRange(line, MARK.length, line.length) : line;
    }
}
