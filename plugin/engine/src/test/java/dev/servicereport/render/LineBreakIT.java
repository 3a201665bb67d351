package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 禁則処理: where the lines of a PDF may break. */
class LineBreakIT {

    private static final String SENTENCE = "いわゆる「サーバー（仮想マシン）」の稼働率は、99.9％、すなわち『良好』であった。人々は、ずっと待っていた！";
    private static final String NO_START = "[、。，．・：；？！ー々〻ゝヽぁぃぅぇぉっゃゅょァィゥェォッャュョ）〕］」』】〉》％…].*";
    private static final String NO_END = ".*[（〔［「『【〈《]";

    @Test
    void noLineStartsOrEndsWithACharacterThatMayNot(@TempDir Path folder) throws Exception {
        // Each cell is pushed on by one more character, so that most places of the sentence come to a line's end.
        StringBuilder text = new StringBuilder("= 題\n\n[width=25%]\n|===\n");
        for (int shift = 0; shift < 8; shift++) {
            text.append('|').append("あ".repeat(shift)).append(SENTENCE).append('\n');
        }
        Path pdf = folder.resolve("text.pdf");
        Documents.render(folder, text.append("|===\n").toString(), Targets.pdf(pdf));
        assertThat(PdfText.firstPage(pdf))
                .hasSizeGreaterThan(40)
                .noneMatch(line -> line.matches(NO_START))
                .noneMatch(line -> line.matches(NO_END));
    }

    @Test
    void holdsInNarrowCellsAndAcrossMarkupAndCharacterReferences(@TempDir Path folder) throws Exception {
        Path pdf = folder.resolve("text.pdf");
        Documents.render(folder, """
                = 題

                [width=16%]
                |===
                |一二三四五（**六**）七八九
                |一二三四五六七&#12289;八九
                |一二三四五六&#65288;**七八**九）
                |一二三四五**六七**、八九
                |===
                """, Targets.pdf(pdf));
        assertThat(PdfText.firstPage(pdf))
                .containsExactly(
                        "題", "一二三四五", "（六）七八九", "一二三四五六", "七、八九", "一二三四五六", "（七八九）", "一二三四五六", "七、八九", "1 / 1");
    }

    @Test
    void dateIsNotTornApart(@TempDir Path folder) throws Exception {
        Path pdf = folder.resolve("text.pdf");
        Documents.render(folder, """
                = 題

                [width=17%]
                |===
                |期限は令和8年10月17日です
                |開始令和8年10月17日 10時30分
                |一二三四五六七第3条
                |===
                """, Targets.pdf(pdf));
        assertThat(PdfText.firstPage(pdf))
                .containsExactly(
                        "題", "期限は", "令和8年10月17日", "です", "開始", "令和8年10月17日", "10時30分", "一二三四五六七", "第3条", "1 / 1");
    }

    /** A line that a page has no room for is broken anew on the next one, by the same rules. */
    @Test
    void holdsWhereATextGoesOnOverThePage(@TempDir Path folder) throws Exception {
        StringBuilder text = new StringBuilder("= 題\n\n");
        for (int shift = 0; shift < 160; shift++) {
            text.append("あ".repeat(shift % 41))
                    .append(SENTENCE.repeat(2))
                    .append("い".repeat(shift / 4))
                    .append("\n\n");
        }
        Path pdf = folder.resolve("text.pdf");
        Documents.render(folder, text.toString(), Targets.pdf(pdf));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(10);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(PdfText.lines(document, page))
                        .noneMatch(line -> line.matches(NO_START))
                        .noneMatch(line -> line.matches(NO_END));
            }
        }
    }
}
