package dev.servicereport.site;

import dev.servicereport.figures.MonthFigures;
import dev.servicereport.site.DashboardView.Entry;
import dev.servicereport.time.EraText;
import dev.servicereport.wording.DownloadWords;
import dev.servicereport.workbook.CheckWorkbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The workbooks that check each month, where the run has made them (検算ブック). */
final class CheckBooks {

    private final Path made;

    /** @param made the folder of tables in the output; it need not be there */
    CheckBooks(Path made) {
        this.made = made;
    }

    /** Copies them into a site under names that every address can hold; the newest month first. */
    List<Entry> copy(List<MonthFigures> months, Path tables) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (MonthFigures month : months) {
            Path book = made.resolve(CheckWorkbooks.name(month.month()));
            if (Files.isRegularFile(book)) {
                String name = "verification-" + month.month() + ".xlsx";
                Files.copy(book, tables.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                entries.add(
                        0,
                        new Entry(
                                DownloadWords.workbookOf(EraText.of(month.month())),
                                "",
                                SiteLinks.file("tables/" + name),
                                DownloadWords.WORKBOOKS.note(SiteLinks.size(book))));
            }
        }
        return entries;
    }
}
