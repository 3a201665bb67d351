package dev.servicereport.chart;

import dev.servicereport.delivery.DaySpan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plan against actual, for the chart of the schedule (計画と実績の工程図).
 *
 * @param days the days from the first to the last one drawn
 * @param asOf the day up to which things are known
 * @param rows phases with their tasks below, in order
 */
public record Gantt(DaySpan days, LocalDate asOf, List<Row> rows) {

    /** How far a task is. */
    public enum State {
        /** 未着手. */
        WAITING,
        /** 実施中. */
        RUNNING,
        /** 完了. */
        FINISHED
    }

    /**
     * @param name the task, or the phase
     * @param planned the days planned
     * @param actual the days worked so far, or null
     * @param state how far it is
     * @param phase whether it is a phase, whose tasks follow
     * @param lateDays by how many days its end is later than planned, so far; 0 when it is not, and for a phase
     */
    public record Row(
            String name, DaySpan planned, @Nullable DaySpan actual, State state, boolean phase, long lateDays) {

        /** Whether its end was planned for an earlier day. */
        public boolean late() {
            return lateDays > 0;
        }
    }

    public Gantt {
        rows = List.copyOf(rows);
    }

    /** Without the phases. */
    public List<Row> tasks() {
        return rows.stream().filter(row -> !row.phase()).toList();
    }
}
