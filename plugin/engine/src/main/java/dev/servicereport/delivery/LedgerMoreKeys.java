package dev.servicereport.delivery;

import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.ListOf;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.Text;
import dev.servicereport.delivery.LedgerMeasure.Shown;
import dev.servicereport.delivery.LedgerRule.Everyone;
import dev.servicereport.delivery.LedgerRule.Expires;
import dev.servicereport.delivery.LedgerRule.Once;
import java.util.List;
import java.util.Set;

/** The keys of a ledger that are about all of its rows together. */
final class LedgerMoreKeys {

    private static final Key<String> COLUMN = LedgerKeys.column("column", "The column that it is about");
    private static final Key<String> PER = LedgerKeys.column("per", "The column that says what a row is about");
    private static final Key<String> UNLESS =
            Key.optional("unless", Text.LINE, "The column that ends a row when it is filled", "列名");
    static final Key<List<LedgerRule>> EXPIRY = LedgerKeys.rules(
            "expiry",
            new Section<>(
                    List.of(COLUMN, PER, UNLESS, LedgerKeys.SAY),
                    fields -> new Expires(
                            fields.get(COLUMN),
                            fields.get(PER),
                            fields.find(UNLESS).orElse(""),
                            fields.get(LedgerKeys.SAY))),
            "A day that is open once it is over, unless a later row of the same matter has a later one");

    private static final Key<LedgerRule.Those> ALL =
            Key.required("all", Choice.of(LedgerRule.Those.class), "Who or what has to be named", "全て記載すべきもの");
    static final Key<List<LedgerRule>> EVERYONE = LedgerKeys.rules(
            "everyone",
            new Section<>(
                    List.of(COLUMN, ALL, LedgerKeys.SAY),
                    fields -> new Everyone(fields.get(COLUMN), fields.get(ALL), fields.get(LedgerKeys.SAY))),
            "Everybody or everything that no row names is open");

    static final Key<List<LedgerRule>> ONCE = LedgerKeys.rules(
            "once",
            new Section<>(List.of(COLUMN), fields -> new Once(fields.get(COLUMN))),
            "Data in which two rows have the same day are wrong");

    private static final Set<Shown> WITHOUT_COLUMN = Set.of(Shown.ROWS, Shown.SHARE);
    private static final Set<Shown> OF_TWO = Set.of(Shown.RATIO, Shown.TOTAL, Shown.LONGEST);

    private static final Key<String> LABEL = Key.required("label", Text.LINE, "How it is headed", "見出し");
    private static final Key<Shown> SHOW = Key.required("show", Choice.of(Shown.class), "What is worked out", "集計の方法");
    private static final Key<String> OF = Key.optional("of", Text.LINE, "The column that it is worked out from", "列名");
    private static final Key<String> TO =
            Key.optional("to", Text.LINE, "The column of the later time, or of the whole", "列名");
    private static final Key<String> WHERE =
            Key.optional("where", Text.LINE, "The column of words that chooses rows", "列名");
    private static final Key<String> IS = Key.optional("is", Text.LINE, "The word that chooses them", "語");
    private static final Section<LedgerMeasure> MEASURE = new Section<>(
            List.of(LABEL, SHOW, OF, TO, WHERE, IS), LedgerMoreKeys::checkMeasure, LedgerMoreKeys::measure);

    private static final Key<String> PARTED = Key.optional("per", Text.LINE, "The column that parts the rows", "列名");
    private static final Key<List<LedgerMeasure>> MEASURES =
            Key.required("columns", new ListOf<>(MEASURE), "The figures", "集計の列");
    static final Key<LedgerFigures> FIGURES = Key.optional(
            "figures",
            new Section<>(
                    List.of(PARTED, MEASURES),
                    fields -> new LedgerFigures(fields.find(PARTED).orElse(""), fields.get(MEASURES))),
            "What is worked out over its rows",
            "集計");

    private LedgerMoreKeys() {}

    private static void checkMeasure(Fields fields) {
        fields.find(SHOW).ifPresent(shown -> {
            if (!WITHOUT_COLUMN.contains(shown) && !fields.has(OF)) {
                fields.refuseMissing(OF);
            }
            if (OF_TWO.contains(shown) && !fields.has(TO)) {
                fields.refuseMissing(TO);
            }
            if (shown == Shown.SHARE && !fields.has(WHERE)) {
                fields.refuseMissing(WHERE);
            }
        });
        if (fields.has(WHERE) != fields.has(IS)) {
            fields.refuseMissing(fields.has(WHERE) ? IS : WHERE);
        }
    }

    private static LedgerMeasure measure(Fields fields) {
        return new LedgerMeasure(
                fields.get(LABEL),
                fields.get(SHOW),
                fields.find(OF).orElse(""),
                fields.find(TO).orElse(""),
                fields.find(WHERE).orElse(""),
                fields.find(IS).orElse(""));
    }
}
