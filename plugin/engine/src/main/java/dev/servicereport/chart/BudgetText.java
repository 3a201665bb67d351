package dev.servicereport.chart;

import dev.servicereport.wording.Texts;
import java.util.OptionalDouble;

/** The downtime budget in words. */
record BudgetText(Texts texts, DowntimeBudget figures) {

    BudgetScale scale() {
        return BudgetScale.of(figures);
    }

    String title() {
        return texts.say("chart.budget", "month", MonthText.full(figures.month()));
    }

    String alt() {
        if (figures.steps().isEmpty()) {
            return texts.say("chart.budget.alt-none", "title", title(), "allowed", words(figures.allowedSeconds()));
        }
        long used = new BudgetCurve(figures).usedSeconds();
        return texts.say("chart.budget.alt", "title", title(), "used", words(used), "comparison", comparison(used));
    }

    private String comparison(long used) {
        long left = figures.allowedSeconds() - used;
        if (left >= 0) {
            return texts.say("chart.budget.within", "allowed", words(figures.allowedSeconds()), "left", words(left));
        }
        return texts.say(
                "chart.budget.exceeded",
                "allowed",
                words(figures.allowedSeconds()),
                "on",
                exceededOn(),
                "excess",
                words(-left));
    }

    private String exceededOn() {
        OptionalDouble from = new BudgetCurve(figures).exceededFrom();
        MonthDays days = new MonthDays(figures.month(), figures.zone());
        return from.isEmpty() ? "" : texts.say("chart.budget.on", "day", days.dayOf((long) from.getAsDouble()));
    }

    /** What stands at the end of the line. */
    String total() {
        BudgetCurve curve = new BudgetCurve(figures);
        String used = texts.say("chart.budget.total", "used", words(curve.usedSeconds()));
        if (curve.isExceeded()) {
            return texts.say(
                    "chart.budget.total-exceeded",
                    "total",
                    used,
                    "excess",
                    words(curve.usedSeconds() - figures.allowedSeconds()));
        }
        return curve.usedSeconds() == 0 ? texts.say("chart.budget.total-none", "total", used) : used;
    }

    String allowed() {
        return texts.say("chart.allowed", "time", words(figures.allowedSeconds()));
    }

    private String words(long seconds) {
        return scale().words(seconds);
    }
}
