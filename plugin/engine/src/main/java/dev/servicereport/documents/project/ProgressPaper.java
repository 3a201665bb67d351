package dev.servicereport.documents.project;

import java.util.List;

/**
 * What the template of the progress report sees (進捗報告書; specification 4.6(2)): text ready to be shown.
 *
 * @param asOf 基準日
 * @param sentences how the work stands, in whole sentences
 * @param phases each phase that has tasks
 * @param running tasks that are going on or late
 * @param next tasks that begin within the days ahead
 * @param open everything that is open in any register
 */
public record ProgressPaper(
        String asOf,
        List<String> sentences,
        List<PhaseRow> phases,
        List<SchedulePaper.TaskRow> running,
        List<SchedulePaper.TaskRow> next,
        List<OpenRow> open) {

    public ProgressPaper {
        sentences = List.copyOf(sentences);
        phases = List.copyOf(phases);
        running = List.copyOf(running);
        next = List.copyOf(next);
        open = List.copyOf(open);
    }

    /**
     * @param phase 工程
     * @param tasks number of tasks
     * @param finished number of finished ones
     * @param overdue number of those that should be finished and are not
     * @param planned 計画期間
     */
    public record PhaseRow(String phase, String tasks, String finished, String overdue, String planned) {}

    /**
     * @param where register and number
     * @param matter what is open
     * @param remedy what to do
     */
    public record OpenRow(String where, String matter, String remedy) {}
}
