package dev.servicereport.export;

import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.figures.PlanFigures;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables of payments for a spreadsheet (表計算ソフト用の表): whole yen, one file for each table, all plans in it. */
public final class PaymentTables {

    private PaymentTables() {}

    /** The files' text by name, sorted; a table without a row is left out. */
    public static Map<String, String> of(PaymentFigures figures) {
        List<PlanFigures> plans = figures.book().accounts().stream()
                .map(account -> new PlanFigures(figures, account))
                .toList();
        Map<String, String> files = new TreeMap<>();
        Stream.concat(PlannedTables.all().stream(), PaidTables.all().stream())
                .forEach(table -> table.of(plans).ifPresent(text -> files.put(table.name() + ".csv", text)));
        return files;
    }
}
