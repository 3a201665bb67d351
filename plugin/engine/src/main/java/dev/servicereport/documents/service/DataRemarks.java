package dev.servicereport.documents.service;

import dev.servicereport.availability.DataGap;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.ScopeNotices;
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
                .ifPresent(from -> remarks.add(ScopeNotices.assumedSentence(from) + "。"));
        in(month, calculation.gaps().missing()).forEach(gap -> remarks.add(missing(gap)));
        in(month, calculation.gaps().corrected())
                .forEach(gap -> remarks.add(GapText.names(gap.services()) + "は、当月の監視記録がなく、補正により定めています。"));
        return remarks;
    }

    private static List<DataGap> in(YearMonth month, List<DataGap> gaps) {
        return gaps.stream().filter(gap -> gap.month().equals(month)).toList();
    }

    private static String missing(DataGap gap) {
        return gap.list()
                ? "当月の停止一覧がありません（データなし）。記載のない時間を稼働とみなしています。"
                : GapText.names(gap.services()) + "は、当月の監視記録がありません（データなし）。";
    }
}
