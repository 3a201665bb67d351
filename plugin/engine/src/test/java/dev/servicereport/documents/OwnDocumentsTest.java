package dev.servicereport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.delivery.Ledgers;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDocumentsTest {

    private static final String SAME_ID = " (ほかの文書と同じ id です。別の id にしてください)";

    @TempDir
    Path templates;

    @Test
    void standBehindTheLedgersAndBeforeWhatIsMadeOfFinishedFiles() throws Exception {
        write("b.adoc", "id: b\ntitle: 乙\nperiod: month\n");
        write("a.adoc", "id: a\ntitle: 甲\nperiod: once\npackage: member\n");
        write("_part.adoc", "nothing of a document");
        List<DocumentKind> all = OwnDocuments.catalogue(Ledgers.all(), templates);
        assertThat(all).hasSize(Catalogue.all().size() + 2);
        assertThat(all.subList(all.size() - 3, all.size()))
                .extracting(DocumentKind::id)
                .containsExactly("a", "b", "acceptance-index");
        assertThat(all.get(all.size() - 3).template()).isEqualTo("documents/a.adoc");
    }

    @Test
    void areNoneWithoutAFolder() throws Exception {
        assertThat(OwnDocuments.of(templates)).isEmpty();
        assertThat(OwnDocuments.of(null)).isEmpty();
    }

    @Test
    void mustHaveIdsOfTheirOwn() throws Exception {
        write("a.adoc", "id: monthly-report\ntitle: 甲\nperiod: month\n");
        write("b.adoc", "id: b\ntitle: 乙\nperiod: once\n");
        write("c.adoc", "id: b\ntitle: 丙\nperiod: once\n");
        assertThat(faults())
                .containsExactly(
                        "documents/a.adoc [id]: found 'monthly-report', expected an id that no other document has"
                                + SAME_ID,
                        "documents/c.adoc [id]: found 'b', expected an id that no other document has" + SAME_ID);
    }

    @Test
    void mustNotTakeTheIdOfALedgerOfTheContract() throws Exception {
        write("a.adoc", "id: keys\ntitle: 甲\nperiod: once\n");
        Path data = Files.createDirectories(templates.resolve("data"));
        Files.writeString(data.resolve("ledgers.yaml"), """
                ledgers:
                  - id: keys
                    file: rooms/keys
                    title: 鍵貸出簿
                    columns: [{ name: holder, headings: 借受者, width: 10 }]
                """);
        assertThat(Assertions.catchThrowableOfType(
                                BadInputException.class, () -> OwnDocuments.catalogue(Ledgers.of(data), templates))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "documents/a.adoc [id]: found 'keys', expected an id that no other document has" + SAME_ID);
    }

    @Test
    void takeValuesOnlyOfADocumentThatThereIsAsOften() throws Exception {
        write("a.adoc", "id: a\ntitle: 甲\nperiod: month\nvalues: annual-report\n");
        write("b.adoc", "id: b\ntitle: 乙\nperiod: record\n");
        assertThat(faults())
                .containsExactly(
                        "documents/a.adoc [values]: found 'annual-report', expected one of monthly-report, monthly-papers, exclusion-papers, improvement-plan;"
                                + " did you mean 'monthly-report'? (作成の単位（period）が同じ文書の id を書いてください)",
                        "documents/b.adoc [values]: found 'no such key', expected one of completion-notice,"
                                + " inspection-record, staff-change, lead-notice, personal-data-staff, minutes, incident-first-report,"
                                + " incident-report, personal-data-accident, media-disposal, site-inspection, subcontract-application,"
                                + " subcontract-approval (作成の単位（period）が同じ文書の id を書いてください)");
    }

    private List<String> faults() throws Exception {
        Problems problems = new Problems();
        OwnDocuments.read(templates, problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private void write(String name, String front) throws Exception {
        Path folder = Files.createDirectories(templates.resolve("documents"));
        Files.writeString(folder.resolve(name), "---\n" + front + "---\n= x\n", StandardCharsets.UTF_8);
    }
}
