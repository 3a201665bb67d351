package dev.servicereport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The appendix that a report may import. */
class SourceLinesTemplateTest {

    @TempDir
    Path folder;

    private String filled(List<Map<String, String>> lines) throws Exception {
        Path templates = Path.of("..", "..", "asciidoc", "templates");
        Files.copy(templates.resolve("source-lines.adoc"), folder.resolve("source-lines.adoc"));
        Files.writeString(
                folder.resolve("report.adoc"),
                "<#import \"source-lines.adoc\" as sources>\n<@sources.appendix lines/>\n");
        return new Templates(folder, new AsciiDocEscaper(c -> true)).fill("report.adoc", Map.of("lines", lines));
    }

    @Test
    void listsEachPeriodWithItsFileAndLines() throws Exception {
        assertThat(filled(List.of(Map.of(
                        "subject", "ウェブ",
                        "span", "1月6日(月) 10:00 ～ 10:20",
                        "duration", "20分",
                        "counted", "算入",
                        "source", "outages/a_b.csv:2,3"))))
                .contains("== 付録　元データの行")
                .contains("\n|&#12454;ェ&#12502;\n|&#49;月6日&#40;月&#41;&#32;10&#58;00&#32;～&#32;10&#58;2&#48;\n")
                .contains("\n|&#111;utages&#47;a&#95;b&#46;csv&#58;2&#44;&#51;\n|===\n");
    }

    @Test
    void saysWhenThereIsNothing() throws Exception {
        assertThat(filled(List.of())).contains("当月、停止・除外の記録はありません。").doesNotContain("|===");
    }
}
