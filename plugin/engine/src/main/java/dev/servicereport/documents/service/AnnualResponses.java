package dev.servicereport.documents.service;

import dev.servicereport.contract.Register;
import dev.servicereport.contract.ResponseTarget;
import dev.servicereport.contract.SlaTerms;
import dev.servicereport.figures.IncidentFigures;
import dev.servicereport.figures.InquiryFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.wording.Texts;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says how fast incidents and inquiries were answered over a year (specification 3.2.4(1)(イ)(ウ)). */
final class AnnualResponses {

    private final SlaTerms sla;
    private final Texts texts;

    AnnualResponses(ReportContext context) {
        sla = context.dataset().contract().sla();
        texts = context.texts();
    }

    /**
     * @param months those that have begun, with data or without
     * @param kept whether a register is kept in all of them
     */
    List<String> sentences(List<MonthFigures> months, Predicate<Register> kept) {
        IncidentFigures incidents = new IncidentFigures(
                months.stream()
                        .flatMap(month -> month.incidents().items().stream())
                        .toList(),
                kept.test(Register.INCIDENTS));
        InquiryFigures inquiries = new InquiryFigures(
                months.stream()
                        .flatMap(month -> month.inquiries().items().stream())
                        .toList(),
                kept.test(Register.INQUIRIES));
        return Stream.concat(
                        sla.isWithout(Register.INCIDENTS) ? Stream.of() : ofIncidents(incidents),
                        sla.isWithout(Register.INQUIRIES) ? Stream.of() : ofInquiries(inquiries))
                .toList();
    }

    private Stream<String> ofIncidents(IncidentFigures incidents) {
        if (!incidents.kept()) {
            return Stream.of(texts.say("annual.reports-unknown"));
        }
        int count = incidents.items().size();
        if (count == 0) {
            return Stream.of(texts.say("annual.no-incidents"));
        }
        return Stream.of(
                texts.say("annual.reported", "kept", kept(sla.incidentReport(), incidents.reportedInTime(), count)),
                texts.say("annual.recovered", "kept", kept(sla.recovery(), incidents.recoveredInTime(), count)));
    }

    private Stream<String> ofInquiries(InquiryFigures inquiries) {
        if (!inquiries.kept()) {
            return Stream.of(texts.say("annual.answers-unknown"));
        }
        int count = inquiries.items().size();
        return Stream.of(texts.say(
                "annual.answers",
                "kept",
                kept(sla.firstResponse(), inquiries.withinTarget(), count),
                "durations",
                ResponseSentences.durations(inquiries.durations(), "annual.durations", texts)
                        .orElse("")));
    }

    private String kept(@Nullable ResponseTarget target, long inTime, int count) {
        return texts.say(
                target == null ? "annual.without-target" : "annual.kept",
                "target",
                ResponseRows.target(target, texts),
                "count",
                count,
                "inTime",
                inTime);
    }
}
