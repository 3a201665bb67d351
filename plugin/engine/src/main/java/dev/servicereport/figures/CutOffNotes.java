package dev.servicereport.figures;

import dev.servicereport.availability.MeasuringSite;
import dev.servicereport.availability.Observations;
import dev.servicereport.availability.Remark;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What the cut-off means for the data (締切に関する注記). */
final class CutOffNotes {

    private static final long DAY = 86_400;
    private static final SourceLocation AS_OF = SourceLocation.wholeFile("service-report.asOf");

    private final Dataset dataset;
    private final long cutOff;
    private final boolean chosen;

    /**
     * @param cutOff the second before which everything is counted, exclusive
     * @param chosen whether somebody chose it
     */
    CutOffNotes(Dataset dataset, long cutOff, boolean chosen) {
        this.dataset = dataset;
        this.cutOff = cutOff;
        this.chosen = chosen;
    }

    /** Everything that is known at the cut-off, and of what comes after it that it is not reported. */
    List<Problem> all() {
        Stream<Problem> beyond = chosen ? Stream.empty() : new RowsBeyond(dataset, cutOff).notices();
        return Stream.concat(before(cutOff).stream(), beyond).sorted().toList();
    }

    /**
     * What is known to one who knows only what comes before that second.
     *
     * @param end a second, not after the cut-off
     */
    List<Problem> before(long end) {
        Stream<Problem> settled = end == cutOff ? Stream.concat(late(), behindTheTerm()) : Stream.empty();
        return Stream.of(remarks(end), sites(end), new SeriesNotes(dataset).before(end), settled)
                .flatMap(notices -> notices)
                .sorted()
                .toList();
    }

    /** Of rows that count: one of another site is not down for us. */
    private Stream<Problem> remarks(long end) {
        MeasuringSite site = new MeasuringSite(measuredFrom());
        return dataset.measurements().observations().remarks().stream()
                .filter(remark -> remark.holdsBefore(end) && site.counts(remark.site()))
                .map(Remark::notice);
    }

    private String measuredFrom() {
        return dataset.contract().sla().availability().measuredFrom();
    }

    private Stream<Problem> sites(long end) {
        SiteNotes notes = new SiteNotes(measuredFrom());
        return notes.of(dataset.measurements().observations().sites().entrySet().stream()
                .filter(site -> site.getValue() < end)
                .map(Map.Entry::getKey)
                .toList());
    }

    private Stream<Problem> late() {
        OptionalLong last = dataset.measurements().observations().lastSecond();
        if (chosen || last.isEmpty() || cutOff - last.getAsLong() <= DAY) {
            return Stream.empty();
        }
        String until = written(last.getAsLong()).replace('T', ' ');
        return Stream.of(Problem.notice(
                        AS_OF,
                        written(cutOff),
                        "the default cut-off is more than a day after the last row of the data; what is still down"
                                + " counts up to it. Set service-report.asOf to the time of the export if it was earlier")
                .hint("既定の締切が、データの最後の記録（" + until + "）より1日を超えて後にある。停止中のものは締切まで数える。"
                        + "出力した日時がそれより前なら、-Dservice-report.asOf に書く"));
    }

    /** One row with a wrong year makes months count in which nobody listed anything. */
    private Stream<Problem> behindTheTerm() {
        Observations observations = dataset.measurements().observations();
        ZoneId zone = dataset.contract().measurement().zone();
        long end = dataset.contract().term().service(zone).end();
        if (chosen || !observations.outageList() || observations.lastBeginning().orElse(end - 1) < end) {
            return Stream.empty();
        }
        return Stream.of(Problem.notice(
                        AS_OF,
                        written(cutOff),
                        "the default cut-off goes by a row that begins behind the term of service, so that all months of"
                                + " the term count by outage lists. If its date is wrong, mend it; else set"
                                + " service-report.asOf")
                .hint("既定の締切が、提供期間より後に始まる行で決まり、停止一覧による月は期間の終わりまですべて数えた。"
                        + "その行の日時が誤りなら直し、誤りでなければ -Dservice-report.asOf に締切を書く"));
    }

    /** As the switch takes it. */
    private String written(long second) {
        ZoneId zone = dataset.contract().measurement().zone();
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(second), zone).toString();
    }
}
