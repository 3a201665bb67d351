package dev.servicereport.documents.service;

import java.util.List;

/**
 * What the template of the incident report sees of its place among the reports of an incident (報告の段階; specification 3.2.4(1)(ウ)): text
 * ready to be shown.
 *
 * @param number {@code 第3報}; with a gap to write into where no report is registered
 * @param previous the report before it, with its stage and time; empty for the first one
 * @param changes what this report says that the previous one did not, in whole sentences
 * @param open what is still open, in whole sentences; empty: nothing
 * @param next when the next report was promised; empty: to be written by hand
 * @param last whether no further report is expected
 */
public record IncidentStage(
        String number, String previous, List<String> changes, List<String> open, String next, boolean last) {

    public IncidentStage {
        changes = List.copyOf(changes);
        open = List.copyOf(open);
    }
}
