package dev.servicereport.figures;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Verdict;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.figures.FiscalYearFigures.Cell;
import dev.servicereport.figures.FiscalYearFigures.Presence;
import dev.servicereport.wording.VerdictText;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What documents say of a month's verdict (文書での判定): a month that goes on after the cut-off is not judged before it is over, neither met nor
 * missed, unless it can no longer be met. The figures themselves are those of the part that has passed. At most one month goes on.
 */
public final class PaperVerdicts {

    private final Dataset dataset;
    private final FiguresCalculation calculation;

    /** The month in which the cut-off lies; null when that is the end of a month, of the term, or of what is owed. */
    private final @Nullable YearMonth underWay;

    private final @Nullable WholeMonth whole;

    public PaperVerdicts(Dataset dataset, FiguresCalculation calculation) {
        this.dataset = dataset;
        this.calculation = calculation;
        YearMonth last = cutMonth();
        WholeMonth known = last == null ? null : new WholeMonth(dataset, calculation.of(last));
        boolean goesOn = last != null && known != null && !known.isOver(calculation.overall(last));
        underWay = goesOn ? last : null;
        whole = goesOn ? known : null;
    }

    /** The month that the end of the horizon cuts; null when it cuts none. */
    private @Nullable YearMonth cutMonth() {
        if (calculation.horizon().isEmpty()) {
            return null;
        }
        ZoneId zone = dataset.contract().measurement().zone();
        long end = calculation.horizon().end();
        YearMonth last = YearMonth.from(Instant.ofEpochSecond(end - 1).atZone(zone));
        return last.plusMonths(1).atDay(1).atStartOfDay(zone).toEpochSecond() > end ? last : null;
    }

    /** The month that goes on. */
    public Optional<YearMonth> underWay() {
        return Optional.ofNullable(underWay);
    }

    /** What of the month that goes on is known; empty of any other. */
    public Optional<WholeMonth> whole(YearMonth month) {
        return month.equals(underWay) ? Optional.ofNullable(whole) : Optional.empty();
    }

    /** Whether a service is not judged yet: its month goes on, and it can still be met. */
    public boolean isOpen(YearMonth month, ServiceFigures figures) {
        return whole(month)
                .filter(one -> !one.isOver(figures))
                .filter(one -> figures.verdict() != Verdict.MISSED || one.canStillBeMet(figures))
                .isPresent();
    }

    /** The same of the whole, which decides. */
    public boolean isOpen(YearMonth month) {
        return month.equals(underWay) && isOpen(month, calculation.overall(month));
    }

    /** Whether the whole has that verdict for good. */
    public boolean isJudged(MonthFigures month, Verdict verdict) {
        return month.overall().verdict() == verdict && !isOpen(month.month());
    }

    /** The verdict in words, or 月の途中. */
    public VerdictText text(YearMonth month, ServiceFigures figures) {
        return isOpen(month, figures) ? VerdictText.UNDER_WAY : VerdictText.of(figures.verdict());
    }

    /** A fiscal year in which a month that is not judged yet has no verdict. */
    public FiscalYearFigures of(FiscalYearFigures year) {
        return new FiscalYearFigures(
                year.year(),
                year.availability(),
                year.months().stream().map(this::cell).toList());
    }

    /** Payments without a month that is not judged yet: nothing follows from it. */
    public PaymentFigures of(PaymentFigures payments) {
        SortedMap<YearMonth, Availability> judged = new TreeMap<>(payments.months());
        judged.keySet().removeIf(this::isOpen);
        return new PaymentFigures(payments.contract(), payments.book(), payments.asOf(), judged);
    }

    private Cell cell(Cell cell) {
        return cell.presence() == Presence.DATA && isOpen(cell.month())
                ? new Cell(cell.month(), cell.presence(), null, cell.gap())
                : cell;
    }
}
