package dev.servicereport.documents.service;

import dev.servicereport.availability.Responsible;
import dev.servicereport.contract.Register;
import dev.servicereport.contract.ResponseTarget;
import dev.servicereport.contract.SlaTerms;
import dev.servicereport.figures.Durations;
import dev.servicereport.figures.IncidentFigures;
import dev.servicereport.figures.InquiryFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.response.Incident;
import dev.servicereport.response.Inquiry;
import dev.servicereport.response.Response;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists a month's incidents and inquiries (障害・問合せ). */
final class ResponseRows {

    private final ReportContext context;
    private final SlaTerms sla;
    private final Texts texts;

    ResponseRows(ReportContext context) {
        this.context = context;
        texts = context.texts();
        sla = context.dataset().contract().sla();
    }

    Responses of(MonthFigures figures) {
        return new Responses(
                figures.incidents().items().stream().map(this::row).toList(),
                incidentSentences(figures.incidents()),
                figures.inquiries().items().stream().map(this::row).toList(),
                inquirySentences(figures.inquiries()),
                !sla.isWithout(Register.INCIDENTS),
                !sla.isWithout(Register.INQUIRIES));
    }

    private IncidentRow row(IncidentFigures.Item item) {
        Incident incident = item.incident();
        Incident.Times times = incident.times();
        String service = incident.services().stream().map(context::name).collect(Collectors.joining("、"));
        String at = context.display().time(times.detectedAt());
        String detected = times.foreseen() ? texts.say("responses.foreseen", "time", at) : at;
        return new IncidentRow(
                incident.id(),
                incident.account().title().isEmpty()
                        ? service
                        : incident.account().title(),
                service,
                MonthlyReportWriter.orDash(incident.severity()),
                responsible(incident.responsible()),
                new IncidentRow.Times(
                        detected,
                        progress(times.reported(), item.report()),
                        progress(times.recovered(), item.recovery())),
                new ReachText(texts).of(item.reach()),
                new IncidentRow.Account(
                        MonthlyReportWriter.orDash(incident.account().cause()),
                        MonthlyReportWriter.orDash(incident.account().impact()),
                        MonthlyReportWriter.orDash(incident.account().action())));
    }

    private String progress(OptionalLong at, Response response) {
        String standing = standing(response);
        return at.isEmpty()
                ? standing
                : texts.say(
                        "responses.progress",
                        "time",
                        context.display().time(at.getAsLong()),
                        "length",
                        Display.duration(response.seconds()),
                        "standing",
                        standing);
    }

    private InquiryRow row(InquiryFigures.Item item) {
        Inquiry inquiry = item.inquiry();
        OptionalLong answered = inquiry.firstResponse();
        return new InquiryRow(
                inquiry.id(),
                context.display().time(inquiry.receivedAt()),
                answered.isPresent() ? context.display().time(answered.getAsLong()) : "－",
                answered.isPresent() ? Display.duration(item.firstResponse().seconds()) : "－",
                standing(item.firstResponse()),
                MonthlyReportWriter.orDash(inquiry.channel()),
                MonthlyReportWriter.orDash(inquiry.subject()));
    }

    static String standing(Response response) {
        return switch (response.standing()) {
            case IN_TIME -> "期限内";
            case LATE -> response.done() ? "期限超過" : "期限超過（未了）";
            case OPEN -> "対応中";
            case NOT_AGREED -> "目標の取り決めなし";
        };
    }

    static String responsible(Responsible responsible) {
        return switch (responsible) {
            case VENDOR -> "受注者";
            case CLIENT -> "発注者";
            case OTHER -> "他者";
            case FORCE_MAJEURE -> "不可抗力";
            case UNKNOWN -> "調査中・記録なし";
        };
    }

    /** {@code 2時間以内（営業時間内で計算）}. */
    static String target(@Nullable ResponseTarget target, Texts texts) {
        if (target == null) {
            return texts.say("responses.no-target");
        }
        boolean business = target.hours() == ResponseTarget.Hours.BUSINESS;
        return texts.say(
                business ? "responses.target-business" : "responses.target-always",
                "length",
                Display.duration(target.target().toSeconds()));
    }

    private List<String> incidentSentences(IncidentFigures figures) {
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
                        target(sla.incidentReport(), texts),
                        "reported",
                        achieved(sla.incidentReport(), figures.reportedInTime(), count),
                        "recovery",
                        target(sla.recovery(), texts),
                        "recovered",
                        achieved(sla.recovery(), figures.recoveredInTime(), count)));
    }

    private String achieved(@Nullable ResponseTarget target, long inTime, int count) {
        return target == null
                ? texts.say("responses.without-target")
                : texts.say("responses.achieved", "count", count, "inTime", inTime);
    }

    private List<String> inquirySentences(InquiryFigures figures) {
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
                target(sla.firstResponse(), texts),
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
