package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a new month makes anew: the data of sixteen months, January 2025 to April 2026, against those of seventeen. The new month brings
 * everything that a month can bring: monitoring, an outage, an incident, an inquiry, an exclusion, an invoice, a payment, and a file
 * of which something is to be said.
 */
@OneRenderer
class EarlierMonthsIT {

    private static final YearMonth FIRST = YearMonth.of(2025, 1);

    private static final String CONTRACT = """
            title: 窓口システムサービス提供業務
            client: { name: 見本市 }
            contractor: { name: 株式会社見本データセンター }
            signed-on: 2024-06-03
            service-from: 2025-01-01
            service-to: 2027-12-31
            sla:
              availability: { target: "99.8" }
              first-response: { target: PT2H, hours: business }
              incident-report: { target: PT30M, hours: always }
              recovery: { target: PT4H, hours: always }
            payments:
              - { id: counter, title: 窓口, ceiling: 3600000, contract-amount: 3600000, instalments: 36, first-month: 2025-01, tax-rate: 10 }
            """;

    private static final String CORRECTIONS = "service,from,to,status,reason,decided_by,decided_on\n";

    /** What else is done to the data. */
    private interface Change {
        GivenData of(GivenData data) throws IOException;
    }

    @TempDir
    static Path folder;

    private static Map<String, String> before;
    private static Map<String, String> after;

    @BeforeAll
    static void makeTheDocumentsTwice() throws Exception {
        before = documents("sixteen", 16, data -> data);
        after = documents("seventeen", 17, data -> data);
    }

    /**
     * What speaks of the whole term or of the fiscal year that goes on is made anew, and the briefings, which say what has been paid to date: no month that is over, no incident, and not the
     * report of the finished fiscal year, whose payments are all made.
     */
    @Test
    void onlyWhatLooksAtTheNewestMonthIsMadeAnew() {
        assertThat(before.keySet())
                .filteredOn(name -> !before.get(name).equals(after.get(name)))
                .containsExactly(
                        "annual-report/2026/annual-report-2026.adoc",
                        "annual-report/2026/charts/availability-trend-narrow.svg",
                        "annual-report/2026/charts/availability-trend.png",
                        "annual-report/2026/charts/availability-trend.svg",
                        "budget-statement/budget-statement.adoc",
                        "council-briefing/2024/charts/paid-years-narrow.svg",
                        "council-briefing/2024/charts/paid-years.png",
                        "council-briefing/2024/charts/paid-years.svg",
                        "council-briefing/2024/council-briefing-2024.adoc",
                        "council-briefing/2025/charts/paid-years-narrow.svg",
                        "council-briefing/2025/charts/paid-years.png",
                        "council-briefing/2025/charts/paid-years.svg",
                        "council-briefing/2025/council-briefing-2025.adoc",
                        "council-briefing/2026/charts/incident-causes-narrow.svg",
                        "council-briefing/2026/charts/incident-causes.png",
                        "council-briefing/2026/charts/incident-causes.svg",
                        "council-briefing/2026/charts/month-trend-narrow.svg",
                        "council-briefing/2026/charts/month-trend.png",
                        "council-briefing/2026/charts/month-trend.svg",
                        "council-briefing/2026/charts/paid-years-narrow.svg",
                        "council-briefing/2026/charts/paid-years.png",
                        "council-briefing/2026/charts/paid-years.svg",
                        "council-briefing/2026/charts/year-tiles-narrow.svg",
                        "council-briefing/2026/charts/year-tiles.png",
                        "council-briefing/2026/charts/year-tiles.svg",
                        "council-briefing/2026/council-briefing-2026.adoc",
                        "deadlines/deadlines.adoc",
                        // of a month that is no longer the newest they are made on request
                        "exclusion-papers/2026-04/exclusion-papers-2026-04.adoc",
                        "payment-plan/charts/cumulative1-narrow.svg",
                        "payment-plan/charts/cumulative1.png",
                        "payment-plan/charts/cumulative1.svg",
                        "payment-plan/charts/remaining1-narrow.svg",
                        "payment-plan/charts/remaining1.png",
                        "payment-plan/charts/remaining1.svg",
                        "payment-plan/payment-plan.adoc",
                        "term-overview/charts/trend-narrow.svg",
                        "term-overview/charts/trend.png",
                        "term-overview/charts/trend.svg",
                        "term-overview/term-overview.adoc");
    }

