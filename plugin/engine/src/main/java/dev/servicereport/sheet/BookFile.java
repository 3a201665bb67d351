package dev.servicereport.sheet;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook that somebody else wrote (ブックのファイル). Only what is asked for is unpacked, and no more than a sheet can hold;
 * macros, pictures and what lies outside are never looked at.
 */
final class BookFile implements Closeable {

    /** Beyond this, and far more than the file is long, only a bomb is. */
    private static final long HARMLESS = 16L << 20;

    private static final long HIGHEST_RATIO = 250;
    private static final long MOST = 256L << 20;
    private static final int BEGINNING = 8;
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PACKED = {'P', 'K', 3, 4};

    private final ZipFile zip;
    private final String name;
    private final long bound;
    private long unpacked;

    private BookFile(ZipFile zip, String name, long size) {
        this.zip = zip;
        this.name = name;
        bound = Math.min(MOST, Math.max(HARMLESS, size * HIGHEST_RATIO));
    }

    /**
     * Opens a file.
     *
     * @param name its name in messages
     * @throws SheetFault when it is encrypted, of the time before 2007, or no workbook at all
     */
    static BookFile open(Path path, String name) throws IOException {
        requireWorkbook(path, name);
        try {
            return new BookFile(new ZipFile(path.toFile(), StandardCharsets.UTF_8), name, Files.size(path));
        } catch (ZipException damaged) {
            throw damaged(name);
        }
    }

    private static void requireWorkbook(Path path, String name) throws IOException {
        byte[] beginning;
        try (InputStream bytes = Files.newInputStream(path)) {
            beginning = bytes.readNBytes(BEGINNING);
        }
        if (startsWith(beginning, COMPOUND)) {
            throw isEncrypted(path)
                    ? fault(
                            name,
                            "a workbook with a password",
                            "a workbook that can be opened without one",
                            "パスワードで暗号化されています。Excel の「ファイル」→「情報」→「ブックの保護」→「パスワードを使用して暗号化」を空にして保存し直してください")
                    : fault(
                            name,
                            "a workbook of the time before 2007",
                            "an .xlsx workbook",
                            "中身は古い形式（.xls）です。Excel で開き、「名前を付けて保存」で「Excel ブック（*.xlsx）」を選んでください");
        }
        if (!startsWith(beginning, PACKED)) {
            throw fault(
                    name,
                    beginning.length == 0 ? "an empty file" : "a file that is no workbook",
                    "an .xlsx workbook",
                    "Excel ブックではありません。Excel で開き、「名前を付けて保存」で「Excel ブック（*.xlsx）」を選ぶか、拡張子を中身に合わせてください");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** The directory of such a file names its streams in UTF-16. */
    private static boolean isEncrypted(Path path) throws IOException {
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        try (InputStream bytes = Files.newInputStream(path)) {
            String text = new String(bytes.readNBytes((int) HARMLESS), StandardCharsets.ISO_8859_1);
            return text.contains(new String(stream, StandardCharsets.ISO_8859_1));
        }
    }

    String name() {
        return name;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /**
     * A part's bytes.
     *
     * @throws SheetFault when it is not there, or when there are far more bytes than a workbook can have
     */
    InputStream part(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw damaged(name);
        }
        return new FilterInputStream(zip.getInputStream(entry)) {
            @Override
            public int read() throws IOException {
                int next = super.read();
                count(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                count(Math.max(0, read));
                return read;
            }
        };
    }

    private void count(int read) throws SheetFault {
        unpacked += read;
        if (unpacked > bound) {
            throw fault(
                    name,
                    "more than " + (bound >> 20) + " MiB unpacked",
                    "at most " + HIGHEST_RATIO + " times the packed size, and at most 256 MiB",
                    "展開後の大きさが異常です。正しいファイルであれば、CSV で保存してください");
        }
    }

    static SheetFault damaged(String name) {
        return fault(
                name,
                "a workbook that is damaged",
                "an .xlsx workbook as spreadsheets write it",
                "ブックが壊れています。Excel で開いて保存し直すか、もう一度コピーしてください");
    }

    private static SheetFault fault(String name, String found, String expected, String hint) {
        return new SheetFault(
                Problem.error(SourceLocation.wholeFile(name), found, expected).hint(hint));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
