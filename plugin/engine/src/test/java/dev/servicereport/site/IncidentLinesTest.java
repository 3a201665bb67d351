package dev.servicereport.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.cache.Cache;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import dev.servicereport.wording.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The incidents on the first page, as they stood at the end of February 2025. */
class IncidentLinesTest {

    @TempDir
    Path folder;

    private List<String> lines(String asOf) throws Exception {
        GivenData data = GivenData.in(folder.resolve(asOf)).with("incidents.csv", """
                id,service,title,detected_at,reported_at,recovered_at,responsible
                I-1,web,一つ目,2025-02-10T10:00,2025-02-10T10:05,2025-02-10T11:30,vendor
                I-2,web,月末,2025-02-28T23:50,2025-02-28T23:55,2025-03-01T00:10,vendor
                I-3,web,翌月,2025-03-01T00:00,2025-03-01T00:05,2025-03-01T01:00,vendor
                """);
        Outcome outcome = new ReportGenerator(
                        new ReportRequest(data.directory(), folder.resolve(asOf + "/output"), null, asOf, Cache.none()))
                .figures();
        IncidentsView view = new IncidentLines(outcome, new Pages(List.of()), Texts.bundled()).write();
        return Stream.concat(view.newest().stream(), view.earlier().stream())
                .map(line -> line.date() + " " + line.id() + " " + line.title() + " " + line.course())
                .toList();
    }

    @Test
    void whatWasDetectedLaterHasNotHappenedYet() throws Exception {
        assertThat(lines("2025-02")).containsExactly("令和7年2月28日 I-2 月末 復旧まで20分", "令和7年2月10日 I-1 一つ目 復旧まで1時間30分");
        assertThat(lines("2025-03"))
                .containsExactly("令和7年3月1日 I-3 翌月 復旧まで1時間", "令和7年2月28日 I-2 月末 復旧まで20分", "令和7年2月10日 I-1 一つ目 復旧まで1時間30分");
    }
}
