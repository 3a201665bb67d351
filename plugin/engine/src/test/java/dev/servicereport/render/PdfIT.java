package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class PdfIT {

    private static final String TITLE = "個人番号利用事務系ネットワークサーバーサービス 月次サービス実績報告書（令和8年10月分）";

    private PDDocument pdf;

    @BeforeAll
    void renderTheSample(@TempDir Path out) throws Exception {
        Documents.render(Documents.SAMPLE, Targets.pdf(out.resolve("report.pdf")));
        pdf = Loader.loadPDF(out.resolve("report.pdf").toFile());
    }

    @AfterAll
    void close() throws Exception {
        pdf.close();
    }

    @Test
    void hasFivePagesOfA4() {
        assertThat(pdf.getPages()).hasSize(5).allSatisfy(page -> {
            assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(0.1f));
            assertThat(page.getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(0.1f));
        });
    }

    @Test
    void embedsOnlyTheFontsOfTheTheme() throws Exception {
        Set<String> fonts = new TreeSet<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                fonts.add(page.getResources().getFont(name).getName().replaceFirst("^[0-9a-f]+\\+", ""));
            }
        }
        assertThat(fonts).containsExactly("BIZUDGothic-Bold", "BIZUDGothic-Regular");
    }

    @Test
    void bookmarksAreTheNumberedSections() {
        assertThat(titles(pdf.getDocumentCatalog().getDocumentOutline()))
                .containsExactly(
                        TITLE,
                        "目次",
                        "第1章 総括",
                        "1.1 前月からの変化",
                        "第2章 稼働率",
                        "2.1 サービスごとの稼働率",
                        "2.2 停止の明細",
                        "第3章 問合せと障害への対応",
                        "3.1 応答の時間",
                        "3.2 用語",
                        "3.3 次月の予定",
                        "付録A　計算の規則");
    }

    @Test
    void propertiesNameTheDocumentAndNoTime() {
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(TITLE);
        assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
        assertThat(pdf.getDocumentInformation().getModificationDate()).isNull();
    }

    @Test
    void firstPageHasTheTitleInFullAndNoRunningTitle() throws Exception {
        assertThat(lines(1))
                .startsWith("個人番号利用事務系ネットワークサーバーサービス", "月次サービス実績報告書（令和8年10月分）", "四国データセンター株式会社　第1.0版　令和8年11月5日")
                .endsWith("四国データセンター株式会社 取扱注意（関係者限り・無断転載を禁ずる） 1 / 5");
    }

    @Test
    void laterPagesHaveTheRunningTitleOnOneLine() throws Exception {
        assertThat(lines(2)).startsWith(TITLE);
        assertThat(lines(5)).startsWith(TITLE).endsWith("四国データセンター株式会社 取扱注意（関係者限り・無断転載を禁ずる） 5 / 5");
    }

    @Test
    void headOfATableIsRepeatedOnTheNextPage(@TempDir Path folder) throws Exception {
        String rows = "|行 |値\n".repeat(60);
        Path source = Documents.write(folder, "= 表\n\n[options=header]\n|===\n|見出し |数値\n" + rows + "|===\n");
        Path file = folder.resolve("table.pdf");
        Documents.render(source, Targets.pdf(file));
        try (PDDocument table = Loader.loadPDF(file.toFile())) {
            assertThat(PdfText.lines(table, 1)).contains("見出し 数値");
            assertThat(PdfText.lines(table, 2)).contains("見出し 数値");
        }
    }

    /** 𠮟 is one of the characters for general use; it has two halves in UTF-16. */
    @Test
    void charactersOfTwoHalvesCanBeSearched(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("wide.pdf");
        Documents.render(Documents.write(folder, "= 字\n\n叱と𠮟と𩸽と塚\n"), Targets.pdf(file));
        assertThat(PdfText.firstPage(file)).contains("叱と𠮟と𩸽と塚");
    }

    @Test
    void textOfAChartCanBeSearched() throws Exception {
        assertThat(String.join("\n", lines(3))).contains("目標 99.8％");
    }

    private List<String> lines(int page) throws Exception {
        return PdfText.lines(pdf, page);
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            titles.addAll(titles(item));
        }
        return titles;
    }
}
