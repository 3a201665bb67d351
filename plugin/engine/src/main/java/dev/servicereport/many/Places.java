package dev.servicereport.many;

import java.time.YearMonth;

/** Where the pages of contracts lie, as addresses relative to the overview page; empty where there is none. */
public interface Places {

    /** A contract's own page, to begin with. */
    String contract(String folder);

    /** The report of a month of it. */
    String month(String folder, YearMonth month);
}
