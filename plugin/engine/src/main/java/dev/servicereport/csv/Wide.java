package dev.servicereport.csv;

import dev.servicereport.problem.Withheld;
import java.util.List;
import java.util.Set;

/**
 * What to say of a table that has a time and then a column for each service, as people and some tools write samples (横持ちの表).
 *
 * @param english what it is; empty where it is none
 * @param japanese what to do
 */
record Wide(String english, String japanese) {

    static final Wide NONE = new Wide("", "");

    private static final String TIME = "timestamp";
    private static final Set<String> NEEDED = Set.of(CsvMapping.SERVICE, "status");
    private static final Set<String> TIMES = Set.of(TIME, "time", "date", "datetime", "date time", "日時", "時刻", "日付");

    /**
     * @param missing the names of the columns that the headings lack
     * @param placed those that they have
     * @param ours whether it lies where our own files do, so that no source would read it
     */
    static Wide of(List<String> headings, Set<String> missing, Set<Column> placed, boolean ours) {
        boolean timeFirst = TIMES.contains(Column.normalised(headings.get(0)))
                || placed.stream().anyMatch(column -> column.name().equals(TIME));
        boolean nothingElse = placed.stream().allMatch(column -> column.name().equals(TIME));
        if (headings.size() < 2 || !missing.containsAll(NEEDED) || !timeFirst || !nothingElse) {
            return NONE;
        }
        return new Wide(
                "; a table with a column for each service is not read as it stands",
                "。サービスごとに一つの列がある表は、そのままでは読めません。1行に一つの日時・サービス・状態を書くか、" + (ours ? "ファイルを exports/ などに移し、" : "")
                        + "contract.yaml の sources に列ごとに「kind: uptime, columns: { timestamp: "
                        + shown(headings.get(0)) + ", status: " + shown(headings.get(1))
                        + " }, constants: { service: サービスID }」と書いてください");
    }

    private static String shown(String heading) {
        String shown = Withheld.from(heading.strip());
        return shown.isEmpty() || shown.contains(Withheld.MASK) ? "列の見出し" : "\"" + shown + "\"";
    }
}
