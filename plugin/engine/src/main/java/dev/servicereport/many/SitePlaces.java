package dev.servicereport.many;

import java.time.YearMonth;

/**
 * The pages of a site: those of each contract in a folder of their own in {@link #FOLDER}.
 *
 * @param made the same contracts' folders of output, which say what reports there are
 */
public record SitePlaces(FolderPlaces made) implements Places {

    /** The folder of the contracts' pages in the site. */
    public static final String FOLDER = "contracts";

    /** The name of each contract's first page, without an ending. */
    public static final String FIRST = "index";

    @Override
    public String contract(String folder) {
        return Address.of(FOLDER, folder, FIRST + ".html");
    }

    @Override
    public String month(String folder, YearMonth month) {
        return made.month(folder, month).isEmpty()
                ? ""
                : Address.of(FOLDER, folder, "service-report-" + month + ".html");
    }
}
