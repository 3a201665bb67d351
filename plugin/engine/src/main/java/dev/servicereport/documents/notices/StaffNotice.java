package dev.servicereport.documents.notices;

import java.util.List;

/**
 * What the template of the notice of who handles personal information sees (個人情報取扱責任者・従事者届): text ready to be shown.
 *
 * @param reported the day on which notice is given; empty: not yet
 * @param change whether an earlier notice was given
 * @param manuals the versions of the rules that they follow, each once
 * @param rows everybody in charge on that day, and those who are no longer since the notice before
 */
public record StaffNotice(String reported, boolean change, List<String> manuals, List<Row> rows) {

    public StaffNotice {
        manuals = List.copyOf(manuals);
        rows = List.copyOf(rows);
    }

    /**
     * @param role 区分
     * @param name 氏名
     * @param organisation 所属
     * @param duties 取扱業務
     * @param from 選任日
     * @param briefed 周知日, or a dash
     * @param sworn 誓約日, or a dash
     * @param change {@code 新規}, {@code 継続}, or {@code 解任} with its day
     */
    public record Row(
            String role,
            String name,
            String organisation,
            String duties,
            String from,
            String briefed,
            String sworn,
            String change) {}
}
