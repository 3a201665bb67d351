package dev.servicereport.documents.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.figures.DataFiles;
import dev.servicereport.registers.LedgerStatistics;
import dev.servicereport.wording.Display;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures below the rows of a ledger; shares are cut to a decimal. */
class LedgerFiguresWriterTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final LocalDate END = LocalDate.of(2025, 2, 28);
    private static final DataFiles DATA = DataFiles.MINIMAL.services("id,name\nweb,ウェブ\ndb,データベース\n");

    private static List<List<String>> rows(DataFiles data, String id) throws Exception {
        Dataset dataset = data.read();
        Ledger ledger = dataset.delivery().handling().ledgers().stream()
                .filter(one -> one.kind().id().equals(id))
                .findFirst()
                .orElseThrow();
        return new LedgerFiguresWriter(new Display(ZONE, 3), new NamesOfThings(dataset))
                .write(ledger.kind(), LedgerStatistics.of(ledger, END, ZONE))
                .rows();
    }

    @Test
    void aShareIsToldInPercentAndInNumbers() throws Exception {
        assertThat(rows(DATA.file("operation/backups.csv", """
                id,job,server,started_at,finished_at,result,redone_at
                1,夜間,web,2025-02-25T01:00,2025-02-25T02:00,成功,
                2,夜間,db,2025-02-25T01:00,2025-02-25T02:30,成功,
                3,夜間,web,2025-02-26T01:00,2025-02-26T01:10,失敗,2025-02-27T01:00
                """), "backups"))
                .containsExactly(
                        List.of("ウェブ", "50.0%（1/2）", "R7.2.25 02:00", "3日"),
                        List.of("データベース", "100.0%（1/1）", "R7.2.25 02:30", "3日"),
                        List.of("全体", "66.6%（2/3）", "R7.2.25 02:30", "3日"));
    }

    @Test
    void whatIsNotKnownIsADash() throws Exception {
        assertThat(rows(DATA.file("operation/backups.csv", """
                id,job,server,started_at,result,redone_at
                1,夜間,web,2025-02-25T01:00,失敗,2025-02-26T01:00
                """), "backups"))
                .first()
                .isEqualTo(List.of("ウェブ", "0.0%（0/1）", "－", "－"));
    }

    @Test
    void countsAndTimesHaveTheirUnits() throws Exception {
        assertThat(rows(
                        DATA.file("inventory.csv", "id,kind,name,quantity\nmain,line,主回線,1\n")
                                .file("operation/line-faults.csv", """
                        id,line,kind,occurred_at,switched_at,restored_at,service
                        1,main,障害,2025-02-01T10:00,,2025-02-01T11:30,停止なし
                        2,main,切替試験,2025-02-02T10:00,2025-02-02T10:00:42,2025-02-02T10:10,停止なし
                        """),
                        "line-faults"))
                .first()
                .isEqualTo(List.of("主回線", "1件", "1時間30分", "1件", "42秒"));
    }
}
