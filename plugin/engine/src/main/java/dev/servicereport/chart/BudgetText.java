package dev.servicereport.chart;

import java.util.OptionalDouble;

/** The downtime budget in words. */
record BudgetText(DowntimeBudget figures) {

    BudgetScale scale() {
        return BudgetScale.of(figures);
    }

    String title() {
        return MonthText.full(figures.month()) + "の累計停止時間と許容停止時間";
    }

    String alt() {
        if (figures.steps().isEmpty()) {
            return title() + "。許容停止時間は" + words(figures.allowedSeconds()) + "、停止時間のデータはない。";
        }
        long used = new BudgetCurve(figures).usedSeconds();
        return title() + "。停止時間の累計は" + words(used) + "で、" + comparison(used);
    }

    private String comparison(long used) {
        long left = figures.allowedSeconds() - used;
        if (left >= 0) {
            return "許容停止時間" + words(figures.allowedSeconds()) + "以内（残り" + words(left) + "）。";
        }
        return "許容停止時間" + words(figures.allowedSeconds()) + "を" + exceededOn() + words(-left) + "超過した。";
    }

    private String exceededOn() {
        OptionalDouble from = new BudgetCurve(figures).exceededFrom();
        MonthDays days = new MonthDays(figures.month(), figures.zone());
        return from.isEmpty() ? "" : days.dayOf((long) from.getAsDouble()) + "日に超え、";
    }

    /** What stands at the end of the line. */
    String total() {
        BudgetCurve curve = new BudgetCurve(figures);
        String used = "累計 " + words(curve.usedSeconds());
        if (curve.isExceeded()) {
            return used + "（" + words(curve.usedSeconds() - figures.allowedSeconds()) + "超過）";
        }
        return curve.usedSeconds() == 0 ? "停止なし（" + used + "）" : used;
    }

    String allowed() {
        return "許容 " + words(figures.allowedSeconds());
    }

    private String words(long seconds) {
        return scale().words(seconds);
    }
}
