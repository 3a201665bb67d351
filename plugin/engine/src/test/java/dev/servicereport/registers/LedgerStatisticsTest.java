package dev.servicereport.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.export.RegistersJson;
import dev.servicereport.figures.DataFiles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Figures over the rows of ledgers, worked out by hand. */
class LedgerStatisticsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final LocalDate END = LocalDate.of(2025, 2, 28);
    private static final DataFiles DATA = DataFiles.MINIMAL.services("id,name\nweb,ウェブ\ndb,データベース\n");

    @Test
    void backupsHaveTheirShareTheirLatestSuccessAndItsAge() throws Exception {
        assertThat(figures(DATA.file("operation/backups.csv", """
                id,job,server,started_at,finished_at,result,redone_at
                1,夜間,web,2025-02-25T01:00,2025-02-25T02:00,成功,
                2,夜間,db,2025-02-25T01:00,2025-02-25T02:30,成功,
                3,夜間,web,2025-02-26T01:00,2025-02-26T01:10,失敗,2025-02-27T01:00
                4,夜間,web,2025-03-01T01:00,2025-03-01T02:00,成功,
                """), "backups"))
                .containsExactly(
                        "web SHARE 1/2, LATEST 1740416400, AGE 3",
                        "db SHARE 1/1, LATEST 1740418200, AGE 3",
                        " SHARE 2/3, LATEST 1740418200, AGE 3");
    }

    @Test
    void rowsThatDoNotSayWhatTheyAreAboutAreNotAllRows() throws Exception {
        DataFiles ledger = DATA.file("ledgers.yaml", """
                ledgers:
                  - id: own-visits
                    file: own/visits
                    title: 来訪
                    columns:
                      - { name: site, headings: 場所, width: 10 }
                      - { name: from, headings: 開始, type: date, width: 5 }
                      - { name: to, headings: 終了, type: date, width: 5 }
                    figures:
                      per: site
                      columns:
                        - { label: 件数, show: rows }
                        - { label: 日数, show: total, of: from, to: to }
                """);
        assertThat(figures(ledger.file("own/visits.csv", """
                id,site,from,to
                1,本庁,2025-01-10,2025-01-12
                2,,2025-01-13,2025-01-14
                """), "own-visits"))
                .containsExactly("本庁 ROWS 1, TOTAL 2", "－ ROWS 1, TOTAL 1", " ROWS 2, TOTAL 3");
        assertThatThrownBy(() -> ledger.file("own/visits.csv", "id,site,from,to\n1,本庁,2025-01-10,2025-01-09\n")
                        .read())
                .hasMessage("own/visits.csv:2 [to]: found '2025-01-09', expected not before from (日付の前後が逆です)");
    }

    @Test
    void countsMakeARatioAndAGreatestNumber() throws Exception {
        assertThat(figures(DATA.file("operation/replication.csv", """
                id,kind,source,target,from,to,attempts,succeeded,longest_minutes
                1,AD複製,甲,乙,2025-01-01,2025-01-31,100,99,12
                2,AD複製,甲,乙,2025-02-01,2025-02-28,50,50,7
                """), "replication"))
                .containsExactly("AD複製 RATIO 149/150, MOST 12, LATEST 20147");
    }

    @Test
    void timesBetweenColumnsAreDaysOrSeconds() throws Exception {
        assertThat(figures(DATA.file("operation/vm-requests.csv", """
                id,requested_on,name,delivered_on,cost
                1,2025-01-10,甲,2025-01-15,契約の費用内
                2,2025-02-10,乙,2025-03-02,契約の費用内
                """), "vm-requests"))
                .containsExactly("契約の費用内 FILLED 1/2, LONGEST 5");
        assertThat(figures(
                        DATA.file("inventory.csv", "id,kind,name,quantity\nmain,line,主回線,1\n")
                                .file("operation/line-faults.csv", """
                        id,line,kind,occurred_at,switched_at,restored_at,service
                        1,main,障害,2025-02-01T10:00,,2025-02-01T11:30,停止なし
                        2,main,切替試験,2025-02-02T10:00,2025-02-02T10:00:42,2025-02-02T10:10,停止なし
                        """),
                        "line-faults"))
                .containsExactly("main ROWS 1, LONGEST 5400, ROWS 1, LONGEST 42");
    }

    @Test
    void nothingIsWorkedOutOfNothing() throws Exception {
        assertThat(figures(DATA, "backups")).isEmpty();
        assertThat(figures(DATA.file("operation/backups.csv", """
                id,job,server,started_at,result,redone_at
                1,夜間,web,2025-02-25T01:00,失敗,2025-02-26T01:00
                """), "backups"))
                .containsExactly("web SHARE 0/1, LATEST null, AGE null");
    }

    @Test
    void theJsonTellsStateAndFigures() throws Exception {
        Dataset dataset = DATA.agreed("registers: { backups: required, capacity: required }")
                .file("operation/backups.csv", """
                        id,job,server,started_at,finished_at,result
                        1,夜間,web,2025-02-25T01:00,2025-02-25T02:00,成功
                        """)
                .file(
                        "nil-returns.csv",
                        "register,from,to,declared_by,declared_on\nrestore-tests,2025-01-01,2025-01-31,見本 花子,2025-02-03\n")
                .read();
        String json = RegistersJson.of(RegisterStates.of(dataset, END), dataset).toString();
        assertThat(json)
                .contains(
                        "{\"id\":\"backups\",\"file\":\"operation/backups.csv\",\"title\":\"バックアップ実施記録簿\",\"demanded\":true,"
                                + "\"state\":\"KEPT\",\"rows\":1,\"nilReturns\":[],\"figures\":[{\"of\":\"web\",\"values\":[{\"label\":\"成功率\","
                                + "\"show\":\"SHARE\",\"value\":1,\"whole\":1},{\"label\":\"最終成功日時\",\"show\":\"LATEST\","
                                + "\"value\":\"2025-02-25T02:00+09:00\"},{\"label\":\"基準日までの経過\",\"show\":\"AGE\",\"value\":3}]}]}")
                .contains("\"demanded\":false,\"state\":\"NIL\",\"rows\":0,\"nilReturns\":[{\"from\":\"2025-01-01\","
                        + "\"to\":\"2025-01-31\",\"declaredOn\":\"2025-02-03\"}]}")
                .contains("\"demanded\":true,\"state\":\"MISSING\",\"rows\":0,\"nilReturns\":[]}")
                .doesNotContain("見本");
    }

    private static List<String> figures(DataFiles data, String id) throws Exception {
        Ledger ledger = data.read().delivery().handling().ledgers().stream()
                .filter(one -> one.kind().id().equals(id))
                .findFirst()
                .orElseThrow();
        return LedgerStatistics.of(ledger, END, ZONE).groups().stream()
                .map(group -> group.name() + " "
                        + group.values().stream()
                                .map(LedgerStatisticsTest::text)
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static String text(LedgerStatistics.Value value) {
        return value.measure().shown() + " " + value.number() + (value.whole() == 0 ? "" : "/" + value.whole());
    }
}
