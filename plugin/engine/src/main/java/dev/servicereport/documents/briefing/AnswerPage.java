package dev.servicereport.documents.briefing;

import dev.servicereport.contract.Register;
import dev.servicereport.contract.ResponseTarget;
import dev.servicereport.contract.SlaTerms;
import dev.servicereport.documents.briefing.AnswerFacts.Effect;
import dev.servicereport.documents.briefing.AnswerFacts.Kept;
import dev.servicereport.figures.IncidentFigures;
import dev.servicereport.figures.InquiryFigures;
import dev.servicereport.response.Incident;
import dev.servicereport.response.Response;
import dev.servicereport.response.Response.Standing;
import dev.servicereport.wording.Display;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Page 4: how inquiries and incidents were answered, and what incidents did to people at work (影響と対応). */
final class AnswerPage {

    private static final int MOST_EFFECTS = 3;

    private final BriefingContext context;
    private final SlaTerms sla;
    private final Troubles troubles;

    AnswerPage(BriefingContext context) {
        this.context = context;
        sla = context.dataset().contract().sla();
        troubles = new Troubles(context);
    }

    /** Null when the data say nothing of it, or only that nobody asked. */
    @Nullable AnswerFacts facts() {
        Kept inquiries = inquiries();
        Kept reports = incidents(sla.incidentReport(), IncidentFigures.Item::report);
        Kept recoveries = incidents(sla.recovery(), IncidentFigures.Item::recovery);
        List<Effect> effects = effects();
        boolean silent = (inquiries == null || inquiries.count() == 0)
                && reports == null
                && recoveries == null
                && effects.isEmpty();
        return silent ? null : new AnswerFacts(inquiries, reports, recoveries, effects);
    }

    private boolean isKept(Register register) {
        return !sla.isWithout(register)
                && context.keeps(register)
                && !context.begun().isEmpty();
    }

    private @Nullable Kept inquiries() {
        if (!isKept(Register.INQUIRIES)) {
            return null;
        }
        List<Response> responses = context.begun().stream()
                .flatMap(month -> month.inquiries().items().stream())
                .map(InquiryFigures.Item::firstResponse)
                .toList();
        return kept(responses, sla.firstResponse());
    }

    private @Nullable Kept incidents(
            @Nullable ResponseTarget target, Function<IncidentFigures.Item, Response> response) {
        List<Response> responses = troubles.items().stream().map(response).toList();
        return target == null || responses.isEmpty() || !isKept(Register.INCIDENTS) ? null : kept(responses, target);
    }

    private static Kept kept(List<Response> responses, @Nullable ResponseTarget target) {
        return new Kept(
                responses.size(),
                count(responses, Standing.IN_TIME),
                count(responses, Standing.LATE),
                count(responses, Standing.OPEN),
                target == null ? "" : Display.duration(target.target().toSeconds()),
                target != null && target.hours() == ResponseTarget.Hours.BUSINESS);
    }

    private static long count(List<Response> responses, Standing standing) {
        return responses.stream()
                .filter(response -> response.standing() == standing)
                .count();
    }

    private List<Effect> effects() {
        Stream<Incident> told = context.forPublic() ? Stream.of() : troubles.happened().stream();
        return told.filter(incident -> !incident.account().impact().isEmpty())
                .limit(MOST_EFFECTS)
                .map(this::effect)
                .toList();
    }

    private Effect effect(Incident incident) {
        LocalDate day = context.day(incident.times().detectedAt());
        return new Effect(
                day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                incident.times().recovered().isPresent() ? Display.duration(Troubles.seconds(incident)) : "",
                incident.account().impact());
    }
}
