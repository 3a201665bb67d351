package dev.servicereport.registers;

import dev.servicereport.delivery.NilReturn;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.RegisterWords;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Days of a register without rows of which nobody has declared that there was nothing (申告のない日).
 *
 * @param spans apart from each other, ascending; empty before service begins
 */
public record UndeclaredDays(List<Span> spans) {

    /** So many spans are named. */
    private static final int NAMED = 5;

    /**
     * @param from first day
     * @param to last day, inclusive
     */
    public record Span(LocalDate from, LocalDate to) {

        @Override
        public String toString() {
            return from.equals(to) ? from.toString() : from + ".." + to;
        }

        private String inJapanese() {
            return from.equals(to) ? Display.date(from) : Words.fromTo(Display.date(from), Display.date(to));
        }
    }

    public UndeclaredDays {
        spans = List.copyOf(spans);
    }

    /**
     * Those from the first day of service to the end of the month before that of the cut-off: the month under way may be declared when
     * it is over. Where nothing is declared at all, those of the month under way are among them.
     *
     * @param declared of one register
     * @param from the first day of service
     * @param asOf the last day that counts
     */
    static UndeclaredDays of(List<NilReturn> declared, LocalDate from, LocalDate asOf) {
        LocalDate last =
                declared.isEmpty() ? asOf : YearMonth.from(asOf).atDay(1).minusDays(1);
        List<Span> spans = new ArrayList<>();
        LocalDate next = from;
        for (NilReturn one :
                declared.stream().sorted(Comparator.comparing(NilReturn::from)).toList()) {
            addIf(next, earlier(one.from().minusDays(1), last), spans);
            next = one.to().isBefore(next) ? next : one.to().plusDays(1);
        }
        addIf(next, last, spans);
        return new UndeclaredDays(spans);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static void addIf(LocalDate from, LocalDate to, List<Span> spans) {
        if (!to.isBefore(from)) {
            spans.add(new Span(from, to));
        }
    }

    /** {@code 2025-02-01, 2025-02-10..2025-02-28}. */
    public String english() {
        String named = spans.stream().limit(NAMED).map(Span::toString).collect(Collectors.joining(", "));
        return spans.size() > NAMED ? named + " and " + (spans.size() - NAMED) + " more" : named;
    }

    /** {@code 令和7年2月1日、令和7年2月10日から令和7年2月28日まで}. */
    public String inJapanese() {
        return RegisterWords.days(
                spans.stream().limit(NAMED).map(Span::inJapanese).toList(), spans.size() - NAMED);
    }
}
