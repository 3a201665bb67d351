package dev.servicereport.documents.service;

import dev.servicereport.availability.Responsible;
import dev.servicereport.contract.Register;
import dev.servicereport.contract.ResponseTarget;
import dev.servicereport.contract.SlaTerms;
import dev.servicereport.figures.IncidentFigures;
import dev.servicereport.figures.InquiryFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.response.Incident;
import dev.servicereport.response.Inquiry;
import dev.servicereport.response.Response;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
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
        ResponseSentences sentences = new ResponseSentences(sla, texts);
        return new Responses(
                figures.incidents().items().stream().map(this::row).toList(),
                sentences.ofIncidents(figures.incidents()),
                figures.inquiries().items().stream().map(this::row).toList(),
                sentences.ofInquiries(figures.inquiries()),
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
}
