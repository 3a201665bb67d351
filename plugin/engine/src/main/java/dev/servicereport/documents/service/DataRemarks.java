package dev.servicereport.documents.service;

import dev.servicereport.availability.DataGap;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.wording.GapText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Says beside a month's verdict what its data lack, so that nobody reads it without knowing. */
final class DataRemarks {

    private final ReportContext context;

    DataRemarks(ReportContext context) {
        this.context = context;
    }

    /** In whole sentences. */
    List<String> of(YearMonth month) {
        FiguresCalculation calculation = context.calculation();
        List<String> remarks = new ArrayList<>();
        calculation
                .assumedFrom()
                .filter(from -> !month.isBefore(from))
                .ifPresent(from -> remarks.add(GapText.assumed(from) + "。"));
        in(month, calculation.gaps().missing()).forEach(gap -> remarks.add(missing(gap)));
        in(month, calculation.gaps().corrected())
                .forEach(gap ->
                        remarks.add(context.texts().say("summary.log-corrected", "services", GapText.names(gap))));
        in(month, calculation.gaps().partlyCorrected())
                .forEach(gap -> remarks.add(
                        context.texts().say("summary.log-partly-corrected", "services", GapText.names(gap))));
        return remarks;
    }

    private static List<DataGap> in(YearMonth month, List<DataGap> gaps) {
        return gaps.stream().filter(gap -> gap.month().equals(month)).toList();
    }

    private String missing(DataGap gap) {
        return gap.list()
                ? context.texts().say("summary.list-missing")
                : context.texts().say("summary.log-missing", "services", GapText.names(gap));
    }
}
