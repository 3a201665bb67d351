package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PDF/UA-1 and PDF/A-3a. */
class TaggedPdfIT {

    static List<String> golden() throws IOException {
        Path folder = Path.of("src", "test", "resources", "golden", "expected");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".adoc"))
                    .map(name -> name.replaceFirst("\\.adoc$", "").replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void everyKindOfDocumentConformsAndSaysWhatItsPageSays(String document, @TempDir Path folder) throws Exception {
        Path pdf = folder.resolve("a.pdf");
        Path html = folder.resolve("a.html");
        Documents.render(Documents.copyGolden("golden/expected/" + document, folder), new Targets(null, html, pdf));
        assertThat(Marks.faults(pdf)).isEmpty();
        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(letters(Structure.of(pdf).text())).isEqualTo(letters(words(Jsoup.parse(html.toFile()))));
    }

    @Test
    void readsInTheOrderOfTheDocument(@TempDir Path folder) throws Exception {
        Path source = Documents.write(folder, TEXT);
        Files.copy(Documents.SAMPLE.resolveSibling("charts").resolve("availability.svg"), folder.resolve("chart.svg"));
        Path pdf = folder.resolve("a.pdf");
        Documents.render(source, Targets.pdf(pdf));
        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(Marks.faults(pdf)).isEmpty();
        assertThat(Structure.of(pdf).lines())
                .containsExactlyElementsOf(TREE.lines().toList());
    }

    @Test
    void namesTitleContractorAndLanguage(@TempDir Path folder) throws Exception {
        Path pdf = folder.resolve("a.pdf");
        Documents.render(Documents.write(folder, "= 題 & 名\n:contractor: 見本&#38;会社\n\n本文\n"), Targets.pdf(pdf));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8");
            assertThat(metadata)
                    .contains("<rdf:li xml:lang=\"x-default\">題 &amp; 名</rdf:li>")
                    .contains("<dc:creator><rdf:Seq><rdf:li>見本&amp;会社</rdf:li></rdf:Seq></dc:creator>")
                    .contains("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>")
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void marksThatStandForWordsAreReadAsWords(@TempDir Path folder) throws Exception {
        Path pdf = folder.resolve("a.pdf");
        Documents.render(Documents.write(folder, """
                = 題
                :mark-words: ○=達成,×=未達

                [.figures.marks,cols="2",options="header"]
                |===
                |月 |判定
                |4 |&#9675;
                |5 |×
                |○× |－
                |===

                |===
                |○
                |===
                """), Targets.pdf(pdf));
        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(Structure.of(pdf).lines().stream().map(String::strip))
                .containsSubsequence("TD 4", "TD", "Span ○ = 達成", "TD 5", "TD", "Span × = 未達", "TD ○×", "TD －", "TD ○");
    }

    private static final String TEXT = """
            = 報告書

            == 概要

            停止は<<t>>のとおり。footnote:[計画停止を除く。]

            * 一つ目
            * 二つ目

            次の用語を使う。

            用語:: 意味

            .表の題
            [#t,cols="2",options="header"]
            |===
            |サービス |時間
            h|認証 |18分
            |===

            .図の題
            image::chart.svg[推移の図]

            ----
            code
            ----
            """;

    private static final String TREE = """
            Document
              H1 報告書
              Sect
                H2 第1章 概要
                P 停止はのとおり。[]
                  Link 表1
                  Link 1
                L
                  LI
                    Lbl •
                    LBody
                      P 一つ目
                  LI
                    Lbl •
                    LBody
                      P 二つ目
                P 次の用語を使う。
                L
                  LI
                    Lbl 用語
                    LBody
                      P 意味
                Table
                  Caption 表1　表の題
                  THead
                    TR
                      TH(Column) サービス
                      TH(Column) 時間
                  TBody
                    TR
                      TH(Row) 認証
                      TD 18分
                Div
                  Figure 推移の図
                  Caption 図1　図の題
                Div
                  P
                    Code code
              Note
                P [] 計画停止を除く。
                  Lbl
                    Link 1
            """;

    /** The text of a page, an image as what stands for it. In a PDF its foot stands on every page and is not read. */
    private static String words(Document page) {
        // the source of a briefing stands at the foot of each page there
        // what a screen has beside the document: its foot, what filters its rows, and what leads elsewhere
        page.select("footer, .source, .matrix-filter, .evidence-of").remove();
        for (Element image : page.select("img")) {
            image.replaceWith(new Element("span").text(image.attr("alt")));
        }
        return page.text();
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0\\u200b\\u3000]", "");
    }
}
