package dev.servicereport.chart;

import dev.servicereport.chart.DowntimeBudget.Step;
import java.util.List;
import java.util.OptionalDouble;

/** The cumulative downtime as a line that never falls. */
record BudgetCurve(DowntimeBudget figures) {

    List<Step> steps() {
        return figures.steps();
    }

    /** Downtime in seconds at the end of the line; 0 without one. */
    long usedSeconds() {
        return steps().isEmpty() ? 0 : steps().get(steps().size() - 1).usedSeconds();
    }

    boolean isExceeded() {
        return usedSeconds() > figures.allowedSeconds();
    }

    /** The second from which on more than the allowed downtime is used. */
    OptionalDouble exceededFrom() {
        long allowed = figures.allowedSeconds();
        for (int i = 1; i < steps().size(); i++) {
            Step before = steps().get(i - 1);
            Step after = steps().get(i);
            if (after.usedSeconds() > allowed) {
                double part = (double) (allowed - before.usedSeconds()) / (after.usedSeconds() - before.usedSeconds());
                return OptionalDouble.of(before.at() + part * (after.at() - before.at()));
            }
        }
        return OptionalDouble.empty();
    }

    /** Downtime at a second between the line's ends. */
    double usedAt(double second) {
        for (int i = 1; i < steps().size(); i++) {
            Step before = steps().get(i - 1);
            Step after = steps().get(i);
            if (second <= after.at()) {
                double part = (second - before.at()) / Math.max(1, after.at() - before.at());
                return before.usedSeconds() + part * (after.usedSeconds() - before.usedSeconds());
            }
        }
        return usedSeconds();
    }
}
