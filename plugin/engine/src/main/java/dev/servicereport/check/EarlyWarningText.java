package dev.servicereport.check;

import dev.servicereport.figures.BudgetUse;
import dev.servicereport.figures.EarlyWarning;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;

/** What an early warning says to people (早期警告). */
final class EarlyWarningText {

    private static final Texts TEXTS = Texts.program();

    private EarlyWarningText() {}

    /** A section in Markdown. */
    static String of(EarlyWarning warning) {
        String share = warning.warnAt().toPlainString();
        BudgetUse use = warning.use();
        if (use == null) {
            return section(TEXTS.say("check.early"), TEXTS.say("check.early-needed", "share", share));
        }
        Display display = new Display(use.zone(), 0);
        String used = TEXTS.say(
                "check.early-used",
                "month",
                Display.month(use.month()),
                "allowed",
                Display.clock(use.allowedSeconds()),
                "day",
                display.time(use.asOf()),
                "used",
                Display.clock(use.usedSeconds()),
                "share",
                share,
                "left",
                left(use, display) + open(use));
        String state = TEXTS.say(warning.isDue() ? "check.early-due" : "check.early-none");
        return section(TEXTS.say("check.early-title", "state", state), used);
    }

    private static String section(String title, String text) {
        return "\n## " + title + "\n\n" + text + "\n";
    }

    private static String left(BudgetUse use, Display display) {
        long left = use.leftSeconds();
        if (left < 0) {
            return TEXTS.say("check.early-overdrawn", "over", Display.clock(-left));
        }
        if (left == 0) {
            return TEXTS.say("check.early-nothing-left");
        }
        Long usedUpAt = use.usedUpAt();
        return usedUpAt == null
                ? TEXTS.say("check.early-lasts", "left", Display.clock(left))
                : TEXTS.say("check.early-pace", "left", Display.clock(left), "day", display.time(usedUpAt));
    }

    private static String open(BudgetUse use) {
        return use.openSeconds() == 0 ? "" : TEXTS.say("check.early-open", "open", Display.clock(use.openSeconds()));
    }
}
