package dev.servicereport.figures;

import dev.servicereport.contract.ResponseTarget;
import dev.servicereport.contract.SlaTerms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how fast incidents and inquiries were answered over a year (specification 3.2.4(1)(イ)(ウ)). */
final class AnnualResponses {

    private final SlaTerms sla;

    AnnualResponses(SlaTerms sla) {
        this.sla = sla;
    }

    List<String> sentences(List<MonthFigures> months) {
        IncidentFigures incidents = new IncidentFigures(months.stream()
                .flatMap(month -> month.incidents().items().stream())
                .toList());
        InquiryFigures inquiries = new InquiryFigures(months.stream()
                .flatMap(month -> month.inquiries().items().stream())
                .toList());
        List<String> sentences = new ArrayList<>();
        int count = incidents.items().size();
        sentences.add("障害の速報：" + kept(sla.incidentReport(), incidents.reportedInTime(), count));
        sentences.add("障害の復旧：" + kept(sla.recovery(), incidents.recoveredInTime(), count));
        sentences.add("問合せへの一次回答："
                + kept(
                        sla.firstResponse(),
                        inquiries.withinTarget(),
                        inquiries.items().size())
                + durations(inquiries.durations()));
        return sentences;
    }

    private static String kept(@Nullable ResponseTarget target, long inTime, int count) {
        String agreed = "目標 " + ResponseRows.target(target) + "、";
        return target == null ? "目標の取り決めなし、" + count + "件。" : agreed + count + "件中" + inTime + "件が期限内。";
    }

    private static String durations(Durations durations) {
        return durations.median().isEmpty()
                ? ""
                : "中央値 " + Display.duration(durations.median().getAsLong()) + "、90パーセンタイル "
                        + Display.duration(durations.percentile(90).getAsLong()) + "、最長 "
                        + Display.duration(durations.longest().getAsLong()) + "。";
    }
}
