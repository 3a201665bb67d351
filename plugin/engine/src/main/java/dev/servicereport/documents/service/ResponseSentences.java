package dev.servicereport.documents.service;

import dev.servicereport.contract.ResponseTarget;
import dev.servicereport.contract.SlaTerms;
import dev.servicereport.figures.Durations;
import dev.servicereport.figures.IncidentFigures;
import dev.servicereport.figures.InquiryFigures;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says how many incidents and inquiries a month had, and how fast they were answered. */
final class ResponseSentences {

    private final SlaTerms sla;
    private final Texts texts;

    ResponseSentences(SlaTerms sla, Texts texts) {
        this.sla = sla;
        this.texts = texts;
    }

    List<String> ofIncidents(IncidentFigures figures) {
        if (!figures.kept()) {
            return List.of(texts.say("responses.incidents-unknown"));
        }
        if (figures.items().isEmpty()) {
            return List.of(texts.say("responses.no-incidents"));
        }
        int count = figures.items().size();
        return List.of(
                texts.say(
                        "responses.incidents",
                        "count",
                        count,
                        "ofVendor",
                        figures.ofVendor().items().size()),
                texts.say(
                        "responses.targets",
                        "report",
                        ResponseRows.target(sla.incidentReport(), texts),
                        "reported",
                        achieved(sla.incidentReport(), figures.reportedInTime(), count),
                        "recovery",
                        ResponseRows.target(sla.recovery(), texts),
                        "recovered",
                        achieved(sla.recovery(), figures.recoveredInTime(), count)));
    }

    private String achieved(@Nullable ResponseTarget target, long inTime, int count) {
        return target == null
                ? texts.say("responses.without-target")
                : texts.say("responses.achieved", "count", count, "inTime", inTime);
    }

    List<String> ofInquiries(InquiryFigures figures) {
        if (!figures.kept()) {
            return List.of(texts.say("responses.inquiries-unknown"));
        }
        if (figures.items().isEmpty()) {
            return List.of(texts.say("responses.no-inquiries"));
        }
        int count = figures.items().size();
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.say(
                "responses.inquiries",
                "count",
                count,
                "answered",
                figures.answered(),
                "target",
                ResponseRows.target(sla.firstResponse(), texts),
                "achieved",
                achieved(sla.firstResponse(), figures.withinTarget(), count)));
        if (figures.late() + figures.open() > 0) {
            sentences.add(texts.say("responses.late-and-open", "late", figures.late(), "open", figures.open()));
        }
        durations(figures.durations(), "responses.durations", texts).ifPresent(sentences::add);
        return sentences;
    }

    /** A text with the median, the ninetieth percentile and the longest of some lengths; empty without any. */
    static Optional<String> durations(Durations durations, String key, Texts texts) {
        return durations.median().isEmpty()
                ? Optional.empty()
                : Optional.of(texts.say(
                        key,
                        "median",
                        Display.duration(durations.median().getAsLong()),
                        "ninety",
                        Display.duration(durations.percentile(90).getAsLong()),
                        "longest",
                        Display.duration(durations.longest().getAsLong())));
    }
}
