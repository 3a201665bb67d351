package dev.servicereport.documents.service;

import dev.servicereport.delivery.IncidentReport;
import dev.servicereport.delivery.IncidentReport.Measure;
import dev.servicereport.delivery.IncidentReport.Stage;
import dev.servicereport.response.Incident;
import dev.servicereport.wording.CauseWords;
import dev.servicereport.wording.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Words which report of an incident it is, what is open at it, and what is new in it (報告の段階). */
final class IncidentStageWriter {

    private final Incident incident;
    private final List<IncidentReport> reports;
    private final Display display;

    /** @param reports those that were given before the cut-off, in the order of time */
    IncidentStageWriter(Incident incident, List<IncidentReport> reports, Display display) {
        this.incident = incident;
        this.reports = List.copyOf(reports);
        this.display = display;
    }

    /** @param stage the one of this report */
    IncidentStage write(Stage stage) {
        return new IncidentStage(
                reports.isEmpty() ? "第　　報" : number(reports.size()),
                previous(),
                changes(),
                open(),
                next(),
                stage == Stage.FINAL);
    }

    /** A first report that the register does not have was given all the same when the incident tells its time. */
    private boolean isFirstUnregistered() {
        return incident.times().reported().isPresent()
                && reports.stream().noneMatch(report -> report.stage() == Stage.FIRST);
    }

    /** @param registered how many of the register it is */
    private String number(int registered) {
        return "第" + (registered + (isFirstUnregistered() ? 1 : 0)) + "報";
    }

    private String previous() {
        if (reports.size() > 1) {
            IncidentReport before = reports.get(reports.size() - 2);
            return number(reports.size() - 1) + "（" + IncidentSheetWriter.label(before.stage()) + "、"
                    + display.fullTime(before.at()) + "）";
        }
        return reports.isEmpty() || !isFirstUnregistered()
                ? ""
                : "第1報（速報、" + display.fullTime(incident.times().reported().getAsLong()) + "）";
    }

    /** What the last report tells that no earlier one did. */
    private List<String> changes() {
        if (previous().isEmpty()) {
            return List.of();
        }
        IncidentReport last = reports.get(reports.size() - 1);
        List<String> changes = new ArrayList<>();
        if (!last.content().isEmpty()) {
            changes.add(last.content());
        }
        OptionalLong recovered = incident.times().recovered();
        if (recovered.isPresent() && recovered.getAsLong() > before() && recovered.getAsLong() <= last.at()) {
            changes.add(display.fullTime(recovered.getAsLong()) + "に復旧した。");
        }
        measure(last).ifPresent(changes::add);
        if (!last.restored().isEmpty()
                && told(report -> !report.restored().isEmpty()).isEmpty()) {
            changes.add("復旧レベルを報告した。");
        }
        return changes;
    }

    /** When the previous report was given. */
    private long before() {
        return reports.size() > 1
                ? reports.get(reports.size() - 2).at()
                : incident.times().reported().orElse(Long.MIN_VALUE);
    }

    private Optional<String> measure(IncidentReport last) {
        String now = last.measure().text();
        Optional<String> earlier = told(report -> !report.measure().text().isEmpty())
                .map(report -> report.measure().text());
        if (now.isEmpty() || earlier.filter(now::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(earlier.isEmpty() ? "恒久対策を定めた。" : "恒久対策を改めた。");
    }

    /** The latest of the earlier reports with something in it. */
    private Optional<IncidentReport> told(Predicate<IncidentReport> which) {
        return reports.subList(0, reports.size() - 1).stream().filter(which).reduce((earlier, later) -> later);
    }

    private List<String> open() {
        List<String> open = new ArrayList<>();
        if (!reports.isEmpty()
                && !reports.get(reports.size() - 1).standing().open().isEmpty()) {
            open.add(reports.get(reports.size() - 1).standing().open());
        }
        if (incident.times().recovered().isEmpty()) {
            open.add("復旧していない。");
        }
        String cause = incident.account().cause();
        if (!CauseWords.isKnown(cause)) {
            open.add(cause.isBlank() ? "原因は調査中である。" : "原因が分かっていない（" + cause.strip() + "）。");
        }
        measureOpen().ifPresent(open::add);
        return open;
    }

    private Optional<String> measureOpen() {
        Optional<Measure> told = reports.stream()
                .map(IncidentReport::measure)
                .filter(measure -> !measure.text().isEmpty())
                .reduce((earlier, later) -> later);
        if (told.isEmpty()) {
            return Optional.of("恒久対策（要しないときはその理由）が示されていない。");
        }
        Measure measure = told.get();
        String due = measure.dueOn() == null ? "" : "（期限 " + Display.date(measure.dueOn()) + "）";
        return measure.doneOn() == null ? Optional.of("恒久対策が完了していない" + due + "。") : Optional.empty();
    }

    private String next() {
        Long promised = reports.isEmpty()
                ? null
                : reports.get(reports.size() - 1).standing().nextAt();
        return promised == null ? "" : display.fullTime(promised);
    }
}
