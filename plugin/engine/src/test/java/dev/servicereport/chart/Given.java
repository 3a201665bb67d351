package dev.servicereport.chart;

import dev.servicereport.availability.Verdict;
import dev.servicereport.money.Yen;
import dev.servicereport.time.TimeSpan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Figures from a few lines of text. */
final class Given {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private Given() {}

    /** Lines of {@code month low high verdict}, or {@code month} alone for one without data. */
    static AvailabilityTrend trend(String target, String lines) {
        return new AvailabilityTrend(
                new BigDecimal(target), lines.lines().map(Given::point).toList());
    }

    private static AvailabilityTrend.Point point(String line) {
        String[] cells = line.split(" ");
        YearMonth month = YearMonth.parse(cells[0]);
        return cells.length == 1
                ? new AvailabilityTrend.Point(month, null, null, Verdict.NOT_APPLICABLE)
                : new AvailabilityTrend.Point(
                        month, new BigDecimal(cells[1]), new BigDecimal(cells[2]), Verdict.valueOf(cells[3]));
    }

    /** Lines of {@code name | kind from to | kind from to …}. */
    static MonthTimeline timeline(String month, String lines) {
        return new MonthTimeline(
                YearMonth.parse(month), TOKYO, lines.lines().map(Given::row).toList());
    }

    private static MonthTimeline.Row row(String line) {
        String[] cells = line.split(" \\| ");
        return new MonthTimeline.Row(
                cells[0], Arrays.stream(cells).skip(1).map(Given::bar).toList());
    }

    private static MonthTimeline.Bar bar(String text) {
        String[] words = text.split(" ");
        return new MonthTimeline.Bar(
                MonthTimeline.Kind.valueOf(words[0]), TimeSpan.of(instant(words[1]), instant(words[2])));
    }

    /** Lines of {@code time seconds}. */
    static DowntimeBudget budget(String month, long allowedSeconds, String lines) {
        return new DowntimeBudget(
                YearMonth.parse(month),
                TOKYO,
                allowedSeconds,
                lines.lines().map(Given::step).toList());
    }

    private static DowntimeBudget.Step step(String line) {
        String[] words = line.split(" ");
        return new DowntimeBudget.Step(instant(words[0]).getEpochSecond(), Long.parseLong(words[1]));
    }

    /** Sixty payments of a million, fifteen of them paid. */
    static PaymentCurve sixtyPayments() {
        YearMonth first = YearMonth.of(2025, 2);
        return new PaymentCurve(
                "支払計画",
                new Yen(60_000_000),
                IntStream.range(0, 60)
                        .mapToObj(i -> new PaymentCurve.Point(
                                first.plusMonths(i),
                                new Yen((i + 1) * 1_000_000L),
                                i < 15 ? new Yen((i + 1) * 1_000_000L) : null))
                        .toList());
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(TOKYO).toInstant();
    }
}
