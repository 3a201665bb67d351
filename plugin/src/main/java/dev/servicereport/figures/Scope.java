package dev.servicereport.figures;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.time.DateText;
import dev.servicereport.time.DateTimeText;
import dev.servicereport.time.TimeTextException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run is about: up to when data counts, and which months are asked for (対象範囲).
 *
 * @param calculation works out figures up to the cut-off
 * @param months the months asked for, ascending
 */
public record Scope(FiguresCalculation calculation, List<YearMonth> months) {

    private static final SourceLocation MONTHS = SourceLocation.wholeFile("service-report.months");
    private static final SourceLocation AS_OF = SourceLocation.wholeFile("service-report.asOf");

    /**
     * @param dataset what was read
     * @param months {@code 2025-01..2025-12,2026-02}, or null for all with data
     * @param asOf the cut-off: a day (to its end), a month (to its end) or a time (exclusive); null for the end of the
     *     last month in which an uptime or outage row begins
     * @throws BadInputException when one of the two cannot be used
     */
    public static Scope of(Dataset dataset, @Nullable String months, @Nullable String asOf) throws BadInputException {
        ZoneId zone = dataset.contract().measurement().zone();
        FiguresCalculation calculation = new FiguresCalculation(dataset, cutOff(dataset, asOf, zone), asOf != null);
        List<YearMonth> withData = calculation.monthsWithData();
        return new Scope(calculation, months == null ? withData : asked(months, calculation, withData));
    }

    private static long cutOff(Dataset dataset, @Nullable String asOf, ZoneId zone) throws BadInputException {
        if (asOf != null) {
            return written(asOf.strip(), zone);
        }
        OptionalLong last = dataset.measurements().observations().lastBeginning();
        if (last.isEmpty()) {
            throw fault(AS_OF, "", "a cut-off, because no uptime or outage row says up to when data counts");
        }
        return endOf(YearMonth.from(Instant.ofEpochSecond(last.getAsLong()).atZone(zone)), zone);
    }

    private static long written(String asOf, ZoneId zone) throws BadInputException {
        try {
            if (asOf.matches("\\d{4}-\\d{2}")) {
                return endOf(YearMonth.parse(asOf), zone);
            }
            if (asOf.matches("[^T: 時]+")) {
                LocalDate day = DateText.date(asOf);
                return day.plusDays(1).atStartOfDay(zone).toEpochSecond();
            }
            return new DateTimeText(zone).epochSecond(asOf);
        } catch (DateTimeParseException | TimeTextException unreadable) {
            throw fault(AS_OF, asOf, "a month, a day or a time, like 2025-03, 2025-03-31 or 2025-04-01T00:00");
        }
    }

    private static long endOf(YearMonth month, ZoneId zone) {
        return month.plusMonths(1).atDay(1).atStartOfDay(zone).toEpochSecond();
    }

    private static List<YearMonth> asked(String months, FiguresCalculation calculation, List<YearMonth> withData)
            throws BadInputException {
        TreeSet<YearMonth> asked = new TreeSet<>();
        for (String part : months.split(",", -1)) {
            range(part.strip()).forEach(asked::add);
        }
        List<YearMonth> outside =
                asked.stream().filter(month -> !calculation.covers(month)).toList();
        if (!outside.isEmpty()) {
            String data = withData.isEmpty()
                    ? "no month has data"
                    : "data is from " + withData.get(0) + " to " + withData.get(withData.size() - 1);
            throw fault(MONTHS, outside.get(0).toString(), "a month of the service term before the cut-off; " + data);
        }
        return List.copyOf(asked);
    }

    private static Stream<YearMonth> range(String part) throws BadInputException {
        String[] ends = part.split("\\.\\.", -1);
        try {
            YearMonth first = YearMonth.parse(ends[0].strip());
            YearMonth last = YearMonth.parse(ends[ends.length - 1].strip());
            if (ends.length <= 2 && !last.isBefore(first)) {
                return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
            }
        } catch (DateTimeParseException unreadable) {
            throw fault(MONTHS, part, "months like 2025-01..2025-12,2026-02");
        }
        throw fault(MONTHS, part, "months like 2025-01..2025-12,2026-02");
    }

    private static BadInputException fault(SourceLocation where, String found, String expected) {
        return new BadInputException(List.of(Problem.error(where, found, expected)));
    }
}
