package dev.servicereport.check;

import dev.servicereport.availability.Verdict;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.VerdictText;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What a check came to, the better before the worse (結果). */
public enum CheckOutcome {
    /** Every month kept the agreed availability, or had no time to be served, and all equipment that was agreed is there. */
    MET(Verdict.MET),
    /** Unobserved time decides. */
    UNDETERMINED(Verdict.UNDETERMINED),
    /** The agreed availability was missed, or equipment that was agreed is not there. */
    MISSED(Verdict.MISSED),
    /** Data or a register that the contract demands are missing, or there is no month at all. */
    MISSING(VerdictText.NO_DATA.word(), "×"),
    /** The data or what was asked for cannot be used; the user can mend it. */
    FAULTS(Texts.program().say("check.faults"), "×"),
    /** The tool or the machine failed, or the run was stopped. */
    FAILED(Texts.program().say("check.failed"), "×");

    private final String japanese;
    private final String mark;

    CheckOutcome(Verdict verdict) {
        this(Display.verdict(verdict), Display.mark(verdict));
    }

    CheckOutcome(String japanese, String mark) {
        this.japanese = japanese;
        this.mark = mark;
    }

    /** What a verdict comes to. */
    public static CheckOutcome of(Verdict verdict) {
        return switch (verdict) {
            case MET, NOT_APPLICABLE -> MET;
            case UNDETERMINED -> UNDETERMINED;
            case MISSED -> MISSED;
        };
    }

    /**
     * What clauses come to for which a check fails: silence alone is missing data, all else is missed.
     *
     * @param unproven how many of those that fail do so for want of evidence alone
     */
    public static CheckOutcome ofClauses(int failing, int unproven) {
        if (failing == 0) {
            return MET;
        }
        return failing == unproven ? MISSING : MISSED;
    }

    /** The worst of some, and {@link #MISSING} of none. */
    public static CheckOutcome worst(List<CheckOutcome> outcomes) {
        return outcomes.isEmpty() ? MISSING : Collections.max(outcomes);
    }

    CheckOutcome orWorse(CheckOutcome other) {
        return compareTo(other) < 0 ? other : this;
    }

    CheckOutcome orBetter(CheckOutcome other) {
        return compareTo(other) < 0 ? this : other;
    }

    /** As it stands in files: {@code met}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** With a mark that does not need colour: {@code ○ 達成}. */
    public String japanese() {
        return mark + " " + japanese;
    }
}
