package dev.servicereport.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.csv.CsvText.Outcome;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    @TempDir
    Path folder;

    private Outcome read(byte[] bytes) {
        return new CsvText(folder).read("a.csv", bytes);
    }

    private static byte[] hex(String bytes) {
        return HexFormat.of().parseHex(bytes.replace(" ", ""));
    }

    private static Outcome sound(String... rows) {
        return new Outcome(List.of(rows), List.of());
    }

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() {
        assertThat(read("a\n正常\n".getBytes(UTF_8))).isEqualTo(sound("2 [正常]"));
        assertThat(read("\uFEFFa\n正常\n".getBytes(UTF_8))).isEqualTo(sound("2 [正常]"));
    }

    @Test
    void readsUtf16WithByteOrderMark() {
        assertThat(read("\uFEFFa\n正常𠮷\n".getBytes(UTF_16LE))).isEqualTo(sound("2 [正常𠮷]"));
        assertThat(read("\uFEFFa\n正常𠮷\n".getBytes(UTF_16BE))).isEqualTo(sound("2 [正常𠮷]"));
    }

    @Test
    void readsWhatJapaneseWindowsWrites() {
        assertThat(read("a\n①髙～ｶﾅ\n".getBytes(WINDOWS_31J))).isEqualTo(sound("2 [①髙～ｶﾅ]"));
    }

    @Test
    void readsAShortWindowsFileWhoseBytesWouldBeUtf8Too() {
        // C3 A1 is á in UTF-8, and ﾃ｡ in windows-31j
        assertThat(read(hex("61 0A C3 A1 0A"))).isEqualTo(sound("2 [ﾃ｡]"));
    }

    @Test
    void readsLatinLettersBesideJapaneseAsUtf8() {
        assertThat(read("a\ná 正常\n".getBytes(UTF_8))).isEqualTo(sound("2 [á 正常]"));
    }

    @Test
    void readsASignOfThreeBytesAsUtf8ThoughItsBytesWouldBeWindowsToo() {
        assertThat(read("a\n▲①\n".getBytes(UTF_8))).isEqualTo(sound("2 [▲①]"));
    }

    @Test
    void namesTheFirstLineThatIsInvalid() {
        assertThat(read(hex("61 0A 31 0D 0A FF 0A FE 0A")).messages())
                .containsExactly(
                        "a.csv:3: found 'bytes that are no text', expected the whole file in UTF-8 or windows-31j"
                                + " (文字コードを判別できません。Excel では「CSV UTF-8（コンマ区切り）」を選んで保存してください)");
    }

    @Test
    void refusesTwoEncodingsInOneFile() {
        byte[] utf8 = "a\n正常\n停止\n".getBytes(UTF_8);
        byte[] windows = "停止\n".getBytes(WINDOWS_31J);
        byte[] both = java.util.Arrays.copyOf(utf8, utf8.length + windows.length);
        System.arraycopy(windows, 0, both, utf8.length, windows.length);
        assertThat(read(both).messages())
                .containsExactly(
                        "a.csv:4: found 'bytes that are not UTF-8', expected the whole file in UTF-8, as line 2"
                                + " (文字コードの違うファイルがつなぎ合わされているか、ファイルが途中で切れています。書き出し直すか、ファイル全体を UTF-8 にしてください)");
    }

    @Test
    void refusesASurrogateInUtf8() {
        assertThat(read(hex("61 0A ED A0 80 FF 0A")).messages())
                .containsExactly(
                        "a.csv:2: found 'bytes that are no text', expected the whole file in UTF-8 or windows-31j"
                                + " (文字コードを判別できません。Excel では「CSV UTF-8（コンマ区切り）」を選んで保存してください)");
    }

    @Test
    void refusesALoneSurrogateInUtf16() {
        assertThat(read(hex("FE FF 00 61 00 0A D8 00 00 0A")).messages())
                .containsExactly("a.csv:2: found 'bytes that are no text', expected UTF-16, as its byte order mark says"
                        + " (文字コードを判別できません。Excel では「CSV UTF-8（コンマ区切り）」を選んで保存してください)");
    }

    @Test
    void refusesOtherBytesBehindAUtf8ByteOrderMark() {
        assertThat(read(hex("EF BB BF 61 0A 90 B3 0A")).messages())
                .containsExactly("a.csv:2: found 'bytes that are no text', expected UTF-8, as its byte order mark says"
                        + " (文字コードを判別できません。Excel では「CSV UTF-8（コンマ区切り）」を選んで保存してください)");
    }

    @Test
    void saysWhatUtf16WithoutByteOrderMarkIs() {
        assertThat(read("a\n1\n".getBytes(UTF_16LE)).messages())
                .containsExactly(
                        "a.csv: found 'bytes that look like UTF-16LE', expected the whole file in UTF-8 or windows-31j"
                                + " (文字コードは UTF-16LE のようです。contract.yaml の sources に「encoding: UTF-16LE」と書くか、UTF-8 で保存し直してください)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"UTF-16LE|,", "UTF-16BE|,", "UTF-16LE|;"})
    void saysWhatUtf16OfJapaneseHeadingsIs(String name, String between) {
        String table = "対象,開始日,開始時刻,原因\r\nweb,令和7年1月5日,10時30分,上　下「午、刻」\r\n";
        assertThat(read(table.replace(",", between).getBytes(Charset.forName(name)))
                        .messages())
                .singleElement()
                .asString()
                .contains("found 'bytes that look like " + name + "', expected the whole file in UTF-8 or windows-31j"
                        + " (文字コードは " + name + " のようです。contract.yaml の sources に「encoding: " + name
                        + "」と書くか、UTF-8 で保存し直してください)");
    }

    @Test
    void takesAStrayNulForNoUtf16() {
        assertThat(read("a,b\n1,\u0000\n".getBytes(UTF_8)).messages())
                .containsExactly("a.csv:2 [b]: found '〔U+0000〕', expected text without control characters"
                        + " (NUL文字があります。UTF-16 のファイルなら、sources の encoding に UTF-16LE などと書くか、UTF-8 で保存し直してください)");
    }

    @Test
    void refusesTheSignThatAnotherProgramPutForLostCharacters() {
        assertThat(read("a\n\uFFFD\n".getBytes(UTF_8)).messages())
                .containsExactly(
                        "a.csv:2: found 'bytes that are no text', expected the whole file in UTF-8 or windows-31j"
                                + " (文字コードを判別できません。Excel では「CSV UTF-8（コンマ区切り）」を選んで保存してください)");
    }

    @Test
    void saysThatAFileLooksLikeEucJp() {
        assertThat(read("a\n正常、開庁日の午前\n".getBytes(Charset.forName("EUC-JP"))).messages())
                .containsExactly("a.csv:2: found 'bytes that look like EUC-JP', expected the whole file in UTF-8 or"
                        + " windows-31j (文字コードは EUC-JP のようです。contract.yaml の sources に「encoding: EUC-JP」と書くか、"
                        + "UTF-8 で保存し直してください)");
    }

    @Test
    void saysThatAFileLooksLikeUtf16WithoutAByteOrderMark() {
        assertThat(read("a\nサーバー\n".getBytes(UTF_16LE)).messages())
                .containsExactly("a.csv:2: found 'bytes that look like UTF-16LE', expected the whole file in UTF-8 or"
                        + " windows-31j (文字コードは UTF-16LE のようです。contract.yaml の sources に「encoding: UTF-16LE」と書くか、"
                        + "UTF-8 で保存し直してください)");
    }

    @Test
    void saysHowItReadAFileWhoseHeadingsItDoesNotKnow() {
        assertThat(new CsvText(folder)
                        .messages("a.csv", "時刻\n".getBytes(WINDOWS_31J), List.of(Column.required("a")), row -> {}))
                .containsExactly(
                        "a.csv:1: found '時刻', expected a column 'a'" + " (見出しがありません。文字コードは windows-31j として読みました)");
    }
}
