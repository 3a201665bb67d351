package dev.servicereport.export;

import dev.servicereport.csv.ExcelCsv;
import dev.servicereport.figures.PlanFigures;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A table for a spreadsheet with all plans in it.
 *
 * @param name of its file, without an ending
 * @param rows writes the rows of a plan
 * @param headings one for each column; the first is the plan's id
 */
record PlanTable(String name, BiConsumer<PlanFigures, ExcelCsv> rows, List<String> headings) {

    PlanTable {
        headings = List.copyOf(headings);
    }

    /** Begins a row with the plan's id. */
    static ExcelCsv start(PlanFigures plan, ExcelCsv table) {
        return table.text(plan.schedule().plan().id());
    }

    /** The file's text; empty when no plan has a row. */
    Optional<String> of(List<PlanFigures> plans) {
        ExcelCsv table = new ExcelCsv(headings.toArray(String[]::new));
        String empty = table.toString();
        plans.forEach(plan -> rows.accept(plan, table));
        return Optional.of(table.toString()).filter(text -> !text.equals(empty));
    }
}
