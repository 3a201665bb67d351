package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/**
 * Unpacked bytes, as long as there are not far more of them than monitoring can have written: at most 8 GiB, and beyond 16 MiB at
 * most 250 times the packed size. One-minute samples come to 20 times; only a bomb gets near 1,000.
 */
final class BoundedUnpacking extends FilterInputStream {

    private static final long MOST = 8L << 30;
    private static final long HARMLESS = 16L << 20;
    private static final long HIGHEST_RATIO = 250;

    private final CsvSource source;
    private final long bound;
    private long unpacked;

    BoundedUnpacking(InputStream unpacking, CsvSource source) throws IOException {
        super(unpacking);
        this.source = source;
        bound = Math.min(MOST, Math.max(HARMLESS, Files.size(source.path()) * HIGHEST_RATIO));
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws InputFault {
        unpacked += read;
        if (unpacked > bound) {
            throw new InputFault(Problem.error(
                            SourceLocation.wholeFile(source.name()),
                            "more than " + (bound >> 20) + " MiB unpacked",
                            "at most " + HIGHEST_RATIO + " times the packed size, and at most 8 GiB")
                    .hint("展開後の大きさが異常です。正しいファイルであれば、展開して .csv のまま置いてください"));
        }
    }
}
