package dev.servicereport.documents.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which days lie ahead, of what the registers knew at the end of January 2025. */
class DatesAheadTest {

    private static final DataFiles DATA = DataFiles.MINIMAL
            .term("2025-01-01", "2025-04-30")
            .outages("service,from,to\nweb,2025-01-05T10:00,2025-01-05T10:01\n")
            .asOf("2025-01");
    private static final String END = "2025-04-30 SERVICE_END [件名] contract.yaml";

    private static List<String> ahead(DataFiles data) throws Exception {
        return DatesAhead.of(data.read(), data.scope().calculation().payments()).stream()
                .map(one -> one.day() + " " + one.kind() + " " + one.subjects() + " " + one.source())
                .toList();
    }

    @Test
    void anInspectionIsAheadUntilItIsDone() throws Exception {
        DataFiles inspections = DATA.file("inspections.csv", """
                id,completed_on,notified_on,follows,inspected_on,result
                K-1,2025-01-24,2025-01-24,,2025-01-31,failed
                K-2,2025-01-31,2025-01-31,K-1,2025-02-03,passed
                """);
        assertThat(ahead(inspections)).containsExactly("2025-02-10 INSPECTION [K-2（完了検査）] inspections.csv", END);
        assertThat(ahead(DATA.file("inspections.csv", """
                id,completed_on,notified_on,follows,inspected_on,result
                K-1,2025-02-03,2025-02-03,,,
                """))).containsExactly(END);
    }

    @Test
    void whatIsInUseHasItsDaysAndThoseOfOneDayStandTogether() throws Exception {
        assertThat(ahead(DATA.file("inventory.csv", """
                id,kind,name,quantity,delivered_on,replaced_on,warranty_to,licence_to
                a,server,甲,1,2025-01-31,2025-02-01,2025-03-31,2025-02-28
                b,server,乙,1,2025-02-01,,2025-03-31,2025-02-28
                c,server,丙,1,,2025-01-31,2025-03-31,2025-02-28
                d,licence,丁,1,,,,2025-02-28
                e,server,戊,1,,,2025-01-31,
                """)))
                .containsExactly(
                        "2025-02-28 LICENCE [甲, 丁] inventory.csv", "2025-03-31 WARRANTY [甲] inventory.csv", END);
    }

    @Test
    void whatWasPromisedIsAheadUntilItIsDone() throws Exception {
        DataFiles promises = DATA.file("incidents.csv", """
                        id,service,detected_at,reported_at,recovered_at,responsible
                        I-1,web,2025-01-05T10:00,2025-01-05T10:10,2025-01-05T10:20,vendor
                        """)
                .file("incident-reports.csv", """
                        id,incident,stage,at,content,measure,measure_due_on,measure_done_on
                        R-1,I-1,first,2025-01-05T10:10,停止,交換,2025-02-20,
                        R-2,I-1,interim,2025-01-06T10:10,停止,点検,2025-02-21,2025-01-31
                        R-3,I-1,interim,2025-01-07T10:10,停止,更新,2025-02-22,2025-02-01
                        R-4,I-1,final,2025-02-07T10:10,停止,教育,2025-02-23,
                        """)
                .file("subcontracts.csv", """
                        id,company,work,requested_on,from,to
                        S-1,株式会社見本,保守,2025-01-06,2025-01-31,2025-03-31
                        S-2,株式会社例示,保守,2025-01-06,2025-02-01,2025-03-31
                        """);
        assertThat(ahead(promises))
                .containsExactly(
                        "2025-02-20 MEASURE [障害 I-1] incident-reports.csv",
                        "2025-02-22 MEASURE [障害 I-1] incident-reports.csv",
                        "2025-03-31 SUBCONTRACT [株式会社見本（保守）] subcontracts.csv",
                        END);
    }
}
