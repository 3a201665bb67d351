package dev.servicereport.documents.project;

import dev.servicereport.accept.OpenPoint;
import dev.servicereport.delivery.Milestone;
import dev.servicereport.delivery.Milestone.Phase;
import dev.servicereport.delivery.Project;
import dev.servicereport.documents.project.ProgressPaper.OpenRow;
import dev.servicereport.documents.project.ProgressPaper.PhaseRow;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Words how the work stands (進捗報告書). */
public final class ProgressWriter {

    /** Days ahead of which the report tells. */
    private static final int AHEAD = 30;

    private final List<Milestone> tasks;
    private final List<OpenPoint> open;
    private final LocalDate asOf;

    /**
     * @param open everything that is open
     * @param asOf the last day that counts
     */
    public ProgressWriter(Project project, List<OpenPoint> open, LocalDate asOf) {
        tasks = project.milestones();
        this.open = List.copyOf(open);
        this.asOf = asOf;
    }

    public ProgressPaper write() {
        return new ProgressPaper(
                Display.date(asOf),
                new ScheduleWriter(tasks, asOf).sentences(),
                Stream.of(Phase.values()).flatMap(this::phase).toList(),
                rows(tasks.stream()
                        .filter(task -> !task.isFinishedOn(asOf))
                        .filter(task -> task.isStartedOn(asOf) || task.isOverdueOn(asOf))
                        .toList()),
                rows(tasks.stream().filter(this::isNext).toList()),
                open.stream()
                        .map(point -> new OpenRow(point.where(), point.japanese(), point.remedy()))
                        .toList());
    }

    private List<SchedulePaper.TaskRow> rows(List<Milestone> some) {
        return new ScheduleWriter(some, asOf).write().tasks();
    }

    private boolean isNext(Milestone task) {
        return !task.isStartedOn(asOf)
                && task.planned().first().isAfter(asOf)
                && !task.planned().first().isAfter(asOf.plusDays(AHEAD));
    }

    private Stream<PhaseRow> phase(Phase phase) {
        List<Milestone> parts =
                tasks.stream().filter(task -> task.phase() == phase).toList();
        return parts.isEmpty() ? Stream.of() : Stream.of(row(phase, parts));
    }

    private PhaseRow row(Phase phase, List<Milestone> parts) {
        LocalDate first = parts.stream()
                .map(task -> task.planned().first())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = parts.stream()
                .map(task -> task.planned().last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new PhaseRow(
                ScheduleWriter.label(phase),
                Display.number(parts.size()),
                Display.number(
                        parts.stream().filter(task -> task.isFinishedOn(asOf)).count()),
                Display.number(
                        parts.stream().filter(task -> task.isOverdueOn(asOf)).count()),
                Words.days(first, last));
    }
}
