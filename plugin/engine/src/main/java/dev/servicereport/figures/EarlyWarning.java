package dev.servicereport.figures;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.wording.Display;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The early warning that a contract asks for with {@code warn-at} (早期警告): whether so much of the allowed downtime of a month that is
 * not over is used that somebody should know.
 *
 * @param warnAt share of the allowed downtime, in percent
 * @param use how far it is used; null where the cut-off lies in no month that is under way, so that a warning would come too late
 */
public record EarlyWarning(BigDecimal warnAt, @Nullable BudgetUse use) {

    /** What is to be said of data at their cut-off; empty when the contract asks for no warning. */
    public static Optional<EarlyWarning> of(Dataset dataset, FiguresCalculation calculation) {
        BigDecimal warnAt = dataset.contract().sla().availability().warnAt();
        return Optional.ofNullable(warnAt)
                .map(share -> new EarlyWarning(
                        share,
                        new BudgetUseCalculation(dataset, calculation).use().orElse(null)));
    }

    /** Whether it warns: exactly so much is enough. */
    public boolean isDue() {
        return use != null && use.isAtLeast(warnAt);
    }

    /** In one line for a log or another program, in English. */
    public String sentence() {
        if (use == null) {
            return "warn-at in contract.yaml needs a cut-off within a month; name the time of the data with"
                    + " -Dservice-report.asOf, like 2025-03-15T09:00";
        }
        return "%s: %s of %s allowed downtime used by %s, warn-at %s %%; %s%s%s"
                .formatted(
                        use.month(),
                        Display.clock(use.usedSeconds()),
                        Display.clock(use.allowedSeconds()),
                        use.localTime(use.asOf()),
                        warnAt.toPlainString(),
                        left(use),
                        pace(use),
                        WholeMonth.unobserved(use.openSeconds()));
    }

    private static String left(BudgetUse use) {
        return use.leftSeconds() < 0
                ? Display.clock(-use.leftSeconds()) + " overdrawn"
                : Display.clock(use.leftSeconds()) + " left";
    }

    private static String pace(BudgetUse use) {
        Long usedUpAt = use.usedUpAt();
        return usedUpAt == null ? "" : "; at this pace used up by " + use.localTime(usedUpAt);
    }
}
