package dev.servicereport.chart;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FontPartTest {

    private static final byte[] FILE = file("Regular");
    private static final TrueType FONT = TrueType.of(FILE).orElseThrow();

    /** Kana with marks, which are put together from others, letters, kanji, marks. */
    private static final String WORDS = " 0123456789.%：～○×◇△ABCabcÀéかがぱガパヴ稼働率未達成基準値㈱①⑳令和齋髙";

    private static byte[] file(String weight) {
        String name = "/dev/servicereport/asciidoc/fonts/BIZUDGothic-" + weight + ".ttf";
        try (InputStream file = Objects.requireNonNull(FontPartTest.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static SortedSet<Integer> characters(String text) {
        return text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static TrueTypeFont parsed(byte[] font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }

    @Test
    void eachCharacterLooksAndMeasuresAsInTheWholeFont() throws IOException {
        try (TrueTypeFont whole = parsed(FILE);
                TrueTypeFont part = parsed(FontPart.of(FONT, characters(WORDS)))) {
            for (int character : characters(WORDS)) {
                int there = part.getUnicodeCmapLookup().getGlyphId(character);
                int here = whole.getUnicodeCmapLookup().getGlyphId(character);

                assertThat(there).as(Character.toString(character)).isPositive();
                assertThat(part.getAdvanceWidth(there)).isEqualTo(whole.getAdvanceWidth(here));
                assertThat(shape(part, there)).isEqualTo(shape(whole, here));
            }
            assertThat(part.getHorizontalHeader().getAscender())
                    .isEqualTo(whole.getHorizontalHeader().getAscender());
        }
    }

    private static List<String> shape(TrueTypeFont font, int glyph) throws IOException {
        var outline = font.getGlyph().getGlyph(glyph);
        if (outline == null) {
            return List.of();
        }
        var description = outline.getDescription();
        return IntStream.range(0, description.getPointCount())
                .mapToObj(point -> description.getXCoordinate(point) + " " + description.getYCoordinate(point))
                .toList();
    }

    @Test
    void everyCharacterOfTheFontComesThrough() throws IOException {
        SortedSet<Integer> all = IntStream.concat(IntStream.range(0x20, 0xD800), IntStream.range(0x20000, 0x2A6E0))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));

        try (TrueTypeFont whole = parsed(FILE);
                TrueTypeFont part = parsed(FontPart.of(FONT, all))) {
            var here = whole.getUnicodeCmapLookup();
            var there = part.getUnicodeCmapLookup();
            assertThat(all)
                    .allSatisfy(character ->
                            assertThat(there.getGlyphId(character) > 0).isEqualTo(here.getGlyphId(character) > 0));
            assertThat(all.stream().filter(character -> there.getGlyphId(character) > 0 && character > 0xFFFF))
                    .isNotEmpty();
        }
    }

    @Test
    void aPartIsSmallAndHasNothingElse() throws Exception {
        byte[] part = FontPart.of(FONT, characters(WORDS));
        Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(part));

        assertThat(part).hasSizeLessThan(20_000);
        assertThat(font.canDisplayUpTo(WORDS)).isEqualTo(-1);
        assertThat(font.canDisplay('鬱')).isFalse();
        assertThat(FontPart.of(FONT, characters(WORDS))).isEqualTo(part);
    }

    @Test
    void theFileIsSummedUpAsReadersExpect() {
        ByteBuffer part = ByteBuffer.wrap(FontPart.of(FONT, characters(WORDS)));
        int sum = 0;
        while (part.hasRemaining()) {
            sum += part.getInt();
        }

        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }

    @Test
    void theCopyrightStaysWithIt() throws IOException {
        try (TrueTypeFont part = parsed(FontPart.of(FONT, characters("あ")))) {
            assertThat(part.getNaming().getName(0, 3, 1, 0x0409)).contains("BIZ UDGothic Project Authors");
        }
    }

    /** fsType: 2 is no embedding, 0x100 no parts, 0x200 bitmaps only; 4 and 8 allow documents. */
    @Test
    void aFontWhoseMakerForbidsItIsNotTakenApart() {
        assertThat(TrueType.of(withRights(0x0002))).isEmpty();
        assertThat(TrueType.of(withRights(0x0104))).isEmpty();
        assertThat(TrueType.of(withRights(0x0204))).isEmpty();
        assertThat(TrueType.of(withRights(0x0004))).isPresent();
        assertThat(TrueType.of(withRights(0x0008))).isPresent();
    }

    private static byte[] withRights(int rights) {
        byte[] font = FILE.clone();
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int record = IntStream.iterate(12, at -> at + 16)
                .filter(at -> bytes.getInt(at) == 0x4F532F32)
                .findFirst()
                .orElseThrow();
        bytes.putShort(bytes.getInt(record + 8) + 8, (short) rights);
        return font;
    }

    @Test
    void aDamagedFontOrOneOfOtherOutlinesIsNone() {
        assertThat(TrueType.of(new byte[0])).isEmpty();
        assertThat(TrueType.of("OTTO and no more".getBytes(US_ASCII))).isEmpty();
        assertThat(TrueType.of(Arrays.copyOf(FILE, 3_000_000))).isEmpty();
    }

    /** Plain and bold text each have the characters that they use, under the family by which the texts ask. */
    @Test
    void aChartBringsTheGlyphsOfItsTexts() throws Exception {
        Picture picture = Picture.of(ChartsTest.charts().get(0));
        var rules = Pattern.compile(
                        "@font-face\\{font-family:'BIZ UDGothic';font-weight:(normal|bold);src:url\\(data:font/ttf;base64,([A-Za-z0-9+/=]+)\\)\\}")
                .matcher(picture.svg().selectFirst("style").text());
        String bold = String.join("", picture.boldTexts());
        String plain = picture.svg().select("text").stream()
                .map(Element::text)
                .filter(text -> !picture.boldTexts().contains(text))
                .collect(Collectors.joining());

        for (String used : List.of(plain, bold)) {
            assertThat(rules.find()).isTrue();
            assertThat(rules.group(1)).isEqualTo(used.equals(plain) ? "normal" : "bold");
            byte[] part = Base64.getDecoder().decode(rules.group(2));
            assertThat(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(part))
                            .canDisplayUpTo(used))
                    .isEqualTo(-1);
        }
        assertThat(rules.find()).isFalse();
    }
}
