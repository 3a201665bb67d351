package dev.servicereport.slides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.slides.Deck.Column;
import dev.servicereport.slides.Deck.Picture;
import dev.servicereport.slides.Deck.Slide;
import dev.servicereport.slides.Deck.Table;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What does not fit on one slide goes on; nothing of it is cut. */
class SlidePartsTest {

    private static final Picture PICTURE = new Picture(new byte[0], 900, 300, "図", "図");

    @Test
    void whatFitsIsOneSlide() {
        Slide slide = new Slide("題", "99%", List.of("文"), PICTURE, table(List.of(List.of("1月", "短い"))), "注");
        assertThat(SlideParts.of(slide, "（続き）")).containsExactly(slide);
    }

    @Test
    void theTableGoesOnWithItsRowsAndTextAndPictureStayOnTheFirst() {
        List<List<String>> rows = IntStream.range(0, 30)
                .mapToObj(i -> List.of(i + "月", "文".repeat(i == 7 ? 900 : 60)))
                .toList();
        List<Slide> parts = SlideParts.of(new Slide("題", "99%", List.of("文"), PICTURE, table(rows), "注"), "（続き）");
        assertThat(parts).hasSizeGreaterThan(3).allMatch(SlideRoom::fits);
        assertThat(parts.stream().map(Slide::title).distinct()).containsExactly("題", "題（続き）");
        assertThat(parts.get(0).visual()).isEqualTo(PICTURE);
        assertThat(parts.get(0).table()).isNull();
        assertThat(column(parts, 1))
                .isEqualTo(rows.stream().map(row -> row.get(1)).collect(Collectors.joining()));
        assertThat(column(parts, 0))
                .isEqualTo(rows.stream().map(row -> row.get(0)).collect(Collectors.joining()));
    }

    @Test
    void longTextGoesOnToo() {
        List<String> paragraphs = Collections.nCopies(5, "長い文章。".repeat(200));
        List<Slide> parts = SlideParts.of(new Slide("題", "", paragraphs, null, null, ""), "（続き）");
        assertThat(parts).hasSizeGreaterThan(5).allMatch(SlideRoom::fits);
        assertThat(parts.stream().flatMap(part -> part.paragraphs().stream()).collect(Collectors.joining()))
                .isEqualTo(String.join("", paragraphs));
    }

    @Test
    void aLongTitleIsSmallerThanOthers() {
        assertThat(SlideRoom.titleSize("約束の99.8%を下回った月はありません")).isEqualTo(28);
        assertThat(SlideRoom.titleSize("約束の99.8%を下回ったのは6月だけで、11月は判定できていません")).isEqualTo(22);
    }

    private static Table table(List<List<String>> rows) {
        return new Table("表", List.of(new Column("月", 1, false), new Column("文", 4, false)), rows);
    }

    private static String column(List<Slide> parts, int column) {
        return parts.stream()
                .map(Slide::table)
                .filter(table -> table != null)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.get(column))
                .collect(Collectors.joining());
    }
}
