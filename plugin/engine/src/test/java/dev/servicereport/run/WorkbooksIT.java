package dev.servicereport.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.OneRenderer;
import dev.servicereport.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbooks come with the documents when they are asked for, and only then. */
@OneRenderer
class WorkbooksIT {

    @TempDir
    Path folder;

    private GivenData data;

    @BeforeEach
    void giveData() throws Exception {
        data = GivenData.in(folder);
    }

    private Map<String, String> written(String... formats) throws Exception {
        Path output = folder.resolve("target/service-report");
        new ReportGenerator(new ReportRequest(data.directory(), output, null, null))
                .documents(DocumentRequest.of(List.of("monthly-report"), List.of(formats), null), line -> {});
        return Snapshot.of(output);
    }

    private static Set<String> more(Map<String, String> with, Map<String, String> without) {
        Set<String> more = new TreeSet<>(with.keySet());
        more.removeAll(without.keySet());
        return more;
    }

    @Test
    void areTheOnlyThingThatTheFormatAdds() throws Exception {
        Map<String, String> without = written("adoc");
        Map<String, String> with = written("adoc", "xlsx");

        assertThat(more(with, without)).containsExactly("tables/停止.csv", "tables/検算_2025-02.xlsx", "tables/除外.csv");
        without.keySet().stream()
                .filter(name -> !name.equals("manifest.json"))
                .forEach(name -> assertThat(with.get(name)).as(name).isEqualTo(without.get(name)));
        assertThat(Files.readString(folder.resolve("target/service-report/manifest.json")))
                .contains("tables/検算_2025-02.xlsx");
    }

    @Test
    void areTheSameBytesAgain() throws Exception {
        assertThat(written("adoc", "xlsx")).isEqualTo(written("adoc", "xlsx"));
    }
}
