package dev.servicereport.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.document.WrittenDocument;
import dev.servicereport.documents.Catalogue;
import dev.servicereport.site.DashboardView.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlideDecksTest {

    @TempDir
    private Path folder;

    private WrittenDocument briefing(String year, String subject) {
        return new WrittenDocument(
                Catalogue.all().stream()
                        .filter(kind -> kind.id().equals("council-briefing"))
                        .findFirst()
                        .orElseThrow(),
                subject,
                "council-briefing-" + year,
                folder.resolve(year + ".adoc"),
                null);
    }

    @Test
    void slidesAreCopiedAndListedTheNewestFirst() throws Exception {
        Path made = Files.createDirectory(folder.resolve("briefing"));
        Files.write(made.resolve("council-briefing-2024.pptx"), new byte[1500]);
        Files.write(made.resolve("council-briefing-2025.pptx"), new byte[2500]);
        Path site = folder.resolve("site");
        List<WrittenDocument> documents =
                List.of(briefing("2024", "令和6年度"), briefing("2025", "令和7年度"), briefing("2026", "令和8年度"));
        assertThat(new SlideDecks(made).copy(documents, site))
                .containsExactly(
                        new Entry(
                                "議会説明資料 令和7年度のスライド",
                                "",
                                "service-report/slides/council-briefing-2025.pptx",
                                "PowerPoint、3KB"),
                        new Entry(
                                "議会説明資料 令和6年度のスライド",
                                "",
                                "service-report/slides/council-briefing-2024.pptx",
                                "PowerPoint、2KB"));
        assertThat(site.resolve("slides/council-briefing-2024.pptx")).hasSize(1500);
    }

    @Test
    void withoutSlidesThereIsNothing() throws Exception {
        Path site = folder.resolve("site");
        assertThat(new SlideDecks(folder.resolve("none")).copy(List.of(briefing("2024", "令和6年度")), site))
                .isEmpty();
        assertThat(site).doesNotExist();
    }
}
