package dev.servicereport.figures;

import dev.servicereport.availability.SeriesGap;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.stream.Stream;

/** Says that a series of outage lists has no file of a month, though others have (停止一覧の並びの欠け). */
final class SeriesNotes {

    private final Dataset dataset;

    SeriesNotes(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * What is known to one who knows only what comes before that second: that a series went on.
     *
     * @param end a second
     */
    Stream<Problem> before(long end) {
        ZoneId zone = dataset.contract().measurement().zone();
        YearMonth measured = YearMonth.from(dataset.contract().term().measuredSince());
        return dataset.measurements().months().lists().gaps().stream()
                .filter(gap -> !gap.last().isBefore(measured))
                .filter(gap -> gap.next().atDay(1).atStartOfDay(zone).toEpochSecond() < end)
                .map(SeriesNotes::lacking);
    }

    private static Problem lacking(SeriesGap gap) {
        boolean one = gap.first().equals(gap.last());
        String first = Display.month(gap.first());
        return Problem.notice(
                        SourceLocation.wholeFile(gap.series()),
                        one ? gap.first().toString() : gap.first() + ".." + gap.last(),
                        "no outage list of this series is named by " + (one ? "this month" : "these months")
                                + ", though it goes on afterwards; lists of other names are, so that no data are missing."
                                + " Add the file, of a month without outages one with a heading only")
                .hint("この名前の停止一覧は後の月に続くのに、" + (one ? first : Words.fromTo(first, Display.month(gap.last())))
                        + "のものがない。ほかの名前の一覧があるため、データなしとはしていない。失われたなら補い、停止がなければ見出しだけのファイルを置いてください");
    }
}
