package dev.servicereport.seal;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Revision;
import dev.servicereport.figures.FiguresCalculation;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares months with what they were when they were closed, and closes them (締め). */
public final class MonthSeals {

    /** The document that is issued again. */
    private static final String REPORT = "monthly-report";

    private final Dataset dataset;
    private final FiguresCalculation calculation;
    private final String given;
    private final FigureWords words;

    /**
     * @param dataset what was read
     * @param calculation what is worked out from it
     * @param reason why closed months have changed, for those of which {@code revisions.csv} does not say it; or null
     */
    public MonthSeals(Dataset dataset, FiguresCalculation calculation, @Nullable String reason) {
        this.dataset = dataset;
        this.calculation = calculation;
        given = reason == null ? "" : reason.strip();
        words = new FigureWords(dataset);
    }

    /** How a closed month stands today. */
    public Standing standing(ClosedMonth closed) throws IOException {
        List<FigureChange> changes = changes(closed, calculation);
        CutOffMove move = moved(closed, changes);
        if (changes.stream().allMatch(move::excuses)) {
            return new Standing(closed, Reason.NONE, words, false, move);
        }
        List<RowChange> rows = restedOn(closed.month()).changesSince(closed.last(), true);
        Reason reason = new Reason(reason(closed.month(), closed.last().number() + 1), changes, rows);
        return new Standing(closed, reason, words, rows.isEmpty(), move);
    }

    private List<FigureChange> changes(ClosedMonth closed, FiguresCalculation upTo) {
        return Figures.changes(closed.last().figures(), Figures.of(upTo.of(closed.month()), dataset, upTo));
    }

    /** Which of the changes are none when the month is counted up to where it was when it was closed. */
    private CutOffMove moved(ClosedMonth closed, List<FigureChange> changes) {
        Long noted = closed.last().cutOff();
        // whoever closes month by month has the month's end
        long then = noted == null ? endOf(closed.month()) : noted;
        CutOffMove none = new CutOffMove(zone(), then, noted != null, calculation.cutOff(), List.of());
        if (changes.isEmpty() || then == calculation.cutOff()) {
            return none;
        }
        Set<String> changed = changes(closed, new FiguresCalculation(dataset, then)).stream()
                .map(FigureChange::figure)
                .collect(Collectors.toSet());
        return none.of(changes.stream()
                .filter(change -> !changed.contains(change.figure()))
                .toList());
    }

    private RestedOn restedOn(YearMonth month) {
        return new RestedOn(dataset, month, endOf(month));
    }

    private ZoneId zone() {
        return dataset.contract().measurement().zone();
    }

    private long endOf(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay(zone()).toEpochSecond();
    }

    /** Whether the whole month, as far as it belongs to the term of service, lies before the cut-off. */
    public boolean isOver(YearMonth month) {
        return calculation.horizon().end() >= Math.min(endOf(month), termEnd());
    }

    private long termEnd() {
        return dataset.contract().term().service(zone()).end();
    }

    private String reason(YearMonth month, int issue) {
        return dataset.delivery().revisions().stream()
                .filter(revision -> revision.document().equals(REPORT)
                        && revision.key().equals(month.toString())
                        && revision.edition().filter(number -> number == issue).isPresent())
                .map(Revision::summary)
                .filter(summary -> !summary.isBlank())
                .reduce((earlier, later) -> later)
                .orElse(given);
    }

    /**
     * A month as it is closed now: for the first time, or again when figures have changed.
     *
     * @param before how it stands, if it was closed before
     * @param by who closes it
     * @param documents the documents as they are issued
     */
    public ClosedMonth close(YearMonth month, Optional<Standing> before, String by, Issued documents)
            throws IOException {
        Issue issue = new Issue(
                before.map(Standing::issue).orElse(1),
                by,
                before.map(Standing::reason).orElse(Reason.NONE),
                documents.maker(),
                calculation.cutOff(),
                Figures.of(calculation.of(month), dataset, calculation),
                documents.documents(),
                restedOn(month).all());
        return before.map(standing -> standing.closed().and(issue)).orElseGet(() -> ClosedMonth.first(month, issue));
    }

    /** The lines behind documents that have changed since a month was closed, those of its figures among them. */
    List<RowChange> behind(ClosedMonth closed) throws IOException {
        return restedOn(closed.month()).changesSince(closed.last(), false);
    }

    /**
     * What was issued of a month.
     *
     * @param maker what made it
     * @param documents its documents
     */
    public record Issued(Issue.Maker maker, List<SealedDocument> documents) {

        public Issued {
            documents = List.copyOf(documents);
        }
    }
}
