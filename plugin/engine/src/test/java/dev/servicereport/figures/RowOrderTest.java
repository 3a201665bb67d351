package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Neither the order of rows in a file, nor of files in a folder, nor of columns in a heading changes a byte of the figures. */
class RowOrderTest {

    @Test
    void rowsInAnyOrderOverAnyFilesMakeTheSameJson() throws Exception {
        DataFiles inOrder = DataFiles.MINIMAL.uptime("""
                        service,site,status,from,to
                        web,本庁舎,up,2025-06-01T00:00,2025-06-10T10:00
                        web,本庁舎,down,2025-06-10T10:00,2025-06-10T10:20
                        web,本庁舎,up,2025-06-10T10:20,2025-07-01T00:00
                        """).exclusions("""
                        service,from,to,class,reason
                        *,2025-06-10T10:00,2025-06-10T10:05,agreed,一
                        web,2025-06-20T10:00,2025-06-20T11:00,planned,二
                        """).file("inquiries.csv", """
                        id,received_at,first_response_at
                        Q1,2025-06-10T10:00,2025-06-10T10:05
                        Q2,2025-06-11T10:00,2025-06-11T10:45
                        """);
        DataFiles mixed = DataFiles.MINIMAL
                .file("uptime/z.csv", """
                        status,service,site,to,from
                        up,web,本庁舎,2025-06-10T10:00,2025-06-01T00:00
                        """)
                .file("uptime/a.csv", """
                        service,site,status,from,to
                        web,本庁舎,up,2025-06-10T10:20,2025-07-01T00:00
                        web,本庁舎,down,2025-06-10T10:00,2025-06-10T10:20
                        """)
                .exclusions("""
                        service,from,to,class,reason
                        web,2025-06-20T10:00,2025-06-20T11:00,planned,二
                        *,2025-06-10T10:00,2025-06-10T10:05,agreed,一
                        """)
                .file("inquiries/b.csv", """
                        id,received_at,first_response_at
                        Q1,2025-06-10T10:00,2025-06-10T10:05
                        """)
                .file("inquiries/a.csv", """
                        id,received_at,first_response_at
                        Q2,2025-06-11T10:00,2025-06-11T10:45
                        """);

        assertThat(mixed.json("2025-06")).isEqualTo(inOrder.json("2025-06"));
    }
}
