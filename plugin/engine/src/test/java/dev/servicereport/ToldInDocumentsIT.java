package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.document.WrittenDocument;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the data leave out or say beside the figures stands in the documents, not only in the log. */
@OneRenderer
class ToldInDocumentsIT {

    @TempDir
    Path folder;

    private GivenData data;

    @BeforeEach
    void copy() throws Exception {
        data = GivenData.in(folder);
    }

    private String text(String kind) throws Exception {
        ReportRequest request = new ReportRequest(data.directory(), folder.resolve("output"), null, null);
        List<WrittenDocument> documents = new ReportGenerator(request)
                .documents(DocumentRequest.of(List.of(kind), List.of("adoc"), null), line -> {})
                .documents();
        StringBuilder text = new StringBuilder();
        for (WrittenDocument document : documents) {
            text.append(Parser.unescapeEntities(Files.readString(document.source()), false));
        }
        return text.toString();
    }

    @Test
    void issuesOfPaymentDocumentsAreTheirHistory() throws Exception {
        data.with("revisions.csv", """
                document,version,issued_on,summary,author
                payment-plan,1.0,2025-03-03,初版,例示 一郎
                budget-statement,2.1,2025-03-04,端数の訂正,例示 二郎
                """);

        assertThat(text("payment-plan")).contains("|1.0\n|令和7年3月3日\n|初版\n|例示 一郎");
        assertThat(text("budget-statement")).contains("|2.1\n|令和7年3月4日\n|端数の訂正\n|例示 二郎");
    }

    @Test
    void aListWithoutItsRegisterSaysThatNothingIsRecorded() throws Exception {
        data.without("findings.csv")
                .with("inspections.csv", "id,kind,completed_on,notified_on\nK-1,completion,2025-02-20,2025-02-20\n")
                .with("team.csv", "id,name,role,maintenance\na,例示 一郎,保守,yes\n");
        assertThat(text("inspection-findings")).contains("指摘事項は「記録なし」です。");
        assertThat(text("maintenance-staff")).contains("変更の届出は「記録なし」です。");

        data.with("findings.csv", "id,inspection,text\n").with("staff-changes.csv", "id,member,kind,changed_on\n");
        assertThat(text("inspection-findings")).contains("指摘事項はありません。");
        assertThat(text("maintenance-staff")).contains("変更の届出はありません（0件）。");
    }

    @Test
    void aWorkbookThatIsNotReadIsNamedInTheReport() throws Exception {
        data.with("memo.xlsx", "x");

        assertThat(text("monthly-report").lines().collect(Collectors.joining()))
                .contains("memo.xlsx")
                .contains("台帳の名前（incidents.xlsx など）にするか、contract.yaml の sources に書けば読める");
    }

    @Test
    void aMigrationTellsWhenItWasAgreedAndDone() throws Exception {
        data.with("migrations.csv", """
                id,service,data,agreed_on,performed_on
                D-1,db,窓口データ,2025-01-08,2025-01-22
                D-2,db,帳票データ,2025-01-09,2026-01-22
                """);

        assertThat(text("migration-record"))
                .contains("令和7年1月8日", "令和7年1月22日", "令和7年1月9日")
                .doesNotContain("令和8年1月22日");
    }
}
