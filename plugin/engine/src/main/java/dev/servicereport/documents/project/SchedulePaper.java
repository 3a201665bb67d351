package dev.servicereport.documents.project;

import java.util.List;

/**
 * What the template of the schedule sees (導入スケジュール; specification 4.3): text ready to be shown.
 *
 * @param asOf 基準日
 * @param sentences how the work stands, in whole sentences
 * @param tasks every task, by phase and planned start
 */
public record SchedulePaper(String asOf, List<String> sentences, List<TaskRow> tasks) {

    public SchedulePaper {
        sentences = List.copyOf(sentences);
        tasks = List.copyOf(tasks);
    }

    /**
     * @param phase 工程
     * @param id 番号
     * @param name 作業
     * @param planned 計画, first and last day
     * @param actual 実績, first and last day
     * @param state 状況: {@code 完了}, {@code 実施中} …, with the days it was late
     * @param inCharge 担当
     * @param remarks 備考
     */
    public record TaskRow(
            String phase,
            String id,
            String name,
            String planned,
            String actual,
            String state,
            String inCharge,
            String remarks) {}
}
