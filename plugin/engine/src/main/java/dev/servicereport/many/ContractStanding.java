package dev.servicereport.many;

import dev.servicereport.availability.Verdict;
import dev.servicereport.check.CheckOutcome;
import dev.servicereport.export.ContractFigures.Lacking;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a contract stands, as its {@code metrics/contract.json} says.
 *
 * @param names who agreed on what
 * @param term its service
 * @param months the months of the term, ascending
 * @param newest the month reported last, or null before the first
 * @param money what was paid, or null when no payments were agreed
 * @param openPoints how many things stand in the way of acceptance
 * @param lacking what was to be there besides months, and is not
 * @param due what is due next, or null when nothing is
 */
public record ContractStanding(
        Names names,
        Term term,
        List<Month> months,
        @Nullable Newest newest,
        @Nullable Money money,
        int openPoints,
        Lacking lacking,
        @Nullable Due due) {

    public ContractStanding {
        months = List.copyOf(months);
    }

    /**
     * @param title 件名
     * @param number 契約番号, may be empty
     * @param client 発注者
     * @param contractor 受注者
     */
    public record Names(String title, String number, String client, String contractor) {}

    /**
     * @param from its first day
     * @param to its last day, inclusive
     * @param asOf the last day that counts
     * @param target the agreed percentage: {@code 99.5}
     */
    public record Term(LocalDate from, LocalDate to, LocalDate asOf, String target) {}

    /**
     * @param month a month of the term
     * @param verdict its verdict, or null without data
     * @param missing whether it was measured, is over, and lacks data
     * @param canStillBeMet whether it is under way, below the target so far, and can still be met: not missed yet
     * @param low the lowest percentage that can be, cut after four decimals, or null
     * @param high the highest one
     */
    public record Month(
            YearMonth month,
            @Nullable Verdict verdict,
            boolean missing,
            boolean canStillBeMet,
            @Nullable String low,
            @Nullable String high) {

        /** Whether there is something to tell of it. */
        public boolean isTold() {
            return verdict != null || missing;
        }
    }

    /**
     * @param month the month, with its percentages
     * @param target the agreed percentage
     * @param downSeconds downtime that counts
     * @param allowedSeconds the most downtime with which the target is met
     * @param leftLow seconds of it that are left if all unobserved time was down; negative when overdrawn
     * @param leftHigh the same if all unobserved time was up
     */
    public record Newest(
            Month month, String target, long downSeconds, long allowedSeconds, long leftLow, long leftHigh) {}

    /**
     * @param total yen that are agreed to be paid in all, tax included
     * @param paid yen that were paid, or null when no record of payments is kept
     */
    public record Money(long total, @Nullable Long paid) {}

    /**
     * @param kind what: a name of {@code accept.Deadline.Kind}
     * @param subject which one
     * @param on the last day in time
     * @param overdue whether that day is over
     */
    public record Due(String kind, String subject, LocalDate on, boolean overdue) {}

    /** The worst of its months, {@link CheckOutcome#MISSING} without any, and of what else was to be there: as {@code check} has it. */
    CheckOutcome outcome() {
        return CheckOutcome.worst(List.of(
                ofMonths(),
                lacking.equipment() > 0 ? CheckOutcome.MISSED : CheckOutcome.MET,
                lacking.registers() > 0 ? CheckOutcome.MISSING : CheckOutcome.MET,
                CheckOutcome.ofClauses(lacking.failingClauses(), lacking.unprovenClauses())));
    }

    private CheckOutcome ofMonths() {
        List<CheckOutcome> outcomes = new ArrayList<>();
        for (Month month : months) {
            if (month.missing()) {
                outcomes.add(CheckOutcome.MISSING);
            }
            if (month.verdict() != null) {
                outcomes.add(month.canStillBeMet() ? CheckOutcome.UNDETERMINED : CheckOutcome.of(month.verdict()));
            }
        }
        return CheckOutcome.worst(outcomes);
    }

    /** How many months have that verdict for good. */
    public int count(Verdict verdict) {
        return Math.toIntExact(months.stream()
                .filter(month -> month.verdict() == verdict && !month.canStillBeMet())
                .count());
    }

    /** How many months lack data. */
    public int missing() {
        return Math.toIntExact(months.stream().filter(Month::missing).count());
    }

    public String client() {
        return names.client();
    }
}
