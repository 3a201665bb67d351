package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks a gzip file of one or more members, as {@code cat a.gz b.gz} makes one (RFC 1952, 2.2). Bytes behind the last member that
 * begin no other are an error; the JDK's reader passes them over in silence, and with them what a damaged copy has lost.
 */
final class GzipMembers extends InputStream {

    private static final int BUFFER = 1 << 16;
    private static final int FIRST_MAGIC = 0x1F;
    private static final int SECOND_MAGIC = 0x8B;
    private static final int DEFLATE = 8;
    private static final int TIME_FLAGS_AND_SYSTEM = 6;
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final InputStream file;
    private final String name;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int limit;
    private boolean ended;

    /** @param name the file's name in messages */
    GzipMembers(InputStream file, String name) throws IOException {
        this.file = file;
        this.name = name;
        if (!beginsMember()) {
            throw new ZipException("no gzip file");
        }
        skipHeader();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        int read = 0;
        while (read == 0 && length > 0 && !ended) {
            read = inflate(bytes, offset, length);
        }
        return read > 0 || length == 0 ? read : -1;
    }

    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        try {
            int read = inflater.inflate(bytes, offset, length);
            checksum.update(bytes, offset, read);
            if (read == 0) {
                goOn();
            }
            return read;
        } catch (DataFormatException damaged) {
            throw new ZipException(damaged.getMessage());
        }
    }

    private void goOn() throws IOException {
        if (inflater.finished()) {
            next = limit - inflater.getRemaining();
            endMember();
        } else if (inflater.needsDictionary()) {
            throw new ZipException("a dictionary that gzip does not have");
        } else {
            next = limit;
            feed();
        }
    }

    private void feed() throws IOException {
        if (next == limit && !fill()) {
            throw new EOFException();
        }
        inflater.setInput(buffer, next, limit - next);
    }

    private void endMember() throws IOException {
        boolean sound = number() == checksum.getValue() && number() == (inflater.getBytesWritten() & 0xFFFFFFFFL);
        if (!sound) {
            throw new ZipException("a checksum or length that does not fit");
        }
        ended = next == limit && !fill();
        if (!ended && !beginsMember()) {
            throw new InputFault(Problem.error(
                            SourceLocation.wholeFile(name),
                            "bytes behind the end of the packed data",
                            "a .gz file that ends there, or goes on with another gzip member")
                    .hint("圧縮データの後に余分なバイトがあります。もう一度コピーするか、圧縮し直してください"));
        }
        if (!ended) {
            skipHeader();
        }
    }

    private boolean beginsMember() throws IOException {
        return one() == FIRST_MAGIC && (next < limit || fill()) && one() == SECOND_MAGIC;
    }

    /** Reads on behind the two bytes that every member begins with. */
    private void skipHeader() throws IOException {
        if (one() != DEFLATE) {
            throw new ZipException("a method that gzip does not have");
        }
        int flags = one();
        skip(TIME_FLAGS_AND_SYSTEM);
        skip((flags & HAS_EXTRA) == 0 ? 0 : one() | one() << 8);
        skipText((flags & HAS_NAME) != 0);
        skipText((flags & HAS_COMMENT) != 0);
        skip((flags & HAS_CHECKSUM) == 0 ? 0 : 2);
        inflater.reset();
        checksum.reset();
        inflater.setInput(buffer, next, limit - next);
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            one();
        }
    }

    private void skipText(boolean present) throws IOException {
        boolean more = present;
        while (more) {
            more = one() != 0;
        }
    }

    private long number() throws IOException {
        return one() | one() << 8 | one() << 16 | (long) one() << 24;
    }

    private int one() throws IOException {
        if (next == limit && !fill()) {
            throw new EOFException();
        }
        return buffer[next++] & 0xFF;
    }

    private boolean fill() throws IOException {
        next = 0;
        limit = Math.max(0, file.read(buffer));
        return limit > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        file.close();
    }
}
