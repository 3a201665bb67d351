package dev.servicereport.seal;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Revision;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.MonthFigures;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
        MonthFigures figures = calculation.of(closed.month());
        List<FigureChange> changes = Figures.changes(closed.last().figures(), figures(figures));
        if (changes.isEmpty()) {
            return new Standing(closed, Reason.NONE, words, false);
        }
        List<RowChange> rows = restedOn(figures).changesSince(closed.last(), true);
        Reason reason = new Reason(reason(closed.month(), closed.last().number() + 1), changes, rows);
        return new Standing(closed, reason, words, rows.isEmpty());
    }

    private SortedMap<String, String> figures(MonthFigures figures) {
        return Figures.of(figures, dataset, calculation);
    }

    private RestedOn restedOn(MonthFigures figures) {
        return new RestedOn(dataset, figures.month(), endOf(figures.month()));
    }

    private long endOf(YearMonth month) {
        ZoneId zone = dataset.contract().measurement().zone();
        return month.plusMonths(1).atDay(1).atStartOfDay(zone).toEpochSecond();
    }

    /** Whether the whole month, as far as it belongs to the term of service, lies before the cut-off. */
    public boolean isOver(YearMonth month) {
        return calculation.horizon().end() >= Math.min(endOf(month), termEnd());
    }

    private long termEnd() {
        return dataset.contract()
                .term()
                .service(dataset.contract().measurement().zone())
                .end();
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
        MonthFigures figures = calculation.of(month);
        Issue issue = new Issue(
                before.map(Standing::issue).orElse(1),
                by,
                before.map(Standing::reason).orElse(Reason.NONE),
                documents.maker(),
                figures(figures),
                documents.documents(),
                restedOn(figures).all());
        return before.map(standing -> standing.closed().and(issue)).orElseGet(() -> ClosedMonth.first(month, issue));
    }

    /** The lines behind documents that have changed since a month was closed, those of its figures among them. */
    List<RowChange> behind(ClosedMonth closed) throws IOException {
        return restedOn(calculation.of(closed.month())).changesSince(closed.last(), false);
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
