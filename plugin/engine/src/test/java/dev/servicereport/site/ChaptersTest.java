package dev.servicereport.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.site.PageFrame.Chapter;
import org.junit.jupiter.api.Test;

class ChaptersTest {

    @Test
    void headingsOfOneTitleAreToldApartByTheirNumber() {
        assertThat(Chapters.of("<h2 id=\"a\">通知書</h2><h2 id=\"b\">協議書</h2><h2 id=\"c\">通知書</h2>"))
                .containsExactly(new Chapter("a", "通知書（1）"), new Chapter("b", "協議書"), new Chapter("c", "通知書（2）"));
    }

    @Test
    void oneChapterNeedsNoContents() {
        assertThat(Chapters.of("<h2 id=\"a\">通知書</h2>")).isEmpty();
    }
}
