package dev.servicereport.figures;

import dev.servicereport.availability.Availability;
import dev.servicereport.contract.GapPolicy;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out how far the allowed downtime of the month is used in which the cut-off lies. */
final class BudgetUseCalculation {

    private final Dataset dataset;
    private final FiguresCalculation calculation;
    private final ZoneId zone;

    BudgetUseCalculation(Dataset dataset, FiguresCalculation calculation) {
        this.dataset = dataset;
        this.calculation = calculation;
        zone = dataset.contract().measurement().zone();
    }

    /** Empty when the cut-off lies at a month's end or outside the term. */
    Optional<BudgetUse> use() {
        TimeSpan horizon = calculation.horizon();
        if (horizon.isEmpty()) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(horizon.endInstant().minusSeconds(1).atZone(zone));
        TimeSpans owed = WholeMonth.owed(dataset, ServiceTree.WHOLE, month);
        boolean over = owed.minus(TimeSpans.of(horizon)).isEmpty();
        return over ? Optional.empty() : Optional.of(use(month, owed));
    }

    private BudgetUse use(YearMonth month, TimeSpans owed) {
        Availability soFar = calculation.overall(month).availability();
        long used = WholeMonth.usedSeconds(soFar);
        long open = WholeMonth.openSeconds(soFar);
        long left = soFar.gaps() == GapPolicy.EXCLUDED ? soFar.unknownSeconds() : 0;
        BigDecimal target = dataset.contract().sla().availability().target();
        long allowed = Availability.allowedSeconds(target, owed.seconds() - left);
        long cutOff = calculation.horizon().end();
        return new BudgetUse(month, zone, cutOff, used, open, allowed, usedUpAt(owed, used, allowed));
    }

    /** Downtime is taken to go on in owed time only, for at no other time does it count. */
    private @Nullable Long usedUpAt(TimeSpans owed, long used, long allowed) {
        if (used == 0 || used >= allowed) {
            return null;
        }
        long elapsed = owed.within(calculation.horizon()).seconds();
        long until = BudgetUse.proportion(elapsed, allowed, used);
        return until < owed.seconds() ? at(owed, until) : null;
    }

    /** The first second at which so much of some longer time has passed. */
    private static long at(TimeSpans time, long seconds) {
        long rest = seconds;
        for (TimeSpan span : time.toList()) {
            if (rest <= span.seconds()) {
                return span.start() + rest;
            }
            rest -= span.seconds();
        }
        throw new IllegalArgumentException(seconds + " s are more than there are");
    }
}
