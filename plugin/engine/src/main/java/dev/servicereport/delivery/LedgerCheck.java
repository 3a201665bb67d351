package dev.servicereport.delivery;

import dev.servicereport.delivery.LedgerRule.AtMost;
import dev.servicereport.delivery.LedgerRule.Everyone;
import dev.servicereport.delivery.LedgerRule.Expires;
import dev.servicereport.delivery.LedgerRule.InOrder;
import dev.servicereport.delivery.LedgerRule.Needs;
import dev.servicereport.delivery.LedgerRule.NeedsAtTheEnd;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What must be true between the columns and the rules of ledgers, and between ledgers. */
final class LedgerCheck {

    private final LedgersFile file;
    private final Problems problems = new Problems();

    LedgerCheck(LedgersFile file) {
        this.file = file;
    }

    Problems problems() {
        Set<String> files = new HashSet<>();
        for (LedgerKind kind : file.kinds()) {
            if (!files.add(kind.file())) {
                refuse(kind, "file", kind.file(), "a file of its own", "別の簿冊のファイルです");
            }
            columns(kind);
            rules(kind);
            purpose(kind);
            new LedgerMoreCheck(this, kind).check();
        }
        return problems;
    }

    private void columns(LedgerKind kind) {
        Map<String, Integer> columns = new HashMap<>();
        LedgerKind.ID.headings().forEach(heading -> columns.put(heading, -1));
        for (int i = 0; i < kind.fields().size(); i++) {
            int column = i;
            kind.fields().get(i).column().headings().forEach(heading -> own(kind, column, heading, columns));
        }
    }

    private void own(LedgerKind kind, int column, String heading, Map<String, Integer> columns) {
        Integer other = columns.putIfAbsent(heading, column);
        if (other != null && other != column) {
            String key = heading.equals(kind.fields().get(column).name()) ? ".name" : ".headings";
            refuse(kind, "columns[" + column + "]" + key, heading, "a heading that no other column has", "別の列の見出しです");
        }
    }

    private void rules(LedgerKind kind) {
        Map<String, Integer> counts = new HashMap<>();
        for (LedgerRule rule : kind.rules()) {
            String list = list(rule);
            rule(kind, list + "[" + (counts.merge(list, 1, Integer::sum) - 1) + "].", rule);
        }
    }

    private static String list(LedgerRule rule) {
        if (rule instanceof Expires || rule instanceof Everyone) {
            return rule instanceof Expires ? "expiry" : "everyone";
        }
        if (rule instanceof LedgerRule.Once) {
            return "once";
        }
        return rule instanceof InOrder ? "order" : rule instanceof AtMost ? "at-most" : "open";
    }

    private void rule(LedgerKind kind, String place, LedgerRule rule) {
        if (rule instanceof InOrder order) {
            if (dated(kind, place + "first", order.earlier())) {
                LedgerField.Type type = kind.field(order.earlier()).type();
                column(kind, place + "then", order.later(), field -> field.type() == type);
            }
        } else if (rule instanceof AtMost atMost) {
            column(kind, place + "part", atMost.part(), field -> field.type() == LedgerField.Type.COUNT);
            column(kind, place + "whole", atMost.whole(), field -> field.type() == LedgerField.Type.COUNT);
        } else if (rule instanceof Needs needs) {
            dated(kind, place + "needs", needs.needed());
            dated(kind, place + (needs.before() ? "by" : "after"), needs.happened());
        } else if (rule instanceof NeedsAtTheEnd atTheEnd) {
            dated(kind, place + "needs", atTheEnd.needed());
        } else {
            new LedgerMoreCheck(this, kind).rule(place, rule);
        }
    }

    private boolean dated(LedgerKind kind, String place, String name) {
        return column(kind, place, name, LedgerField::isDated);
    }

    /** Whether there is such a column, of a type that fits. */
    boolean column(LedgerKind kind, String place, String name, Predicate<LedgerField> fits) {
        List<String> fitting =
                kind.fields().stream().filter(fits).map(LedgerField::name).toList();
        if (!fitting.contains(name)) {
            String expected = fitting.isEmpty() ? "a column of a fitting type" : Nearest.oneOf(fitting, name);
            refuse(kind, place, name, expected, "この規則に使える列ではありません");
        }
        return fitting.contains(name);
    }

    private void purpose(LedgerKind kind) {
        switch (kind.purpose()) {
            case PERSONAL_DATA_ACCIDENTS ->
                requireDated(kind, LedgerKind.FOUND_AT, "事故を数えるには、発見した日又は日時の列 " + LedgerKind.FOUND_AT + " が要ります");
            case BRIEFINGS -> worker(kind, LedgerKind.HELD_ON, "周知した日", "周知した相手");
            case SECRECY_OATHS -> worker(kind, LedgerKind.SIGNED_ON, "誓約した日", "誓約した者");
            case PERSONAL_DATA_STAFF -> worker(kind, LedgerKind.REPORTED_ON, "届け出た日", "届け出た者");
            case RETURNS -> requireDated(kind, LedgerKind.RETURNED_ON, "返還した日の列 " + LedgerKind.RETURNED_ON + " が要ります");
            case COPIES -> requireDated(kind, LedgerKind.DISPOSED_ON, "廃棄した日の列 " + LedgerKind.DISPOSED_ON + " が要ります");
            case SITE_INSPECTIONS ->
                requireDated(kind, LedgerKind.INSPECTED_ON, "調査した日の列 " + LedgerKind.INSPECTED_ON + " が要ります");
            case NONE -> {
                // any columns will do
            }
        }
    }

    private void worker(LedgerKind kind, String dated, String day, String who) {
        requireDated(kind, dated, day + "の列 " + dated + " が要ります");
        require(
                kind,
                LedgerKind.WORKER,
                "a column '" + LedgerKind.WORKER + "'",
                who + "の列 " + LedgerKind.WORKER + " が要ります");
    }

    private void requireDated(LedgerKind kind, String column, String hint) {
        if (kind.find(column).filter(LedgerField::isDated).isEmpty()) {
            refusePurpose(kind, "a column '" + column + "' of dates or times", hint);
        }
    }

    private void require(LedgerKind kind, String column, String expected, String hint) {
        if (kind.find(column).isEmpty()) {
            refusePurpose(kind, expected, hint);
        }
    }

    private void refusePurpose(LedgerKind kind, String expected, String hint) {
        String word = kind.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-');
        refuse(kind, "purpose", word, expected, hint);
    }

    void refuse(LedgerKind kind, String key, String found, String expected, String hint) {
        problems.add(Problem.error(file.locate(kind, key), found, expected).hint(hint));
    }
}
