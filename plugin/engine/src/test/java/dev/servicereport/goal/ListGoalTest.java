package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.documents.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(Projects.PLACE)
class ListGoalTest {

    private static final String EMPTY = "target/mojo-tests/empty";

    @BeforeEach
    void makeAnEmptyProject() throws Exception {
        Files.createDirectories(Path.of(EMPTY));
    }

    @Test
    void tellsEachDocumentOfTheCatalogueWithoutAnyData() throws Exception {
        GoalCall list = GoalCall.of("list", EMPTY);
        list.execute();
        assertThat(list.lines())
                .hasSize(Catalogue.all().size() + 1)
                .contains(
                        "INFO monthly-report  月次サービス報告書  (月ごと; A4 report)  templates/monthly-report.adoc",
                        "INFO completion-notice  構築業務完了届  (記録ごと; A4 form, one page; for acceptance)"
                                + "  templates/form/completion-notice.adoc")
                .endsWith("INFO Documents: " + Catalogue.all().size()
                        + ", each as adoc, html and pdf. Make some of them with service-report.documents,"
                        + " change one by a file of its template's name in service-report.templateDirectory.");
    }

    @Test
    void tellsTheLedgersThatTheContractDeclaresItself() throws Exception {
        GoalCall list = GoalCall.of("list", EMPTY).with("dataDirectory", "own");
        Files.createDirectories(Path.of(EMPTY, "own"));
        Files.writeString(Path.of(EMPTY, "own/ledgers.yaml"), """
                ledgers:
                  - id: keys
                    file: rooms/keys
                    title: 鍵貸出簿
                    columns: [{ name: holder, headings: 借受者, width: 10 }]
                """);
        list.execute();
        assertThat(list.lines())
                .hasSize(Catalogue.all().size() + 2)
                .contains("INFO keys  鍵貸出簿  (契約ごと; A4 form)  templates/form/ledger.adoc");
    }

    @Test
    void tellsTheDocumentsOfTheUsersOwnTemplates() throws Exception {
        GoalCall list = GoalCall.of("list", EMPTY).with("templateDirectory", "templates");
        Path own = Files.createDirectories(Path.of(EMPTY, "templates/documents"));
        Files.writeString(own.resolve("short.adoc"), "---\nid: short-report\ntitle: 速報\nperiod: month\n---\n");
        list.execute();
        assertThat(list.lines())
                .hasSize(Catalogue.all().size() + 2)
                .contains("INFO short-report  速報  (月ごと; A4 report)  documents/short.adoc");
    }
}
