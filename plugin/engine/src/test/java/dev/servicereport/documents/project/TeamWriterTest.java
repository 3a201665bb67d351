package dev.servicereport.documents.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.figures.DataFiles;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TeamWriterTest {

    @Test
    void whoReportedToSomebodyGoneReportsToWhoIsAboveThatOneInTheTableAsInTheChart() throws Exception {
        Dataset dataset = DataFiles.MINIMAL
                .outages("service,from,to\nweb,2025-01-05T10:00,2025-01-05T10:01\n")
                .asOf("2025-01")
                .file("team.csv", """
                        id,name,role,reports_to,from,to
                        a,見本 花子,責任者,,,
                        b,例示 二郎,構築担当,a,,2025-01-14
                        c,仮名 三郎,受付担当,b,,
                        """)
                .read();

        assertThat(written(dataset, LocalDate.of(2025, 1, 14)))
                .containsExactly("見本 花子 －", "例示 二郎 見本 花子", "仮名 三郎 例示 二郎");
        assertThat(written(dataset, LocalDate.of(2025, 1, 15))).containsExactly("見本 花子 －", "仮名 三郎 見本 花子");
    }

    private static Iterable<String> written(Dataset dataset, LocalDate asOf) {
        TeamWriter writer =
                new TeamWriter(dataset.contract(), dataset.delivery().project(), asOf, false);
        return writer.team().members().stream()
                .map(member -> member.name() + " " + member.superior())
                .toList();
    }
}
