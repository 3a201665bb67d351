package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row with a wrong year or in a wrong unit counts nowhere, and would not be missed. */
class OutsideTermTest {

    private static final String OUTSIDE =
            ": 1 row (line 3) lies outside the term of service and counts in no month; if that"
                    + " is not so, mend the dates, the unit of 'timestamp', or 'service-from' and 'service-to' (1 行（3 行目）は日時が"
                    + "提供期間の外のため、どの月にも数えていない。誤りなら、日時（年の打ち間違い、sources の timestamp の単位）又は契約の service-from・service-to"
                    + " を直してください)";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    outages/a.csv    | service,from,to                              | web,2025-01-05 10:00,2025-01-05 11:00                | web,2015-01-05 10:00,2015-01-06 10:00
                    outages/a.csv    | service,from,to                              | web,2024-12-31 23:00,2025-01-01 00:01                | web,2030-01-01 00:00,
                    outages/a.csv    | timestamp,service,status                     | 2024-12-31 23:00,web,down                            | 2015-01-05 10:00,web,up
                    outages/a.csv    | timestamp,service,status                     | 2030-01-02 00:00,db,up                               | 2030-01-01 00:00,web,down
                    outages/a.csv    | timestamp,service,status                     | 2025-01-01 00:00,db,up                               | 2024-12-31 23:59,web,up
                    uptime/a.csv     | service,status,from,to                       | web,up,2025-01-01 00:00,2025-02-01 00:00             | web,up,2024-12-01 00:00,2024-12-31 00:00
                    uptime/a.csv     | timestamp,service,status                     | 2024-12-31 23:59,web,up                              | 2024-12-31 23:00,web,up
                    uptime/a.csv     | timestamp,service,status                     | "2025-01-01 00:00",web,up                            | 2052-12-31 23:00,web,up
                    exclusions.csv   | service,from,to,class,reason                 | web,2025-01-31 23:00,2025-01-31 23:01,agreed,x       | web,2052-01-31 23:00,2052-01-31 23:01,agreed,x
                    corrections.csv  | service,from,to,status,reason,decided_by,decided_on | web,2025-01-31 23:00,2025-01-31 23:01,up,x,y,2025-02-01 | web,2015-01-31 23:00,2015-01-31 23:01,up,x,y,2025-02-01
                    incidents.csv    | id,service,detected_at,recovered_at,responsible | 1,web,2025-01-20 10:00,,vendor                    | 2,web,2015-01-20 10:00,2025-01-20 10:00,vendor
                    inquiries.csv    | id,received_at                               | 1,2025-01-01 00:00                                   | 2,2052-01-01 00:00
                    """)
    void isToldOnceForAFile(String file, String head, String inside, String outside) throws Exception {
        assertThat(new ForeignData(folder, "")
                        .file(file, head + "\n" + inside + "\n" + outside + "\n")
                        .notices())
                .contains(file + ":3" + OUTSIDE);
        assertThat(new ForeignData(folder, "")
                        .file(file, head + "\n" + inside + "\n")
                        .notices())
                .noneMatch(notice -> notice.contains("outside the term"));
    }

    @Test
    void isToldOfTheUnitOfASource() throws Exception {
        assertThat(new ForeignData(folder, """
                        sources:
                          - { files: "x/*.csv", kind: outages, timestamp: epoch-milliseconds, columns: { from: a, to: b } }
                        """)
                        .file("x/a.csv", "service,a,b\nweb,1735693200000,1735779600000\nweb,1735693200,1735779600\n")
                        .notices())
                .containsExactly("x/a.csv:3" + OUTSIDE);
    }
}
