package dev.servicereport.site;

import java.util.List;

/**
 * The incidents on the first page (障害).
 *
 * @param kept whether a register of incidents is kept
 * @param newest the newest ones, the last first
 * @param earlier all others, the last first
 */
public record IncidentsView(boolean kept, List<IncidentLine> newest, List<IncidentLine> earlier) {

    public IncidentsView {
        newest = List.copyOf(newest);
        earlier = List.copyOf(earlier);
    }

    /** How many there are. */
    public int count() {
        return newest.size() + earlier.size();
    }

    /**
     * @param date when it was detected
     * @param id its number
     * @param title what happened; empty when nobody wrote it
     * @param services what it touched
     * @param course how long until it was over, or that it is not
     * @param page the address of its page; empty without one
     */
    public record IncidentLine(String date, String id, String title, String services, String course, String page) {}
}
