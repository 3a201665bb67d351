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
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists a month's incidents and inquiries (障害・問合せ). */
final class ResponseRows {

    private final ReportContext context;
    private final SlaTerms sla;

    ResponseRows(ReportContext context) {
        this.context = context;
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
        String detected = context.display().time(times.detectedAt()) + (times.foreseen() ? "（予見）" : "");
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
                ReachText.of(item.reach()),
                new IncidentRow.Account(
                        MonthlyReportWriter.orDash(incident.account().cause()),
                        MonthlyReportWriter.orDash(incident.account().impact()),
                        MonthlyReportWriter.orDash(incident.account().action())));
    }

    private String progress(OptionalLong at, Response response) {
        String standing = standing(response);
        return at.isEmpty()
                ? standing
                : context.display().time(at.getAsLong()) + "（" + Display.duration(response.seconds()) + "、" + standing
                        + "）";
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
    static String target(@Nullable ResponseTarget target) {
        if (target == null) {
            return "取り決めなし";
        }
        String hours = target.hours() == ResponseTarget.Hours.BUSINESS ? "（営業時間で計算）" : "（常時計算）";
        return Display.duration(target.target().toSeconds()) + "以内" + hours;
    }

    private List<String> incidentSentences(IncidentFigures figures) {
        if (!figures.kept()) {
            return List.of("障害は「記録なし」です（障害の記録がないため、件数は示しません）。");
        }
        if (figures.items().isEmpty()) {
            return List.of("当月に検知又は予見した障害はありません（0件）。");
        }
        List<String> sentences = new ArrayList<>();
        int count = figures.items().size();
        sentences.add("当月に検知又は予見した障害は" + count + "件で、うち受注者の責任によるものは"
                + figures.ofVendor().items().size() + "件です。");
        sentences.add("速報の目標は" + target(sla.incidentReport())
                + achieved(sla.incidentReport(), figures.reportedInTime(), count) + "復旧の目標は" + target(sla.recovery())
                + achieved(sla.recovery(), figures.recoveredInTime(), count));
        return sentences;
    }

    private static String achieved(@Nullable ResponseTarget target, long inTime, int count) {
        return target == null ? "です。" : "で、" + count + "件中" + inTime + "件が期限内でした。";
    }

    private List<String> inquirySentences(InquiryFigures figures) {
        if (!figures.kept()) {
            return List.of("問合せは「記録なし」です（問合せの記録がないため、件数は示しません）。");
        }
        if (figures.items().isEmpty()) {
            return List.of("当月に受け付けた問合せはありません（0件）。");
        }
        int count = figures.items().size();
        List<String> sentences = new ArrayList<>();
        sentences.add("当月に受け付けた問合せは" + count + "件で、うち" + figures.answered() + "件に一次回答しました。一次回答の目標は"
                + target(sla.firstResponse()) + achieved(sla.firstResponse(), figures.withinTarget(), count));
        if (figures.late() + figures.open() > 0) {
            sentences.add("期限を超過したものは" + figures.late() + "件、集計の締めの時点で対応中のものは" + figures.open() + "件です。");
        }
        Durations durations = figures.durations();
        if (durations.median().isPresent()) {
            sentences.add("一次回答までの時間は、中央値" + Display.duration(durations.median().getAsLong()) + "、90パーセンタイル"
                    + Display.duration(durations.percentile(90).getAsLong()) + "、最長"
                    + Display.duration(durations.longest().getAsLong()) + "です。");
        }
        return sentences;
    }
}
