package dev.servicereport.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.csv.CsvText.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {

    private static final String ROWS = "a,b\n1,2\n";

    @TempDir
    Path folder;

    private Outcome read(String name, byte[] bytes) {
        return new CsvText(folder).read(name, bytes);
    }

    private static byte[] gzip(byte[]... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (byte[] part : parts) {
                gzip.write(part);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Charset names, String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(ROWS.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void readsGzip() throws IOException {
        assertThat(read("a.csv.gz", gzip(ROWS.getBytes(UTF_8)))).isEqualTo(new Outcome(List.of("2 [1, 2]"), List.of()));
    }

    @Test
    void readsTheOneCsvFileInAZip() throws IOException {
        assertThat(read("a.zip", zip(UTF_8, "folder/", "folder/rows.csv", "__MACOSX/._rows.csv"))
                        .rows())
                .containsExactly("2 [1, 2]");
    }

    @Test
    void readsAZipThatJapaneseWindowsMade() throws IOException {
        assertThat(read("a.csv.zip", zip(Charset.forName("windows-31j"), "監視記録.csv"))
                        .rows())
                .containsExactly("2 [1, 2]");
    }

    @Test
    void refusesAZipOfSeveralFiles() throws IOException {
        assertThat(read("a.zip", zip(UTF_8, "1.csv", "2.csv")).messages())
                .containsExactly("a.zip: found '2 files in the archive', expected exactly one, whose name ends in .csv"
                        + " (zip には拡張子 .csv のファイルを1つだけ入れてください)");
    }

    @Test
    void refusesAZipOfAnotherKindOfFile() throws IOException {
        assertThat(read("a.zip", zip(UTF_8, "book.xlsx")).messages())
                .containsExactly("a.zip: found '1 files in the archive', expected exactly one, whose name ends in .csv"
                        + " (zip には拡張子 .csv のファイルを1つだけ入れてください)");
    }

    @Test
    void doesNotTellAnIndividualNumberInTheNameOfAZippedFile() throws IOException {
        assertThat(read("a.zip", zip(UTF_8, "123456789018.csv")).messages())
                .containsExactly(
                        "a.zip: found 'twelve digits that are not shown', expected no number that may be an Individual Number"
                                + " (個人番号（マイナンバー）の疑いがある12桁の番号があります。値は表示しません。データから取り除いてください)");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** As {@code cat a.gz b.gz} makes it, which RFC 1952 allows. */
    @Test
    void readsGzipMembersOneBehindTheOther() throws IOException {
        byte[] more = gzip("3,4\n".getBytes(UTF_8));
        assertThat(read("a.csv.gz", joined(joined(gzip(ROWS.getBytes(UTF_8)), more), more)))
                .isEqualTo(new Outcome(List.of("2 [1, 2]", "3 [3, 4]", "4 [3, 4]"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\0", "x", "3,4\n", "\u001f", "\u001fx", "rows that somebody appended to the packed file\n"})
    void refusesBytesBehindTheEndOfAGzip(String behind) throws IOException {
        assertThat(read("a.csv.gz", joined(gzip(ROWS.getBytes(UTF_8)), behind.getBytes(UTF_8)))
                        .messages())
                .containsExactly(
                        "a.csv.gz: found 'bytes behind the end of the packed data', expected a .gz file that ends"
                                + " there, or goes on with another gzip member"
                                + " (圧縮データの後に余分なバイトがあります。もう一度コピーするか、圧縮し直してください)");
    }

    @Test
    void refusesATruncatedGzip() throws IOException {
        byte[] whole = gzip(ROWS.getBytes(UTF_8));
        assertThat(read("a.csv.gz", Arrays.copyOf(whole, whole.length - 9)).messages())
                .containsExactly("a.csv.gz: found 'a packed file that ends too early', expected a complete file"
                        + " (圧縮ファイルが途中で切れています。もう一度コピーしてください)");
    }

    @Test
    void refusesADamagedGzip() throws IOException {
        byte[] damaged = gzip(ROWS.getBytes(UTF_8));
        damaged[damaged.length - 5] ^= 1;
        assertThat(read("a.csv.gz", damaged).messages())
                .containsExactly(
                        "a.csv.gz: found 'a packed file that is damaged', expected a .gz or .zip file as its name says"
                                + " (圧縮ファイルが壊れているか、形式が拡張子と違います)");
    }

    @Test
    void refusesWhatIsNotPackedThoughItsNameSaysSo() {
        assertThat(read("a.csv.gz", ROWS.getBytes(UTF_8)).messages())
                .containsExactly(
                        "a.csv.gz: found 'a packed file that is damaged', expected a .gz or .zip file as its name says"
                                + " (圧縮ファイルが壊れているか、形式が拡張子と違います)");
        assertThat(read("a.zip", ROWS.getBytes(UTF_8)).messages())
                .containsExactly(
                        "a.zip: found 'a packed file that is damaged', expected a .gz or .zip file as its name says"
                                + " (圧縮ファイルが壊れているか、形式が拡張子と違います)");
    }

    @Test
    void refusesABomb() throws IOException {
        byte[] part = "a,b\n".repeat(1 << 18).getBytes(UTF_8);
        byte[][] parts = new byte[20][];
        Arrays.fill(parts, part);
        assertThat(read("a.csv.gz", gzip(parts)).messages())
                .containsExactly(
                        "a.csv.gz: found 'more than 16 MiB unpacked', expected at most 250 times the packed size, and at most 8 GiB"
                                + " (展開後の大きさが異常です。正しいファイルであれば、展開して .csv のまま置いてください)");
    }
}
