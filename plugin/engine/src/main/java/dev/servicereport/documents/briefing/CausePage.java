package dev.servicereport.documents.briefing;

import dev.servicereport.availability.Responsible;
import dev.servicereport.chart.CountBars;
import dev.servicereport.contract.Register;
import dev.servicereport.delivery.Improvement;
import dev.servicereport.delivery.IncidentReport;
import dev.servicereport.delivery.IncidentReport.Measure;
import dev.servicereport.documents.briefing.CauseFacts.CauseRow;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.response.Incident;
import dev.servicereport.wording.CauseWords;
import dev.servicereport.wording.Display;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Page 3: who had to answer for incidents, why they happened, what was done and when (止まった原因と対策). */
final class CausePage {

    private static final int MOST_ROWS = 4;

    private final BriefingContext context;
    private final Troubles troubles;
    private final List<Incident> incidents;

    /** A row with the second by which it is put in order. */
    private record Placed(long at, CauseRow row) {}

    CausePage(BriefingContext context) {
        this.context = context;
        troubles = new Troubles(context);
        incidents = troubles.incidents();
    }

    /** Null when the parties keep no register of incidents, and where neither a month with data nor one of them is. */
    @Nullable CauseFacts facts() {
        boolean silent = context.months().isEmpty() && incidents.isEmpty();
        if (silent || context.dataset().contract().sla().isWithout(Register.INCIDENTS)) {
            return null;
        }
        List<CauseRow> rows = rows();
        return new CauseFacts(
                context.keeps(Register.INCIDENTS),
                incidents.size(),
                (int) count(Responsible.VENDOR),
                incidents.size() - troubles.happened().size(),
                (int) incidents.stream()
                        .filter(incident -> incident.times().recovered().isEmpty())
                        .count(),
                (int) incidents.stream()
                        .filter(incident ->
                                !CauseWords.isKnown(incident.account().cause()))
                        .count(),
                rows,
                incidents.size() - inRows());
    }

    /** A month's row tells of one of its incidents, when it has any. */
    private int inRows() {
        List<MonthFigures> told = told();
        long ofMonths = told.stream()
                .filter(month -> troubles.longest(month).isPresent())
                .count();
        return (int) ofMonths + rows().size() - told.size();
    }

    private List<MonthFigures> told() {
        return troubles.months().stream()
                .filter(month -> isTold(month))
                .limit(MOST_ROWS)
                .toList();
    }

    private List<CauseRow> rows() {
        List<Placed> rows = new ArrayList<>();
        List<MonthFigures> told = told();
        told.forEach(month -> rows.add(row(month)));
        troubles.happened().stream()
                .filter(incident -> told.stream().noneMatch(month -> isIn(month, incident)))
                .limit(MOST_ROWS - rows.size())
                .forEach(incident -> rows.add(row(incident)));
        return rows.stream()
                .sorted(Comparator.comparing(Placed::at))
                .map(Placed::row)
                .toList();
    }

    private boolean isTold(MonthFigures month) {
        return troubles.improvement(month).isPresent();
    }

    private static boolean isIn(MonthFigures month, Incident incident) {
        return month.incidents().items().stream()
                .anyMatch(item -> item.incident().equals(incident));
    }

    private Placed row(MonthFigures month) {
        Improvement improvement = troubles.improvement(month).orElseThrow();
        CauseRow row = new CauseRow(
                BriefingContext.month(month.month()),
                Display.duration(month.overall().availability().downSeconds()),
                context.forPublic()
                        ? troubles.longest(month).map(this::responsible).orElse("")
                        : context.told(troubles.cause(month)),
                context.told(improvement.measure()),
                day(improvement.doneOn()),
                improvement.doneOn() == null ? day(improvement.dueOn()) : "");
        return new Placed(month.window().start(), row);
    }

    private Placed row(Incident incident) {
        Measure measure = context.dataset().delivery().project().reportsOf(incident).stream()
                .map(IncidentReport::measure)
                .filter(one -> !one.text().isEmpty())
                .reduce((earlier, later) -> later)
                .orElseGet(() -> new Measure(incident.account().action(), null, recovered(incident)));
        LocalDate detected = context.day(incident.times().detectedAt());
        CauseRow row = new CauseRow(
                shortDay(detected),
                incident.times().recovered().isPresent() ? Display.duration(Troubles.seconds(incident)) : "",
                context.forPublic()
                        ? responsible(incident)
                        : context.told(incident.account().cause()),
                context.told(measure.text()),
                day(measure.doneOn()),
                measure.doneOn() == null ? day(measure.dueOn()) : "");
        return new Placed(incident.times().detectedAt(), row);
    }

    private @Nullable LocalDate recovered(Incident incident) {
        Long at = incident.times().recoveredAt();
        return at == null ? null : context.day(at);
    }

    private static String shortDay(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return context.year().year().contains(day) ? shortDay(day) : BriefingContext.date(day);
    }

    CountBars bars() {
        return new CountBars(
                "障害の責任の区分ごとの件数",
                Arrays.stream(Responsible.values())
                        .filter(responsible -> count(responsible) > 0)
                        .map(responsible -> new CountBars.Bar(label(responsible), count(responsible)))
                        .toList());
    }

    private long count(Responsible responsible) {
        return incidents.stream()
                .filter(incident -> incident.responsible() == responsible)
                .count();
    }

    private String responsible(Incident incident) {
        return label(incident.responsible());
    }

    private String label(Responsible responsible) {
        return switch (responsible) {
            case VENDOR -> "受注者";
            case CLIENT -> context.dataset().contract().parties().client().name();
            case OTHER -> "ほかの事業者など";
            case FORCE_MAJEURE -> "災害など";
            case UNKNOWN -> "調査中・記録なし";
        };
    }
}
