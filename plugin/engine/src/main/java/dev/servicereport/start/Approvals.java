package dev.servicereport.start;

import dev.servicereport.time.DateText;
import dev.servicereport.time.TimeTextException;
import dev.servicereport.wording.Texts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a list of planned stops says of approval (承認).
 *
 * @param heading its heading; empty when it says nothing
 * @param cells its cells, one for each row
 */
record Approvals(String heading, List<String> cells) {

    Approvals {
        cells = List.copyOf(cells);
    }

    /** Our column for it; empty when the cells are marks that name nobody. */
    String column() {
        if (heading.isEmpty() || areAll(Approvals::isMark)) {
            return "";
        }
        return areAll(Approvals::isDate) ? "approved_on" : "approved_by";
    }

    private boolean areAll(Predicate<String> kind) {
        return cells.stream().allMatch(cell -> cell.isEmpty() || kind.test(cell));
    }

    private static boolean isMark(String cell) {
        return StopWords.has("approved", cell) || StopWords.has("unapproved", cell);
    }

    private static boolean isDate(String cell) {
        try {
            DateText.date(cell);
            return true;
        } catch (TimeTextException otherwise) {
            return false;
        }
    }

    /** What the marks decide: rows with one that says no do not count, nor those without any. */
    void decide(SourceDraft draft) {
        if (heading.isEmpty() || !column().isEmpty()) {
            return;
        }
        Map<String, Long> words = new TreeMap<>();
        cells.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> words.merge(cell, 1L, Long::sum));
        boolean some = words.keySet().stream().anyMatch(word -> StopWords.has("approved", word));
        if (!some) {
            draft.remark(Todo.of("init.todo-none-approved", "heading", heading))
                    .line("    unused: [" + YamlWord.of(heading) + "]");
            return;
        }
        draft.line("    where:")
                .line("      # " + Todo.of("init.todo-approved"))
                .line("      " + YamlWord.of(heading) + ":");
        words.forEach((word, count) -> draft.line("        " + (StopWords.has("approved", word) ? "" : "# ") + "- "
                + YamlWord.of(word) + "   # " + Texts.program().say("init.rows", "count", count)));
    }
}
