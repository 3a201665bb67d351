package dev.servicereport.document;

import java.util.List;

/**
 * That a closed month's report is issued again, and why (再発行): text ready to be shown.
 *
 * @param edition {@code 第2版}
 * @param before the edition that it replaces: {@code 第1版}
 * @param reason 事由; empty when nobody has said it yet
 * @param rows what has changed, figure by figure
 * @param causes the lines of the data that make the difference; may be empty
 */
public record Reissue(String edition, String before, String reason, List<Row> rows, List<String> causes) {

    /**
     * @param item what it is a figure of
     * @param before as it was issued, or a dash
     * @param after as it is now, or a dash
     */
    public record Row(String item, String before, String after) {}

    public Reissue {
        rows = List.copyOf(rows);
        causes = List.copyOf(causes);
    }
}
