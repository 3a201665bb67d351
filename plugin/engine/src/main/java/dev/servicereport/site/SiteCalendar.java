package dev.servicereport.site;

import dev.servicereport.site.DashboardView.Entry;
import dev.servicereport.wording.DownloadWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The days ahead for calendar programs, where the run has made them (予定表). */
final class SiteCalendar {

    /** The document that lists the same days. */
    static final String DOCUMENT = "deadlines";

    private static final String FILE = "calendar/deadlines.ics";

    private SiteCalendar() {}

    /**
     * Copies them into a site.
     *
     * @param output the folder of output
     * @param files the folder of what pages refer to
     * @return empty when no day lies ahead
     */
    static Optional<Entry> copy(Path output, Path files) throws IOException {
        Path made = output.resolve(FILE);
        if (!Files.isRegularFile(made)) {
            return Optional.empty();
        }
        Path copy = files.resolve(FILE);
        Files.createDirectories(files.resolve("calendar"));
        Files.copy(made, copy, StandardCopyOption.REPLACE_EXISTING);
        return Optional.of(new Entry(
                DownloadWords.CALENDAR.group(),
                "",
                SiteLinks.file(FILE),
                DownloadWords.CALENDAR.note(SiteLinks.size(made))));
    }
}
