package dev.servicereport.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month with very many services: groups and the longest stops on paper, every row in tables beside it. */
class LongMonthTest {

    @TempDir
    Path folder;

    @Test
    void manyServicesAreShownByTheirGroupsAndTheLongestStops() throws Exception {
        Path place = report(300, 250);

        String report = text(place);
        assertThat(report)
                .contains("|ラック1\n", "|　ノード250\n", "|　ノード201\n", "すべてのサービスは、この報告書に添える表（services.csv）にある。")
                .contains("すべての停止は、この報告書に添える表（stops.csv）にある。")
                .doesNotContain("|　ノード200\n", "|　ノード300\n");
        assertThat(report.lines().filter("ほか60サービス：停止なし（100%）。"::equals)).hasSize(1);
        assertThat(lines(place.resolve("services.csv"))).hasSize(1 + 10 + 300 + 1);
        assertThat(lines(place.resolve("stops.csv"))).hasSize(1 + 250);
        assertThat(lines(place.resolve("stops.csv")).get(1)).startsWith("サービスごとの停止,1,ノード250,");
        assertThat(place.resolve("metrics.json")).content().contains("\"id\" : \"node-300\"");
    }

    @Test
    void theChartHasRowsOnlyForTheLongestStops() throws Exception {
        Path place = report(300, 250);

        assertThat(Files.readString(place.resolve("charts/timeline.svg")))
                .contains("ノード250", "ノード236", "停止の長いものを示す（ほか295サービス）")
                .doesNotContain("ノード235");
    }

    @Test
    void asManyAsFitAreAllShownWithoutTables() throws Exception {
        Path place = report(190, 190);

        assertThat(text(place)).contains("|　ノード1\n", "|　ノード190\n").doesNotContain("この報告書に添える表");
        assertThat(place.resolve("services.csv")).doesNotExist();
        assertThat(place.resolve("stops.csv")).doesNotExist();
    }

    private static String text(Path place) throws Exception {
        return Parser.unescapeEntities(Files.readString(place.resolve("monthly-report-2025-02.adoc")), false);
    }

    private static List<String> lines(Path file) throws Exception {
        return Files.readString(file).replace("\uFEFF", "").lines().toList();
    }

    /** Services in ten groups, the first of them down once, each a second longer than the one before it. */
    private Path report(int services, int down) throws Exception {
        String groups = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> "rack-" + i + ",ラック" + i + ",,any\n")
                .collect(Collectors.joining());
        String nodes = IntStream.rangeClosed(1, services)
                .mapToObj(i -> "node-" + i + ",ノード" + i + ",rack-" + (1 + i % 10) + ",\n")
                .collect(Collectors.joining());
        String stops = IntStream.rangeClosed(1, down)
                .mapToObj(i -> String.format(
                        Locale.ROOT, "node-%d,2025-02-03T10:00:00,2025-02-03T10:%02d:%02d\n", i, i / 60, i % 60))
                .collect(Collectors.joining());
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("outages"));
        Files.writeString(data.resolve("contract.yaml"), """
                title: 計算機群の運用
                client: { name: 見本市 }
                contractor: { name: 見本株式会社 }
                signed-on: "2024-12-01"
                service-from: "2025-01-01"
                service-to: "2025-12-31"
                sla: { availability: { target: "99.5" } }
                registers: { inquiries: none, incidents: none }
                """);
        Files.writeString(data.resolve("services.csv"), "id,name,part_of,rule\n" + groups + nodes);
        Files.writeString(data.resolve("outages/2025-02.csv"), "service,from,to\n" + stops);
        Path output = folder.resolve("output");
        new ReportGenerator(new ReportRequest(data, output, "2025-02", null))
                .documents(DocumentRequest.of(List.of("monthly-report"), List.of("adoc"), null), line -> {});
        return output.resolve("documents/monthly-report/2025-02");
    }
}