    @Test
    void theNewMonthBringsItsReportAndTheOneOfItsIncident() {
        assertThat(after.keySet())
                .filteredOn(name -> !before.containsKey(name))
                .containsExactly(
                        "exclusion-papers/2026-05/exclusion-papers-2026-05.adoc",
                        "incident-report/INC-2026-05/incident-report-INC-2026-05.adoc",
                        "monthly-report/2026-05/charts/allowance-bar-narrow.svg",
                        "monthly-report/2026-05/charts/allowance-bar.png",
                        "monthly-report/2026-05/charts/allowance-bar.svg",
                        "monthly-report/2026-05/charts/availability-trend-narrow.svg",
                        "monthly-report/2026-05/charts/availability-trend.png",
                        "monthly-report/2026-05/charts/availability-trend.svg",
                        "monthly-report/2026-05/charts/downtime-budget-narrow.svg",
                        "monthly-report/2026-05/charts/downtime-budget.png",
                        "monthly-report/2026-05/charts/downtime-budget.svg",
                        "monthly-report/2026-05/charts/timeline-narrow.svg",
                        "monthly-report/2026-05/charts/timeline.png",
                        "monthly-report/2026-05/charts/timeline.svg",
                        "monthly-report/2026-05/metrics.json",
                        "monthly-report/2026-05/monthly-report-2026-05.adoc");
    }

    /** Months after the corrected one name it in the table of the fiscal year and in the trend. */
    @Test
    void aLaterCorrectionChangesItsMonthAndThoseThatLookBackAtItAndNoneBefore() throws Exception {
        Map<String, String> corrected =
                documents("corrected", 17, data -> data.with("corrections.csv", CORRECTIONS + """
                web,2025-06-20T11:00,2025-06-20T11:10,up,監視の誤り,見本市,2026-05-20
                """));

        assertThat(after.keySet())
                .filteredOn(name -> name.startsWith("monthly-report/") && name.endsWith(".adoc"))
                .filteredOn(name -> after.get(name).equals(corrected.get(name)))
                .map(name -> name.substring("monthly-report/".length(), name.lastIndexOf('/')))
                .containsExactly("2025-01", "2025-02", "2025-03", "2025-04", "2025-05");
    }

    private static Map<String, String> documents(String name, int months, Change change) throws Exception {
        GivenData data = GivenData.in(folder.resolve(name)).without("outages/2025-02.csv");
        Files.delete(data.directory().resolve("outages"));
        for (int i = 0; i < months; i++) {
            YearMonth month = FIRST.plusMonths(i);
            data.with("uptime/" + month + ".csv", uptime(month));
            data.with("incidents/" + month + ".csv", incidents(month));
        }
        data.with("contract.yaml", CONTRACT).without("incidents.csv");
        data.with("inquiries.csv", table(months, "id,received_at,first_response_at,channel,subject", """
                Q-%1$s,%1$s-10T09:00,%1$s-10T09:30,電話,帳票の並び順
                """));
        data.with("exclusions.csv", table(months, "service,from,to,class,reason", """
                web,%1$s-16T01:00,%1$s-16T05:00,planned,定例保守
                """));
        data.with("corrections.csv", CORRECTIONS);
        change.of(data.with("payments.csv", payments(months)));
        Path output = folder.resolve(name + "-output");
        new ReportGenerator(new ReportRequest(data.directory(), output, null, null))
                .documents(DocumentRequest.of(List.of(), List.of("adoc"), null), line -> {});
        return Snapshot.of(output.resolve("documents"));
    }

    private static String uptime(YearMonth month) {
        return """
                service,status,from,to,memo
                web,up,%1$s-01T00:00,%1$s-20T11:00,
                web,down,%1$s-20T11:00,%1$s-20T11:18,
                web,up,%1$s-20T11:18,%2$s-01T00:00,
                db,up,%1$s-01T00:00,%2$s-01T00:00,
                """.formatted(month, month.plusMonths(1));
    }

    private static String incidents(YearMonth month) {
        return """
                id,service,severity,detected_at,reported_at,recovered_at,responsible,cause,impact,action
                INC-%1$s,web,高,%1$s-20T11:00,%1$s-20T11:10,%1$s-20T11:18,vendor,不明,窓口,再起動
                """.formatted(month);
    }

    private static String table(int months, String header, String row) {
        return header + "\n"
                + IntStream.range(0, months)
                        .mapToObj(i -> row.formatted(FIRST.plusMonths(i)))
                        .collect(Collectors.joining());
    }

    /** Each month pays for the one before: invoiced on the 5th, paid on the 25th. */
    private static String payments(int months) {
        return "plan,no,invoiced_on,paid_on,amount\n"
                + IntStream.range(1, months)
                        .mapToObj(i -> "counter,%1$d,%2$s-05,%2$s-25,100000\n".formatted(i, FIRST.plusMonths(i)))
                        .collect(Collectors.joining());
    }
}
