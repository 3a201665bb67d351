package dev.servicereport.site;

import dev.servicereport.wording.Texts;
import java.util.Map;

/** What the tables for a spreadsheet are called on the page (表の名前). */
final class TableTitle {

    private static final Map<String, String> KEYS = Map.of(
            MonthTable.FILE,
            "site.table-availability",
            "payments.csv",
            "site.table-payments",
            "payment-fiscal-years.csv",
            "site.table-fiscal-years",
            "payment-commitments.csv",
            "site.table-commitments",
            "payment-comparison.csv",
            "site.table-comparison",
            "payment-terms.csv",
            "site.table-terms",
            "payment-tax.csv",
            "site.table-tax",
            "payment-status.csv",
            "site.table-status",
            "payment-credits.csv",
            "site.table-credits");

    private TableTitle() {}

    /** Its title, or its name where it has none. */
    static String of(String file, Texts texts) {
        String key = KEYS.get(file);
        return key == null ? file : texts.say(key);
    }
}
