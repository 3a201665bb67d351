package dev.servicereport.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.slides.Deck.Column;
import dev.servicereport.slides.Deck.Picture;
import dev.servicereport.slides.Deck.Slide;
import dev.servicereport.slides.Deck.Table;
import java.io.ByteArrayInputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("sets what the whole JVM goes by")
class PptxWriterTest {

    private static final Path ASSETS = Path.of("..", "..", "asciidoc");

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    private static final Deck DECK = new Deck(
            "議会説明資料",
            "株式会社見本",
            LocalDate.of(2026, 3, 31),
            "資料：記録",
            "（続き）",
            List.of(
                    new Slide(
                            "ほぼ止まらずに動きました",
                            "99.902%",
                            List.of("止まったのは5時間です。", "", "<&\"安全\">"),
                            new Picture(PNG, 600, 140, "月ごとの結果", "6月は未達。"),
                            null,
                            "6月は未達。\n資料：監視の記録"),
                    new Slide(
                            "支払っています",
                            "",
                            List.of(),
                            null,
                            new Table(
                                    "年度ごとの額",
                                    List.of(new Column("年度", 1, false), new Column("額（円）", 2, true)),
                                    List.of(List.of("令和7年度", "42,081,996"), List.of("合計", "42,081,996"))),
                            "資料：支払の記録")));

    @TempDir
    private Path folder;

    @Test
    void textStandsInPlaceholdersAndNotesSayWhereItComesFrom() throws Exception {
        try (XMLSlideShow show = read(DECK)) {
            XSLFSlide first = show.getSlides().get(0);
            assertThat(first.getTitle()).isEqualTo("ほぼ止まらずに動きました");
            assertThat(placeholder(first, Placeholder.CONTENT).getText()).isEqualTo("99.902%\n止まったのは5時間です。\n<&\"安全\">");
            assertThat(show.getNotesSlide(first).getPlaceholders())
                    .filteredOn(shape -> shape.getTextType() == Placeholder.BODY)
                    .extracting(XSLFTextShape::getText)
                    .containsExactly("6月は未達。\n資料：監視の記録");
        }
    }

    /** PowerPoint would have to repair the others, and their date is of another time. */
    @Test
    void notesHoldThePictureOfTheSlideAndTheTextAlone() throws Exception {
        try (XMLSlideShow show = read(DECK)) {
            assertThat(show.getNotesSlide(show.getSlides().get(1)).getPlaceholders())
                    .extracting(XSLFTextShape::getTextType)
                    .containsExactly(Placeholder.SLIDE_IMAGE, Placeholder.BODY);
        }
        assertThat(text(write(DECK), "ppt/notesSlides/notesSlide1.xml")).doesNotContain("2013", "cs-CZ", "<a:r ");
    }

    @Test
    void aFootOfTwoLinesBeginsHigherSoThatItEndsOnTheSlide() throws Exception {
        assertThat(topOfFoot("資料：監視の記録")).isEqualTo(506);
        assertThat(topOfFoot("資料：監視、障害、問合せ及び支払の記録（令和8年3月31日現在）　取扱注意（複製・転載・目的外利用及び第三者への提供を禁止する）"))
                .isEqualTo(498);
    }

    private double topOfFoot(String foot) throws Exception {
        Slide slide = new Slide("題", "", List.of("本文"), null, null, "");
        try (XMLSlideShow show = read(new Deck("題", "", LocalDate.EPOCH, foot, "", List.of(slide)))) {
            return shapes(show.getSlides().get(0), XSLFTextShape.class).stream()
                    .filter(shape -> shape.getText().equals(foot))
                    .findFirst()
                    .orElseThrow()
                    .getAnchor()
                    .getY();
        }
    }

    @Test
    void aLineBreakInTheDataIsABlank() throws Exception {
        Slide slide = new Slide("題\r\n名", "", List.of("一行目\n二行目"), null, null, "");
        try (XMLSlideShow show = read(new Deck("題", "", LocalDate.EPOCH, "", "", List.of(slide)))) {
            assertThat(show.getSlides().get(0).getTitle()).isEqualTo("題 名");
        }
    }

