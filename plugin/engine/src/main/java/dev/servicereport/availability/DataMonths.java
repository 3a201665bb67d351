package dev.servicereport.availability;

/**
 * Which months the files say something of.
 *
 * @param rows by the rows of monitoring
 * @param lists by the names of outage lists
 */
public record DataMonths(RowMonths rows, ListMonths lists) {

    /** Nothing is known of the files. */
    public static final DataMonths UNKNOWN = new DataMonths(RowMonths.NONE, ListMonths.NONE);
}
