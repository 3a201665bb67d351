package dev.servicereport.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.SharedRenderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is put into a document by the real templates and the real renderer, and read back from the page. */
class AsciiDocEscaperIT {

    private static final String ALL_TOGETHER =
            HostileText.ALL.stream().map(HostileText::value).collect(Collectors.joining("　"));
    private static final String ALL_TOGETHER_SHOWN =
            HostileText.ALL.stream().map(HostileText::shown).collect(Collectors.joining("　"));

    @TempDir
    static Path folder;

    private static AsciiDocEscaper escaper;
    private static Templates templates;
    private static Document page;

    @BeforeAll
    static void renderEveryValueInEveryPlace() throws Exception {
        escaper = new AsciiDocEscaper(GlyphCoverage.of(SharedRenderer.ASSETS.resolve("fonts/BIZUDGothic-Regular.ttf")));
        templates = new Templates(Path.of("src/test/resources/document/templates"), escaper);
        Files.writeString(
                folder.resolve("dot.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\" width=\"1\" height=\"1\"/>");
        page = contexts(
                ALL_TOGETHER, HostileText.ALL.stream().map(HostileText::value).toList());
    }

    private static Document contexts(String title, List<String> values) throws Exception {
        return SharedRenderer.html(folder, templates.fill("contexts.adoc", Map.of("title", title, "values", values)));
    }

    @Test
    void showsTheTextInATitleOfTheDocumentAndInItsAttributes() {
        assertThat(page.selectFirst("h1").wholeText()).isEqualTo("題" + ALL_TOGETHER_SHOWN + "題");
        assertThat(page.title()).isEqualTo(("題" + ALL_TOGETHER_SHOWN + "題").replaceAll("[ \u00A0\n]+", " "));
        assertThat(page.selectFirst("footer p").wholeText()).isEqualTo(ALL_TOGETHER_SHOWN + "　終");
    }

    @Test
    void showsTheTextInATitleOfASection() {
        assertThat(texts("h2")).containsExactlyElementsOf(numbered("第%d章 節%s"));
    }

    @Test
    void showsTheTextInAParagraph() {
        assertThat(texts(".alone p")).containsExactlyElementsOf(shown("%1$s"));
        assertThat(texts(".inside p")).containsExactlyElementsOf(shown("前%1$s後（%1$s、%1$s）。"));
    }

    @Test
    void showsTheTextInAList() {
        assertThat(texts(".ulist.list li p")).containsExactlyElementsOf(shown("%1$s"));
        assertThat(texts(".dlist.terms dd p")).containsExactlyElementsOf(shown("%1$s"));
    }

    @Test
    void showsTheTextInACell() {
        assertThat(texts("table.cells tr:first-child > :nth-child(1)")).containsExactlyElementsOf(shown("%1$s"));
        assertThat(texts("table.cells tr:first-child > :nth-child(2)")).containsExactlyElementsOf(shown("前%1$s後"));
        assertThat(texts("table.cells tr:first-child > :nth-child(3) span.met"))
                .containsExactlyElementsOf(shown("%1$s %1$s"));
        assertThat(texts("table.cells tr:last-child > th:nth-child(1)")).containsExactlyElementsOf(shown("%1$s"));
        assertThat(texts("table.cells tr:last-child > :nth-child(2)")).containsExactlyElementsOf(shown("%1$s　%1$s"));
    }

    @Test
    void showsTheTextInACaption() {
        assertThat(texts("table.cells caption")).containsExactlyElementsOf(numbered("表%d　%s"));
        assertThat(texts(".imageblock .title")).containsExactlyElementsOf(numbered("図%d　前%s"));
    }

    @Test
    void showsTheTextInPlaceOfAnImage() {
        assertThat(page.select("img").eachAttr("alt"))
                .containsExactlyElementsOf(shown("%1$s").stream()
                        .map(text -> text.replace('\n', ' '))
                        .toList());
    }

    @Test
    void makesNoElementAndNoAttributeThatHarmlessTextDoesNotMake() throws Exception {
        Document harmless = contexts("無害", Collections.nCopies(HostileText.ALL.size(), "無害"));
        assertThat(skeleton(page)).isEqualTo(skeleton(harmless));
    }

    @Test
    void showsAThousandRandomCells() throws Exception {
        List<HostileText> cells = new Random(20250105)
                .ints(1_500, 1, 7)
                .mapToObj(AsciiDocEscaperIT::random)
                .toList();
        String source = templates.fill(
                "cells.adoc",
                Map.of("values", cells.stream().map(HostileText::value).toList()));
        Document table = SharedRenderer.html(folder, source);
        assertThat(table.select("td").stream()
                        .map(cell -> cell.wholeText().replace('\u00A0', ' '))
                        .toList())
                .containsExactlyElementsOf(cells.stream()
                        .map(cell -> cell.shown().replace('\u00A0', ' '))
                        .toList());
    }

    /** Some hostile texts in a row, some of them cut in two. */
    private static HostileText random(int length) {
        Random random = new Random(length);
        return IntStream.range(0, length)
                .mapToObj(i -> HostileText.ALL.get(random.nextInt(HostileText.ALL.size())))
                .reduce((a, b) -> new HostileText(a.value() + b.value(), a.shown() + b.shown()))
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2,419,200", "99.8", "672:00:00", "11:02"})
    void leavesNumbersAndTimesReadable(String number) {
        assertThat(escaper.escape(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"a|b, &#97;&#124;&#98;", "-1, &#45;&#49;", "1..2, &#49;&#46;&#46;&#50;", "+, &#43;"})
    void writesWhatMayBeMarkupAsNumbers(String text, String escaped) {
        assertThat(escaper.escape(text)).isEqualTo(escaped);
    }

    @Test
    void leavesAnEmptyTextEmpty() {
        assertThat(escaper.escape("")).isEmpty();
    }

    private static List<String> texts(String selector) {
        return page.select(selector).stream().map(Element::wholeText).toList();
    }

    private static List<String> shown(String format) {
        return HostileText.ALL.stream()
                .map(text -> format.formatted(text.shown()))
                .toList();
    }

    private static List<String> numbered(String format) {
        return IntStream.range(0, HostileText.ALL.size())
                .mapToObj(i -> format.formatted(i + 1, HostileText.ALL.get(i).shown()))
                .toList();
    }

    /** Every element with the names of its attributes; ids and what they name are made of texts, and line breaks are of texts. */
    private static List<String> skeleton(Document page) {
        return page.getAllElements().stream()
                .filter(element -> !element.nameIs("br"))
                .map(element -> element.tagName() + attributes(element))
                .toList();
    }

    private static List<String> attributes(Element element) {
        return element.attributes().asList().stream()
                .map(attribute -> attribute.getKey())
                .sorted()
                .toList();
    }
}
