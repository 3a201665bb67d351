package dev.servicereport.figures;

import dev.servicereport.availability.ListMonths;
import dev.servicereport.availability.Observations;
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
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Settles up to when data count (集計の締め). */
final class CutOff {

    private static final SourceLocation AS_OF = SourceLocation.wholeFile("service-report.asOf");

    private final Dataset dataset;
    private final ZoneId zone;

    CutOff(Dataset dataset) {
        this.dataset = dataset;
        zone = dataset.contract().measurement().zone();
    }

    /**
     * The second before which everything counts.
     *
     * @param months the months asked for; with an outage list the last of them implies its own end
     * @param asOf the cut-off as written, or null
     */
    long of(SortedSet<YearMonth> months, @Nullable String asOf) throws BadInputException {
        if (asOf != null) {
            return written(asOf.strip(), zone);
        }
        boolean listed = dataset.measurements().observations().outageList();
        Optional<YearMonth> implied = listed && !months.isEmpty() ? Optional.of(months.last()) : Optional.empty();
        Optional<YearMonth> last = later(lastRecorded(dataset), implied);
        return endOf(last.orElseThrow(() -> unknown(listed)), zone);
    }

    /** The last month in which a row begins, or of which a list without rows says by its name that nothing happened. */
    static Optional<YearMonth> lastRecorded(Dataset dataset) {
        Observations observations = dataset.measurements().observations();
        ListMonths lists = dataset.measurements().months().lists();
        ZoneId zone = dataset.contract().measurement().zone();
        Optional<YearMonth> begins = observations.lastBeginning().stream()
                .mapToObj(second -> YearMonth.from(Instant.ofEpochSecond(second).atZone(zone)))
                .findFirst();
        return later(begins, lists.lastWithoutRows());
    }

    /** The month after that, or the first one of the term when that is later. */
    static YearMonth firstUnrecorded(Dataset dataset) {
        YearMonth first = YearMonth.from(dataset.contract().term().serviceFrom());
        return lastRecorded(dataset)
                .map(month -> month.plusMonths(1))
                .filter(month -> month.isAfter(first))
                .orElse(first);
    }

    private static Optional<YearMonth> later(Optional<YearMonth> one, Optional<YearMonth> other) {
        return Stream.concat(one.stream(), other.stream()).max(YearMonth::compareTo);
    }

    static long written(String asOf, ZoneId zone) throws BadInputException {
        try {
            if (asOf.matches("\\d{4}-\\d{2}")) {
                return endOf(YearMonth.parse(asOf), zone);
            }
            if (DateText.isDayAlone(asOf)) {
                LocalDate day = DateText.date(asOf);
                return day.plusDays(1).atStartOfDay(zone).toEpochSecond();
            }
            return new DateTimeText(zone).epochSecond(asOf);
        } catch (DateTimeParseException | TimeTextException unreadable) {
            throw new BadInputException(List.of(
                    Problem.error(AS_OF, asOf, "a month, a day or a time, like 2025-03, 2025-03-31 or 2025-04-01T00:00")
                            .hint("締めは -Dservice-report.asOf=2025-03（その月の末日まで）、2025-03-31（その日の終わりまで）、"
                                    + "2025-04-01T00:00（その時刻より前）のように書いてください")));
        }
    }

    private static long endOf(YearMonth month, ZoneId zone) {
        return month.plusMonths(1).atDay(1).atStartOfDay(zone).toEpochSecond();
    }

    private static BadInputException unknown(boolean listed) {
        String months = listed ? " or the months with -Dservice-report.months=2025-03" : "";
        return new BadInputException(List.of(Problem.error(
                        AS_OF,
                        "",
                        "a cut-off, because no uptime or outage row says up to when data counts; name it with"
                                + " -Dservice-report.asOf=2025-03" + months)
                .hint("監視記録にも停止一覧にも行がなく、集計の締めが決まりません。締めを -Dservice-report.asOf=2025-03"
                        + (listed ? "、又は対象の月を -Dservice-report.months=2025-03" : "") + " のように指定してください")));
    }
}
