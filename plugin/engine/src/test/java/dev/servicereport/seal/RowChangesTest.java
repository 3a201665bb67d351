package dev.servicereport.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowChangesTest {

    private static final LaterLines MARCH = new LaterLines(YearMonth.of(2025, 3), ZoneId.of("Asia/Tokyo"));

    @TempDir
    Path folder;

    @Test
    void namesLinesThatCameThatWentAndThatWereChanged() throws Exception {
        assertThat(changes("a\nb\nc\nd\n", "a\nB\nd\ne\nf\n"))
                .containsExactly("x.csv:2 changed", "x.csv:3 removed", "x.csv:4-5 added");
    }

    @Test
    void seesNoChangeInALineThatMoved() throws Exception {
        assertThat(changes("a\nb\nc\n", "c\na\nb\n")).isEmpty();
    }

    @Test
    void countsALineThatStandsThereTwice() throws Exception {
        assertThat(changes("a\nb\n", "a\nb\nb\n")).containsExactly("x.csv:3 added");
    }

    @Test
    void takesNoAccountOfLineEndsAndTheMarkInFront() throws Exception {
        assertThat(changes("a\nb\n", "\uFEFFa\r\nb")).isEmpty();
    }

    @Test
    void looksIntoPackedFiles() throws Exception {
        Path packed = Files.write(folder.resolve("x.csv.gz"), gzip("a\nb\n"));
        assertThat(RowChanges.of("x.csv.gz", passages("a\nc\n"), Passages.of(packed, "x.csv.gz", MARCH)))
                .extracting(RowChange::japanese)
                .containsExactly("x.csv.gz 2行目：変更");
    }

    @Test
    void namesAPassageOfALongFileWhereverItHasMovedTo() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            lines.add("2025-03-01,web,up," + i);
        }
        List<Passage> before = passages(String.join("\n", lines));
        lines.add(0, "service,status");
        lines.set(10_000, "2025-03-01,web,down,9999");
        List<RowChange> changes = RowChanges.of("x.csv", before, passages(String.join("\n", lines)));
        assertThat(before).hasSizeLessThan(200);
        assertThat(changes).allMatch(change -> change.last() - change.first() < 3_000);
        assertThat(changes).anyMatch(change -> change.first() <= 10_001 && change.last() >= 10_001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "web,2025-04-01T00:00,2025-04-01T00:30",
                "web,2025/4/1 0:00,up",
                "web,2025年4月1日,停止",
                "web,令和7年4月1日,停止",
                "web,R7.4.1,停止",
                "web,20250401,up",
                "1743433200,1",
                "1743433200000,1",
                "web,2025-04-02T00:00Z,up",
                "2025-05,web"
            })
    void aLineWithLaterDatesOnlyIsAboutLaterMonths(String line) {
        assertThat(MARCH.isLater(line.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(MARCH.isLater(line.getBytes(Charset.forName("windows-31j")))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "service,from,to",
                "web,2025-03-31T23:00,2025-04-01T00:30",
                "web,2025-02-10T23:00,",
                "web,2025-03-31T15:30Z,up",
                "web,2025-04-01T00:30+09:00,up",
                "web,平成37年4月1日,停止",
                "web,2025-04-31,up",
                "1743433199,1",
                "web,99,2025041,up",
                "2025-03,web,approved 2025-05-10"
            })
    void anyOtherLineIsNot(String line) {
        assertThat(MARCH.isLater(line.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void passagesAsTextAreReadBackAsTheyWere() throws Exception {
        List<Passage> passages = List.of(new Passage(1, 1, 0), new Passage(2, 260, 0xFFFFFFFFFFFFL));
        assertThat(PassageText.of(passages)).isEqualTo("1:000000000000,2-260:ffffffffffff");
        assertThat(PassageText.read(PassageText.of(passages))).isEqualTo(passages);
    }

    private List<String> changes(String before, String now) throws Exception {
        return RowChanges.of("x.csv", passages(before), passages(now)).stream()
                .map(RowChange::english)
                .toList();
    }

    private List<Passage> passages(String text) throws Exception {
        return Passages.of(Files.writeString(folder.resolve("x.csv"), text), "x.csv", MARCH);
    }

    private static byte[] gzip(String text) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
