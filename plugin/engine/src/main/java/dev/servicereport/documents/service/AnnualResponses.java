package dev.servicereport.documents.service;

import dev.servicereport.contract.Register;
import dev.servicereport.contract.ResponseTarget;
import dev.servicereport.contract.SlaTerms;
import dev.servicereport.figures.Durations;
import dev.servicereport.figures.IncidentFigures;
import dev.servicereport.figures.InquiryFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.wording.Display;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says how fast incidents and inquiries were answered over a year (specification 3.2.4(1)(イ)(ウ)). */
final class AnnualResponses {

    private final SlaTerms sla;

    AnnualResponses(SlaTerms sla) {
        this.sla = sla;
    }

    /** @param months those with data, at least one */
    List<String> sentences(List<MonthFigures> months) {
        IncidentFigures incidents = new IncidentFigures(
                months.stream()
                        .flatMap(month -> month.incidents().items().stream())
                        .toList(),
                months.get(0).incidents().kept());
        InquiryFigures inquiries = new InquiryFigures(
                months.stream()
                        .flatMap(month -> month.inquiries().items().stream())
                        .toList(),
                months.get(0).inquiries().kept());
        return Stream.concat(
                        sla.isWithout(Register.INCIDENTS) ? Stream.of() : ofIncidents(incidents),
                        sla.isWithout(Register.INQUIRIES) ? Stream.of() : ofInquiries(inquiries))
                .toList();
    }

    private Stream<String> ofIncidents(IncidentFigures incidents) {
        if (!incidents.kept()) {
            return Stream.of("障害の速報及び復旧：記録なし");
        }
        int count = incidents.items().size();
        if (count == 0) {
            return Stream.of("障害：ありません（0件）。");
        }
        return Stream.of(
                "障害の速報：" + kept(sla.incidentReport(), incidents.reportedInTime(), count),
                "障害の復旧：" + kept(sla.recovery(), incidents.recoveredInTime(), count));
    }

    private Stream<String> ofInquiries(InquiryFigures inquiries) {
        if (!inquiries.kept()) {
            return Stream.of("問合せへの一次回答：記録なし");
        }
        int count = inquiries.items().size();
        return Stream.of("問合せへの一次回答："
                + kept(sla.firstResponse(), inquiries.withinTarget(), count)
                + durations(inquiries.durations()));
    }

    private static String kept(@Nullable ResponseTarget target, long inTime, int count) {
        String agreed = "目標" + ResponseRows.target(target) + "、";
        return target == null ? "目標の取り決めなし、" + count + "件。" : agreed + count + "件中" + inTime + "件が期限内。";
    }

    private static String durations(Durations durations) {
        return durations.median().isEmpty()
                ? ""
                : "中央値" + Display.duration(durations.median().getAsLong()) + "、90パーセンタイル"
                        + Display.duration(durations.percentile(90).getAsLong()) + "、最長"
                        + Display.duration(durations.longest().getAsLong()) + "。";
    }
}
