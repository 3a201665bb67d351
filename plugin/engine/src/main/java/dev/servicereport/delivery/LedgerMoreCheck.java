package dev.servicereport.delivery;

import dev.servicereport.delivery.LedgerRule.Everyone;
import dev.servicereport.delivery.LedgerRule.Expires;
import dev.servicereport.delivery.LedgerRule.NeedsWhere;
import dev.servicereport.delivery.LedgerRule.Once;
import dev.servicereport.problem.Nearest;
import java.util.List;
import java.util.Set;

/** What must be true of the rules and figures of a ledger that look at words, files, or all rows together. */
final class LedgerMoreCheck {

    private static final String CHECKSUM = "sha256";

    private final LedgerCheck check;
    private final LedgerKind kind;

    LedgerMoreCheck(LedgerCheck check, LedgerKind kind) {
        this.check = check;
        this.kind = kind;
    }

    void check() {
        checksums();
        LedgerFigures figures = kind.figures();
        if (!figures.per().isEmpty()) {
            check.column(kind, "figures.per", figures.per(), LedgerMoreCheck::isWritten);
        }
        for (int i = 0; i < figures.show().size(); i++) {
            measure("figures.columns[" + i + "].", figures.show().get(i));
        }
    }

    /** A checksum needs the one file that it is of, and the heading of which everybody knows that it holds long numbers. */
    private void checksums() {
        long files = kind.fields().stream()
                .filter(field -> field.type() == LedgerField.Type.FILE)
                .count();
        for (int i = 0; i < kind.fields().size(); i++) {
            LedgerField field = kind.fields().get(i);
            if (field.type() == LedgerField.Type.CHECKSUM && files != 1) {
                check.refuse(
                        kind, "columns[" + i + "].type", CHECKSUM, "one column of type file", "ハッシュ値には、ファイルの列が1つ要ります");
            } else if (field.type() == LedgerField.Type.CHECKSUM
                    && !field.name().equals(CHECKSUM)) {
                check.refuse(
                        kind, "columns[" + i + "].name", field.name(), "the name " + CHECKSUM, "列名を sha256 にしてください");
            }
        }
    }

    void rule(String place, LedgerRule rule) {
        if (rule instanceof NeedsWhere needs) {
            check.column(kind, place + "needs", needs.needed(), field -> true);
            word(place, needs.column(), needs.word());
        } else if (rule instanceof Expires expires) {
            check.column(kind, place + "column", expires.column(), field -> field.type() == LedgerField.Type.DAY);
            check.column(kind, place + "per", expires.per(), LedgerMoreCheck::isWritten);
            if (!expires.unless().isEmpty()) {
                check.column(kind, place + "unless", expires.unless(), field -> true);
            }
        } else if (rule instanceof Once once) {
            check.column(kind, place + "column", once.column(), field -> field.type() == LedgerField.Type.DAY);
        } else if (rule instanceof Everyone everyone) {
            check.column(kind, place + "column", everyone.column(), LedgerMoreCheck::isWritten);
        }
    }

    private static boolean isCount(LedgerField field) {
        return field.type() == LedgerField.Type.COUNT;
    }

    private static boolean isWritten(LedgerField field) {
        return Set.of(LedgerField.Type.TEXT, LedgerField.Type.WORD, LedgerField.Type.NAME)
                .contains(field.type());
    }

    /** Whether there is such a column of words, and such a word among them. */
    private void word(String place, String column, String word) {
        if (check.column(kind, place + "where", column, field -> field.type() == LedgerField.Type.WORD)) {
            List<String> words = kind.field(column).words();
            if (!words.contains(word)) {
                check.refuse(kind, place + "is", word, Nearest.oneOf(words, word), "この列の語ではありません");
            }
        }
    }

    private void measure(String place, LedgerMeasure measure) {
        if (!measure.where().isEmpty()) {
            word(place, measure.where(), measure.is());
        }
        switch (measure.shown()) {
            case ROWS, SHARE -> {
                // rows are counted, whatever they hold
            }
            case FILLED -> check.column(kind, place + "of", measure.of(), field -> true);
            case SUM, MOST -> check.column(kind, place + "of", measure.of(), LedgerMoreCheck::isCount);
            case RATIO -> {
                check.column(kind, place + "of", measure.of(), LedgerMoreCheck::isCount);
                check.column(kind, place + "to", measure.to(), LedgerMoreCheck::isCount);
            }
            case LATEST, AGE -> check.column(kind, place + "of", measure.of(), LedgerField::isDated);
            case TOTAL, LONGEST -> {
                if (check.column(kind, place + "of", measure.of(), LedgerField::isDated)) {
                    LedgerField.Type type = kind.field(measure.of()).type();
                    check.column(kind, place + "to", measure.to(), field -> field.type() == type);
                }
            }
        }
    }
}
