package dev.servicereport.documents.service;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Exclusion;
import dev.servicereport.availability.ExclusionRuling;
import dev.servicereport.availability.Ratio;
import dev.servicereport.availability.Verdict;
import dev.servicereport.documents.payment.PaymentStatus;
import dev.servicereport.documents.service.FrontPage.Plan;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.figures.ServiceOutage;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words the first page of a month's report. */
final class FrontPageWriter {

    private static final int POINTS = 3;

    private final ReportContext context;
    private final Texts texts;

    FrontPageWriter(ReportContext context) {
        this.context = context;
        texts = context.texts();
    }

    /** @param payments how the month's payments stand at its end */
    FrontPage of(MonthFigures figures, Summary summary, PaymentStatus payments) {
        List<String> sentences = new ArrayList<>(summary.sentences());
        stopSentence(figures).ifPresent(sentences::add);
        int points = Math.min(POINTS, sentences.size());
        YearMonth next = figures.month().plusMonths(1);
        return new FrontPage(
                change(figures),
                state(figures, summary),
                new FrontBoxes(context).of(figures, payments),
                sentences.subList(0, points),
                sentences.subList(points, sentences.size()),
                plans(figures, next),
                Display.month(next),
                noticesUntil(figures));
    }

    /** What the figures on paper differ by, so that it can be checked on paper. */
    private String change(MonthFigures figures) {
        YearMonth before = figures.month().minusMonths(1);
        if (!context.calculation().monthsWithData().contains(before)) {
            return texts.say("front.no-change");
        }
        Optional<BigDecimal> now = single(figures.overall().availability());
        Optional<BigDecimal> then = single(context.calculation().overall(before).availability());
        return now.isEmpty() || then.isEmpty()
                ? texts.say("front.no-change")
                : change(now.get().subtract(then.get()));
    }

    private String change(BigDecimal difference) {
        return switch (difference.signum()) {
            case 1 -> texts.say("front.higher", "points", difference.toPlainString());
            case -1 -> texts.say("front.lower", "points", difference.negate().toPlainString());
            default -> texts.say("front.same");
        };
    }

    private Optional<BigDecimal> single(Availability availability) {
        Optional<Ratio> low = availability.low();
        return low.filter(ratio -> low.equals(availability.high()))
                .map(ratio -> ratio.percent(context.display().decimals()));
    }

    private String state(MonthFigures figures, Summary summary) {
        ServiceFigures overall = figures.overall();
        if (context.paper().isOpen(figures.month())) {
            return texts.say("front.under-way", "until", context.until(figures));
        }
        return switch (overall.verdict()) {
            case MET -> summary.left();
            case MISSED -> texts.say("front.missed", "left", summary.left());
            case UNDETERMINED ->
                texts.say(
                        "front.undetermined",
                        "unknown",
                        Display.duration(overall.availability().unknownSeconds()));
            case NOT_APPLICABLE -> "－";
        };
    }

    private Optional<String> stopSentence(MonthFigures figures) {
        Availability whole = figures.overall().availability();
        if (whole.down().isEmpty()) {
            return figures.overall().verdict() == Verdict.NOT_APPLICABLE
                    ? Optional.empty()
                    : Optional.of(texts.say("front.no-stop"));
        }
        ServiceOutage longest = figures.outagesByLength().stream()
                .filter(outage -> outage.service().equals(figures.overall().service()))
                .findFirst()
                .orElseThrow();
        return Optional.of(texts.say(
                "front.stops",
                "count",
                Display.number(whole.outages()),
                "down",
                Display.duration(whole.downSeconds()),
                "longest",
                context.display().span(longest.span()),
                "length",
                Display.duration(longest.span().seconds())));
    }

    /** Stops planned for the next month that had been announced by the end of this one. */
    private List<Plan> plans(MonthFigures figures, YearMonth next) {
        LocalDate end = lastDay(figures);
        return context.dataset().measurements().exclusions().stream()
                .map(ExclusionRuling::exclusion)
                .filter(exclusion -> exclusion.kind() == Exclusion.Kind.PLANNED)
                .filter(exclusion -> isIn(next, exclusion) && isKnown(exclusion, end))
                .sorted(Comparator.comparing(Exclusion::span).thenComparing(Exclusion::service))
                .map(exclusion -> new Plan(
                        context.name(exclusion.service()),
                        context.display().span(exclusion.span()),
                        MonthlyReportWriter.orDash(exclusion.reason()),
                        approval(exclusion.approval(), end)))
                .toList();
    }

    /** The last day of the month, or the last one that counts in one that goes on. */
    private LocalDate lastDay(MonthFigures figures) {
        LocalDate end = figures.month().atEndOfMonth();
        LocalDate last = context.calculation().lastDay();
        return last.isBefore(end) ? last : end;
    }

    private String noticesUntil(MonthFigures figures) {
        LocalDate last = lastDay(figures);
        return last.equals(figures.month().atEndOfMonth()) ? "" : Display.date(last);
    }

    private boolean isIn(YearMonth month, Exclusion exclusion) {
        return YearMonth.from(
                        exclusion.span().startInstant().atZone(context.display().zone()))
                .equals(month);
    }

    private static boolean isKnown(Exclusion exclusion, LocalDate end) {
        return Stream.ofNullable(exclusion.noticedOn()).anyMatch(day -> !day.isAfter(end));
    }

    private String approval(Exclusion.Approval approval, LocalDate end) {
        LocalDate on = approval.on();
        return on == null || on.isAfter(end) ? texts.say("front.awaiting") : texts.say("front.approved");
    }
}
