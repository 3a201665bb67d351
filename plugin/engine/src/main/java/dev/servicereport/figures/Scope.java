package dev.servicereport.figures;

import dev.servicereport.contract.ContractTerm;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run is about: up to when data counts, and which months are asked for (対象範囲).
 *
 * @param dataset what was read, as it was known at a cut-off that was given
 * @param calculation works out figures up to the cut-off
 * @param months the months asked for, ascending
 * @param notices what had to be assumed, what is missing, and why there is no month if there is none
 */
public record Scope(Dataset dataset, FiguresCalculation calculation, List<YearMonth> months, List<Problem> notices) {

    /** How a notice begins that says why there is no month. */
    public static final String NO_MONTH = "no month is reported";

    private static final SourceLocation MONTHS = SourceLocation.wholeFile("service-report.months");

    /**
     * @param read what was read
     * @param months {@code 2025-01..2025-12,2026-02}, or null for all with data
     * @param asOf the cut-off: a day (to its end), a month (to its end) or a time (exclusive); null for the end of the
     *     last month in which an uptime or outage row begins, or with an outage list of the last month asked for if that is later
     * @throws BadInputException when one of the two cannot be used
     */
    public static Scope of(Dataset read, @Nullable String months, @Nullable String asOf) throws BadInputException {
        SortedSet<YearMonth> asked = months == null ? new TreeSet<>() : asked(months);
        boolean chosen = asOf != null || !asked.isEmpty();
        long cutOff = new CutOff(read).of(asked, asOf);
        Dataset dataset = asOf == null ? read : read.knownBefore(cutOff);
        FiguresCalculation calculation = new FiguresCalculation(dataset, cutOff, chosen);
        List<YearMonth> withData = calculation.monthsWithData();
        requireCovered(asked, calculation, asOf);
        List<YearMonth> reported = months == null ? withData : List.copyOf(asked);
        return new Scope(
                dataset, calculation, reported, new ScopeNotices(dataset, calculation, asOf != null).of(reported));
    }

    public Scope {
        months = List.copyOf(months);
        notices = List.copyOf(notices);
    }

    /** The same with further notices. */
    public Scope noting(List<Problem> more) {
        return new Scope(
                dataset,
                calculation,
                months,
                Stream.concat(notices.stream(), more.stream()).toList());
    }

    private static void requireCovered(
            SortedSet<YearMonth> asked, FiguresCalculation calculation, @Nullable String asOf)
            throws BadInputException {
        List<YearMonth> outside =
                asked.stream().filter(month -> !calculation.covers(month)).toList();
        if (!outside.isEmpty()) {
            throw new BadInputException(outside.stream()
                    .map(month -> uncovered(month, calculation, asOf))
                    .toList());
        }
    }

    private static Problem uncovered(YearMonth month, FiguresCalculation calculation, @Nullable String asOf) {
        List<YearMonth> withData = calculation.monthsWithData();
        String data = withData.isEmpty()
                ? "no month has data"
                : "data is from " + withData.get(0) + " to " + withData.get(withData.size() - 1);
        String given = asOf == null ? "" : "=" + asOf.strip();
        String expected = "a month of the service term before the cut-off; " + data
                + "; name other months with -Dservice-report.months, another cut-off with -Dservice-report.asOf"
                + (asOf == null ? "" : ", which is " + asOf.strip());
        return advised(fault(month.toString(), expected), month, calculation.term(), given);
    }

    private static Problem advised(Problem fault, YearMonth month, ContractTerm term, String given) {
        YearMonth first = YearMonth.from(term.serviceFrom());
        YearMonth last = YearMonth.from(term.serviceTo());
        if (month.isBefore(first) || month.isAfter(last)) {
            return fault.hint(
                    "サービスの提供期間（" + first + " から " + last + " まで）の外の月です。-Dservice-report.months には期間内の月を書いてください");
        }
        return fault.hint(
                given.isEmpty()
                        ? "監視記録のある最後の月より後の月です。集計の締めを -Dservice-report.asOf=" + month
                                + " のように指定するか、-Dservice-report.months から外してください"
                        : "集計の締め（-Dservice-report.asOf" + given
                                + "）より後の月です。締めを後にするか、-Dservice-report.months から外してください");
    }

    /** Makes sure that months are written as months, whatever data there are. */
    public static void requireMonths(String months) throws BadInputException {
        asked(months);
    }

    /** Makes sure that a cut-off is written as one, whatever data there are. */
    public static void requireCutOff(String asOf) throws BadInputException {
        CutOff.written(asOf.strip(), ZoneOffset.UTC);
    }

    private static SortedSet<YearMonth> asked(String months) throws BadInputException {
        TreeSet<YearMonth> asked = new TreeSet<>();
        List<Problem> faults = new ArrayList<>();
        for (String part : months.split(",", -1)) {
            range(part.strip()).ifPresentOrElse(range -> range.forEach(asked::add), () -> faults.add(unreadable(part)));
        }
        if (!faults.isEmpty()) {
            throw new BadInputException(faults.stream().distinct().toList());
        }
        return asked;
    }

    /** Empty where it cannot be read. */
    private static Optional<Stream<YearMonth>> range(String part) {
        String[] ends = part.split("\\.\\.", -1);
        try {
            YearMonth first = YearMonth.parse(ends[0].strip());
            YearMonth last = YearMonth.parse(ends[ends.length - 1].strip());
            if (ends.length <= 2 && !last.isBefore(first)) {
                return Optional.of(Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1)));
            }
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Problem unreadable(String part) {
        return fault(part.strip(), "months like 2025-01..2025-12,2026-02")
                .hint("月は -Dservice-report.months=2025-01..2025-12,2026-02 のように書いてください");
    }

    private static Problem fault(String found, String expected) {
        return Problem.error(MONTHS, found, expected);
    }
}
