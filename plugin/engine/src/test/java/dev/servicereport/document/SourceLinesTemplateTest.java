package dev.servicereport.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.workbook.SourceAppendix;
import dev.servicereport.workbook.SourceLine;
import dev.servicereport.workbook.SourceLine.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The appendix that a report may import. */
class SourceLinesTemplateTest {

    private static final Pattern ESCAPED = Pattern.compile("&#(\\d+);");

    @TempDir
    Path folder;

    private String filled(SourceLine... lines) throws Exception {
        return filled(new SourceAppendix(List.of(lines), 0));
    }

    private String filled(SourceAppendix appendix) throws Exception {
        Path templates = Path.of("..", "..", "asciidoc", "templates");
        Files.copy(templates.resolve("source-lines.adoc"), folder.resolve("source-lines.adoc"));
        Files.writeString(
                folder.resolve("report.adoc"),
                "<#import \"source-lines.adoc\" as lines>\n<@lines.section of=sources/>\n");
        String filled =
                new Templates(folder, new AsciiDocEscaper(c -> true)).fill("report.adoc", Map.of("sources", appendix));
        return ESCAPED.matcher(filled).replaceAll(escaped -> Character.toString(Integer.parseInt(escaped.group(1))));
    }

    private static SourceLine line(Kind kind, boolean everything, String... subjects) {
        return new SourceLine(List.of(subjects), everything, "1月6日", "0:20:00", kind, "a_b.csv:2,3");
    }

    @Test
    void listsEachTimeWithItsFileAndLines() throws Exception {
        assertThat(filled(line(Kind.STOP, false, "a", "b")))
                .doesNotContain("=== 元データの行")
                .contains("\n|1月6日\n|0:20:00\n|停止\n|a、b a_b.csv:2,3\n|===\n");
    }

    @Test
    void saysWhatKindOfTimeALineIs() throws Exception {
        assertThat(filled(
                        line(Kind.UNCOUNTED_STOP, false, "a"),
                        line(Kind.EXCLUSION, false, "a"),
                        line(Kind.REFUSED_EXCLUSION, false, "a")))
                .contains("|対象外の停止\n", "|除外\n", "|除外しない\n");
    }

    @Test
    void namesManyServicesByTheFirst() throws Exception {
        assertThat(filled(line(Kind.STOP, false, "a", "b", "c", "d"), line(Kind.STOP, true, "a", "b", "c", "d")))
                .contains("|a_b.csv aほか3:2,3、全サービス:2,3\n");
    }

    @Test
    void saysHowManyAreNotPrinted() throws Exception {
        assertThat(filled(new SourceAppendix(List.of(line(Kind.STOP, false, "a")), 12)))
                .contains("ほか12件は");
    }

    @Test
    void isLeftOutWhenThereIsNothing() throws Exception {
        assertThat(filled(new SourceAppendix(List.of(), 0)).strip()).isEmpty();
    }

    @Test
    void longerOnesHaveAHeading() throws Exception {
        SourceLine[] six = new SourceLine[6];
        Arrays.fill(six, line(Kind.STOP, false, "a"));
        assertThat(filled(six)).contains("=== 元データの行").doesNotContain("対象外の停止");
    }
}
