package dev.servicereport.documents.project;

import dev.servicereport.chart.Gantt;
import dev.servicereport.chart.Gantt.State;
import dev.servicereport.delivery.DaySpan;
import dev.servicereport.delivery.Milestone;
import dev.servicereport.delivery.Milestone.Phase;
import dev.servicereport.documents.project.SchedulePaper.TaskRow;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words the schedule of the introduction (導入スケジュール). */
public final class ScheduleWriter {

    private static final Comparator<Milestone> ORDER = Comparator.comparing(Milestone::phase)
            .thenComparing(task -> task.planned().first())
            .thenComparing(task -> task.planned().last())
            .thenComparing(Milestone::id);

    private final List<Milestone> tasks;
    private final LocalDate asOf;

    /** @param asOf the last day that counts */
    public ScheduleWriter(List<Milestone> tasks, LocalDate asOf) {
        this.tasks = tasks.stream().sorted(ORDER).toList();
        this.asOf = asOf;
    }

    public SchedulePaper write() {
        return new SchedulePaper(
                Display.date(asOf), sentences(), tasks.stream().map(this::row).toList());
    }

    List<String> sentences() {
        long finished = tasks.stream().filter(task -> task.isFinishedOn(asOf)).count();
        List<Milestone> overdue =
                tasks.stream().filter(task -> task.isOverdueOn(asOf)).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(Display.date(asOf) + "現在、" + tasks.size() + "件の作業のうち" + finished + "件が完了しています。");
        if (overdue.isEmpty()) {
            sentences.add("計画の終了日を過ぎて完了していない作業はありません（0件）。");
        } else {
            sentences.add("計画の終了日を過ぎて完了していない作業が" + overdue.size() + "件あります："
                    + String.join("、", overdue.stream().map(Milestone::name).toList()) + "。");
        }
        return sentences;
    }

    private TaskRow row(Milestone task) {
        DaySpan actual = actual(task);
        boolean finished = task.isFinishedOn(asOf);
        return new TaskRow(
                label(task.phase()),
                task.id(),
                task.name(),
                Words.briefDays(task.planned().first(), task.planned().last()),
                actual == null ? Words.NONE : Words.briefDays(actual.first(), finished ? actual.last() : null),
                state(task),
                Words.orNone(task.inCharge()),
                Words.orNone(task.remarks()));
    }

    /** {@code 完了}, {@code 2日遅れで完了}, {@code 実施中（3日超過）} … */
    String state(Milestone task) {
        LocalDate due = task.planned().last();
        LocalDate finished = task.finished();
        if (finished != null && task.isFinishedOn(asOf)) {
            return finished.isAfter(due) ? days(due, finished) + "日遅れで完了" : "完了";
        }
        String word = task.isStartedOn(asOf) ? "実施中" : "未着手";
        return task.isOverdueOn(asOf) ? word + "（" + days(due, asOf) + "日超過）" : word;
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** The days worked up to the cut-off. */
    private @Nullable DaySpan actual(Milestone task) {
        LocalDate started = task.started();
        if (started == null || started.isAfter(asOf)) {
            return null;
        }
        LocalDate finished = task.finished();
        return new DaySpan(started, finished == null || finished.isAfter(asOf) ? asOf : finished);
    }

    static String label(Phase phase) {
        return switch (phase) {
            case INFRASTRUCTURE -> "インフラ整備";
            case ENVIRONMENT -> "環境構築";
            case MIGRATION -> "データ移行";
            case INTEGRATION -> "データ連携";
            case VERIFICATION -> "検証";
            case PARALLEL_RUN -> "並行運用";
        };
    }

    /** The chart; there is at least one task. */
    public Gantt gantt() {
        List<Gantt.Row> rows = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            List<Milestone> parts =
                    tasks.stream().filter(task -> task.phase() == phase).toList();
            if (!parts.isEmpty()) {
                rows.add(phase(phase, parts.stream().map(this::ganttRow).toList()));
                parts.forEach(task -> rows.add(ganttRow(task)));
            }
        }
        return new Gantt(span(rows.stream().flatMap(ScheduleWriter::drawn).toList()), asOf, rows);
    }

    private static Stream<DaySpan> drawn(Gantt.Row row) {
        DaySpan actual = row.actual();
        return actual == null ? Stream.of(row.planned()) : Stream.of(row.planned(), actual);
    }

    private Gantt.Row ganttRow(Milestone task) {
        State state = task.isFinishedOn(asOf) ? State.FINISHED : task.isStartedOn(asOf) ? State.RUNNING : State.WAITING;
        LocalDate finished = task.finished();
        LocalDate end = finished == null || finished.isAfter(asOf) ? asOf : finished;
        long late = Math.max(0, days(task.planned().last(), end));
        return new Gantt.Row(task.name(), task.planned(), actual(task), state, false, late);
    }

    private static Gantt.Row phase(Phase phase, List<Gantt.Row> parts) {
        List<DaySpan> worked =
                parts.stream().flatMap(part -> Stream.ofNullable(part.actual())).toList();
        boolean finished = parts.stream().allMatch(part -> part.state() == State.FINISHED);
        return new Gantt.Row(
                label(phase),
                span(parts.stream().map(Gantt.Row::planned).toList()),
                worked.isEmpty() ? null : span(worked),
                finished ? State.FINISHED : worked.isEmpty() ? State.WAITING : State.RUNNING,
                true,
                0);
    }

    private static DaySpan span(List<DaySpan> spans) {
        return new DaySpan(
                spans.stream()
                        .map(DaySpan::first)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                spans.stream().map(DaySpan::last).max(Comparator.naturalOrder()).orElseThrow());
    }
}