    @Test
    void aTableIsATableAndAPictureHasWordsForIt() throws Exception {
        try (XMLSlideShow show = read(DECK)) {
            assertThat(shapes(show.getSlides().get(0), XSLFPictureShape.class))
                    .extracting(picture -> picture.getShapeName())
                    .containsExactly("月ごとの結果");
            assertThat(shapes(show.getSlides().get(0), XSLFPictureShape.class)
                            .get(0)
                            .getXmlObject()
                            .xmlText())
                    .contains("descr=\"6月は未達。\"");
            XSLFTable table = shapes(show.getSlides().get(1), XSLFTable.class).get(0);
            assertThat(table.getNumberOfRows()).isEqualTo(3);
            assertThat(table.getCell(0, 1).getText()).isEqualTo("額（円）");
            assertThat(table.getCell(2, 1).getText()).isEqualTo("42,081,996");
            assertThat(table.getXmlObject().xmlText()).contains("firstRow=\"true\"");
        }
    }

    @Test
    void nothingIsSmallerThan14PointsAndAllTextIsJapanese() throws Exception {
        try (XMLSlideShow show = read(DECK)) {
            List<XSLFTextRun> runs = new ArrayList<>();
            for (XSLFSlide slide : show.getSlides()) {
                shapes(slide, XSLFTextShape.class)
                        .forEach(shape -> shape.getTextParagraphs().stream()
                                .map(XSLFTextParagraph::getTextRuns)
                                .forEach(runs::addAll));
            }
            assertThat(runs).hasSizeGreaterThan(6).allSatisfy(run -> {
                assertThat(run.getFontSize()).isGreaterThanOrEqualTo(14.0);
                assertThat(run.getXmlObject().xmlText()).contains("lang=\"ja-JP\"");
            });
        }
    }

    @Test
    void theSameDeckGivesTheSameBytesInWhateverZone() throws Exception {
        byte[] first = write(DECK);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(Arrays.equals(write(DECK), first)).isTrue();
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nothingInItTellsWhenItWasWritten() throws Exception {
        String now = Integer.toString(LocalDate.now().getYear());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(write(DECK)))) {
            List<String> names = new ArrayList<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().startsWith("docProps/")) {
                    assertThat(text.replace("2026-03-31T00:00:00Z", ""))
                            .as(entry.getName())
                            .doesNotContain(now);
                }
            }
            assertThat(names).startsWith("[Content_Types].xml").contains("docProps/core.xml");
        }
    }

    @Test
    void theColoursComeFromOneFile() throws Exception {
        Path own = Files.createDirectories(folder.resolve("slides"));
        String bundled = Files.readString(ASSETS.resolve(SlideLooks.FILE));
        Files.writeString(own.resolve("slides.properties"), bundled.replace("title=1F3A5F", "title=123456"));
        byte[] slides = new PptxWriter(SlideLooks.of(folder)).write(DECK);
        assertThat(text(slides, "ppt/slides/slide1.xml")).contains("123456").doesNotContain("1F3A5F");
        assertThat(text(slides, "ppt/theme/theme1.xml")).contains("123456").doesNotContain("1F3A5F");
        Files.writeString(own.resolve("slides.properties"), bundled.replace("title=1F3A5F", "title=blue"));
        assertThatThrownBy(() -> new PptxWriter(SlideLooks.of(folder)).write(DECK))
                .hasMessage(
                        "slides/slides.properties: found 'title=blue', expected a colour of six hexadecimal digits");
    }

    @Test
    void whereTheLibraryIsNotThereAMessageSaysWhatToDo() throws Exception {
        assertThat(SlideLibrary.isNeededFor(List.of("html", " PPTX"))).isTrue();
        assertThat(SlideLibrary.isNeededFor(List.of("html", "pdf"))).isFalse();
        try (URLClassLoader without = new URLClassLoader(new URL[0], null)) {
            assertThatThrownBy(() -> SlideLibrary.require(without))
                    .isInstanceOf(BadInputException.class)
                    .hasMessage(
                            "service-report.formats: found 'pptx', expected the library org.apache.poi:poi-ooxml beside the"
                                    + " engine, which writes slides; it is optional (スライドを作るライブラリー（org.apache.poi:poi-ooxml）が"
                                    + "ありません。ネットワークにつながる所で一度実行するか、formats から pptx を外してください)");
        }
        SlideLibrary.require();
    }

    private static byte[] write(Deck deck) throws Exception {
        return new PptxWriter(SlideLooks.of(ASSETS)).write(deck);
    }

    private static XMLSlideShow read(Deck deck) throws Exception {
        return new XMLSlideShow(new ByteArrayInputStream(write(deck)));
    }

    private static XSLFTextShape placeholder(XSLFSlide slide, Placeholder type) {
        return shapes(slide, XSLFTextShape.class).stream()
                .filter(shape -> shape.getTextType() == type)
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> shapes(XSLFSlide slide, Class<T> type) {
        return slide.getShapes().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static String text(byte[] slides, String name) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(slides))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }
}
