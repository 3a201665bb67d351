package dev.servicereport.documents.service;

import dev.servicereport.availability.Exclusion;
import dev.servicereport.availability.ExclusionRuling;
import dev.servicereport.availability.ExclusionRuling.Breach;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.ExclusionWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists a month's exclusions, valid or not (除外). */
final class ExclusionRows {

    private final ReportContext context;

    ExclusionRows(ReportContext context) {
        this.context = context;
    }

    List<ExclusionRow> of(MonthFigures figures) {
        return context.dataset().measurements().exclusions().stream()
                .filter(ruling -> ruling.span().touches(figures.window()))
                .sorted(Comparator.comparing(ExclusionRuling::span)
                        .thenComparing(ruling -> ruling.exclusion().service()))
                .map(ruling -> row(ruling, figures.window()))
                .toList();
    }

    private ExclusionRow row(ExclusionRuling ruling, TimeSpan window) {
        Exclusion exclusion = ruling.exclusion();
        return new ExclusionRow(
                context.name(exclusion.service()),
                context.display().span(exclusion.span()),
                ExclusionWords.kind(exclusion.kind()),
                MonthlyReportWriter.orDash(exclusion.reason()),
                date(exclusion.noticedOn()),
                approval(exclusion.approval()),
                effect(ruling, window),
                ruling.isValid());
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "－" : Display.date(date);
    }

    private static String approval(Exclusion.Approval approval) {
        String by = MonthlyReportWriter.orDash(approval.by());
        return approval.on() == null ? by : by + " " + date(approval.on());
    }

    private String effect(ExclusionRuling ruling, TimeSpan window) {
        Breach breach = ruling.breach();
        if (breach == null && ruling.span().isEmpty()) {
            return StopRows.NO_LENGTH;
        }
        if (breach == null) {
            return Display.duration(ruling.span().within(window).seconds());
        }
        int noticeDays = context.dataset().contract().sla().exclusions().noticeDays();
        return ExclusionWords.refused(breach, noticeDays);
    }
}
