package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.FigureText;
import dev.servicereport.problem.BadInputException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hour that comes twice at the end of summer time: in Paris 02:00 to 03:00 of 26 October 2025. */
class SummerTimeTest {

    private static final DataFiles PARIS = DataFiles.MINIMAL.asOf("2025-10").agreed("time-zone: Europe/Paris");

    private static final String LOG = """
            2025-10-26 01:50,web,down
            2025-10-26 02:10,web,up
            2025-10-26 02:40,web,down
            2025-10-26 02:05,web,up
            2025-10-26 02:30,web,down
            2025-10-26 03:10,web,up
            """;

    @Test
    void theRowsAroundTellWhichIsMeant() throws Exception {
        DataFiles data = log(LOG);

        assertThat(down(data)).isEqualTo((20 + 25 + 40) * 60);
        assertThat(data.notices())
                .containsExactly(
                        "outages/outages.csv:3: 4 rows (lines 3, 4, 5, …) have a local time that comes twice at the"
                                + " end of summer time; the rows around decide where they can, else a start is the earlier one and"
                                + " an end the later (4 行（3、4、5、… 行目）は夏時間の終わりに二度ある時刻のため、"
                                + "前後の行の順によって定め、定まらないものは開始を早い方、終了を遅い方とした)");
    }

    @Test
    void theySayTheSameWhenTheExportRunsNewestFirst() throws Exception {
        List<String> rows = Arrays.asList(LOG.split("\n"));
        Collections.reverse(rows);

        assertThat(down(log(String.join("\n", rows)))).isEqualTo((20 + 25 + 40) * 60);
    }

    @Test
    void asingleStartIsTheEarlierAndASingleEndTheLater() throws Exception {
        assertThat(down(log("2025-10-26 01:50,web,down\n2025-10-26 02:10,web,up\n")))
                .isEqualTo(80 * 60);
        assertThat(down(log("2025-10-26 02:10,web,down\n2025-10-26 03:10,web,up\n")))
                .isEqualTo(120 * 60);
        assertThat(down(PARIS.outages("service,from,to\nweb,2025-10-26 02:10,2025-10-26 02:20\n")))
                .isEqualTo(70 * 60);
    }

    @Test
    void samplesOfBothHoursAreKept() throws Exception {
        StringBuilder rows = new StringBuilder("timestamp,service,status\n");
        for (int minute = 0; minute < 240; minute++) {
            int hour = List.of(1, 2, 2, 3).get(minute / 60);
            rows.append("2025-10-26 %02d:%02d,web,%s\n".formatted(hour, minute % 60, minute / 60 == 2 ? "down" : "up"));
        }

        assertThat(down(PARIS.uptime(rows.toString()))).isEqualTo(3600);
    }

    @Test
    void theContinuousIntervalsOfAMonitorAreExact() throws Exception {
        DataFiles data = PARIS.uptime("""
                service,status,from,to
                web,up,2025-10-26 01:30,2025-10-26 02:10
                web,down,2025-10-26 02:10,2025-10-26 02:40
                web,up,2025-10-26 02:40,2025-10-26 02:05
                web,down,2025-10-26 02:05,2025-10-26 02:30
                web,up,2025-10-26 02:30,2025-10-26 04:00
                """);

        assertThat(down(data)).isEqualTo((30 + 25) * 60);
    }

    private static DataFiles log(String rows) {
        return PARIS.outages("timestamp,service,status\n" + rows);
    }

    private static long down(DataFiles data) throws BadInputException {
        return FigureText.service(data.month("2025-10"), "web")
                .availability()
                .down()
                .seconds();
    }
}
