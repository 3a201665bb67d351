package dev.servicereport.check;

import dev.servicereport.figures.BudgetUse;
import dev.servicereport.figures.EarlyWarning;
import dev.servicereport.wording.Display;

/** What an early warning says to people (早期警告). */
final class EarlyWarningText {

    private static final String NEEDED = """

            ## 早期警告

            `warn-at`（%s %%）は、月の途中の締めで確かめます。データの時点を `-Dservice-report.asOf=2025-03-15T09:00` のように指定してください。
            """;
    private static final String USED = """

            ## 早期警告：%s

            %sの許容停止時間 %s のうち、%s までに %s を使いました（警告の基準 %s %%）。%s
            """;
    private static final String OVERDRAWN = "%s 超過しています。";
    private static final String ALL = "残りはありません。";
    private static final String LEFT = "残りは %s です。";
    private static final String PACE = LEFT + "このペースでは、%s に使い切ります。";
    private static final String LASTS = LEFT + "このペースなら、月末まで使い切りません。";
    private static final String OPEN = "未計測の %s は含みません。";

    private EarlyWarningText() {}

    /** A section in Markdown. */
    static String of(EarlyWarning warning) {
        String share = warning.warnAt().toPlainString();
        BudgetUse use = warning.use();
        if (use == null) {
            return NEEDED.formatted(share);
        }
        Display display = new Display(use.zone(), 0);
        return USED.formatted(
                warning.isDue() ? "△ 警告" : "○ なし",
                Display.month(use.month()),
                Display.clock(use.allowedSeconds()),
                display.time(use.asOf()),
                Display.clock(use.usedSeconds()),
                share,
                left(use, display) + open(use));
    }

    private static String left(BudgetUse use, Display display) {
        long left = use.leftSeconds();
        if (left < 0) {
            return OVERDRAWN.formatted(Display.clock(-left));
        }
        if (left == 0) {
            return ALL;
        }
        Long usedUpAt = use.usedUpAt();
        return usedUpAt == null
                ? LASTS.formatted(Display.clock(left))
                : PACE.formatted(Display.clock(left), display.time(usedUpAt));
    }

    private static String open(BudgetUse use) {
        return use.openSeconds() == 0 ? "" : OPEN.formatted(Display.clock(use.openSeconds()));
    }
}
