package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.document.WrittenDocument;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a cut-off that somebody gave, no document knows what is dated later: in the data everything later is in September. */
@OneRenderer
class KnownBeforeIT {

    private static final Pattern SEPTEMBER = Pattern.compile("令和7年9月|R7\\.9|9月[0-9]+日|2025-09");

    private static final List<String> KINDS = List.of(
            "monthly-report",
            "annual-report",
            "incident-report",
            "improvement-plan",
            "media-disposal",
            "subcontract-application",
            "staff-change",
            "maintenance-staff",
            "minutes",
            "minutes-list",
            "migration-record",
            "delivery-note",
            "completion-notice",
            "inspection-record",
            "inspection-findings",
            "handling-briefings",
            "progress-report",
            "schedule",
            "sla-method");

    @TempDir
    Path folder;

    @Test
    void nothingLaterIsPrinted() throws Exception {
        assertThat(september("2025-02")).isEmpty();
    }

    @Test
    void withoutACutOffTheRegistersTellAllThatTheyKnow() throws Exception {
        assertThat(september(null))
                .containsOnlyKeys(
                        "completion-notice",
                        "delivery-note",
                        "improvement-plan",
                        "incident-report",
                        "inspection-findings",
                        "inspection-record",
                        "maintenance-staff",
                        "media-disposal",
                        "minutes",
                        "staff-change",
                        "subcontract-application");
    }

    /** The documents that tell of September, each with the first words that do. */
    private Map<String, String> september(@Nullable String asOf) throws Exception {
        ReportRequest request = new ReportRequest(data().directory(), folder.resolve("output"), null, asOf);
        Map<String, String> found = new TreeMap<>();
        for (WrittenDocument document : new ReportGenerator(request)
                .documents(DocumentRequest.of(KINDS, List.of("adoc"), null), line -> {})
                .documents()) {
            String text = Parser.unescapeEntities(Files.readString(document.source()), false);
            SEPTEMBER
                    .matcher(text)
                    .results()
                    .findFirst()
                    .ifPresent(match -> found.putIfAbsent(
                            document.kind().id(), text.substring(Math.max(0, match.start() - 60), match.end())));
        }
        return found;
    }

    private GivenData data() throws Exception {
        return GivenData.in(folder)
                .missed()
                .with("incidents.csv", """
                        id,service,detected_at,reported_at,recovered_at,responsible
                        INC-1,web,2025-02-20T11:01,2025-02-20T11:20,2025-02-21T05:00,vendor
                        """)
                .with("incident-reports.csv", """
                        id,incident,stage,at,channel,content,measure,measure_due_on,measure_done_on
                        R-1,INC-1,first,2025-02-20T11:20,電話,停止,監視の追加,2025-08-31,2025-09-03
                        R-2,INC-1,final,2025-09-04T11:20,電話,復旧,,,
                        """)
                .with("improvements.csv", """
                        month,consulted_on,attendees,cause,measure,due_on,done_on,result
                        2025-02,2025-09-03,市 2名,メモリー不足,増設,2025-09-30,2025-09-29,よい
                        """)
                .with("media-disposals.csv", """
                        id,medium,serial,replaced_on,done_on,method,performer
                        B-1,SSD,1,2025-02-16,2025-09-21,both,例示 一郎
                        """)
                .with("subcontracts.csv", """
                        id,company,work,from,to,requested_on,approved_on,approved_by
                        S-1,株式会社架空,受付業務,2025-02-01,2026-01-31,2025-09-10,2025-09-20,課長
                        """)
                .with("team.csv", """
                        id,name,role,maintenance,from
                        a,例示 一郎,保守,yes,2024-12-02
                        """)
                .with("staff-changes.csv", """
                        id,member,kind,changed_on,filed_on
                        H-1,a,変更,2025-02-15,2025-09-10
                        """)
                .with("minutes.csv", """
                        id,title,held_on,content,sent_on,approved_on,approved_by
                        G-1,定例会,2025-02-03,確認した,2025-09-06,2025-09-07,課長
                        """)
                .with("migrations.csv", """
                        id,service,data,agreed_on,performed_on
                        D-1,db,窓口データ,2025-09-08,2025-09-22
                        """)
                .with("deliverables.csv", """
                        id,name,delivered_on
                        D-1,設計書,2025-02-20
                        D-2,手順書,2025-09-20
                        """)
                .with("inspections.csv", """
                        id,kind,completed_on,notified_on,follows,inspected_on,result
                        K-1,completion,2025-02-20,2025-02-20,,2025-02-24,不合格
                        K-2,completion,2025-02-26,2025-02-26,K-1,2025-09-01,不合格
                        K-3,completion,2025-09-02,2025-09-02,K-2,2025-09-08,合格
                        """)
                .with("findings.csv", """
                        id,inspection,text,corrected_on,correction,confirmed_on,confirmed_by
                        F-1,K-1,誤記,2025-09-01,直した,2025-09-08,課長
                        F-2,K-2,脱字,2025-09-02,直した,2025-09-08,課長
                        """)
                .with("handling/briefings.csv", """
                        id,held_on,worker,content
                        1,2025-09-10,例示 一郎,義務
                        """)
                .with("milestones.csv", """
                        id,phase,name,planned_from,planned_to,started_on,finished_on
                        T-1,環境構築,構築,2024-12-09,2025-01-10,2024-12-09,2025-09-14
                        """);
    }
}
