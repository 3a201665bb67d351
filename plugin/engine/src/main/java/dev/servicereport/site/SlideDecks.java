package dev.servicereport.site;

import dev.servicereport.document.WrittenDocument;
import dev.servicereport.site.DashboardView.Entry;
import dev.servicereport.wording.DownloadWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The slides of briefings, where the run has made them (スライド). */
final class SlideDecks {

    private final Path made;

    /** @param made the folder of briefings in the output; it need not be there */
    SlideDecks(Path made) {
        this.made = made;
    }

    /** Copies them into a site; the newest year first. */
    List<Entry> copy(List<WrittenDocument> documents, Path files) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (WrittenDocument document : documents) {
            Path slides = made.resolve(document.name() + ".pptx");
            if (Files.isRegularFile(slides)) {
                Path folder = Files.createDirectories(files.resolve("slides"));
                Files.copy(
                        slides, folder.resolve(slides.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
                entries.add(
                        0,
                        new Entry(
                                DownloadWords.slidesOf(DocumentGroups.title(document)),
                                "",
                                SiteLinks.file("slides/" + slides.getFileName()),
                                DownloadWords.SLIDES.note(SiteLinks.size(slides))));
            }
        }
        return entries;
    }
}
