package dev.servicereport.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The issues of documents (文書台帳). */
class RevisionCsvTest {

    @Test
    void everyColumnIsReadAsWritten() throws Exception {
        assertThat(revisions("""
                文書,対象,版,発行日,文書番号,内容,作成者
                completion-notice,K-1,1.0,R6.12.20,第6-41号,初版,見本 太郎
                delivery-note,,案,,,,
                """))
                .extracting(Revision::toString)
                .containsExactly(
                        "Revision[document=completion-notice, key=K-1, version=1.0, issuedOn=2024-12-20,"
                                + " number=第6-41号, summary=初版, author=見本 太郎]",
                        "Revision[document=delivery-note, key=, version=案, issuedOn=null, number=, summary=, author=]");
    }

    @Test
    void aDocumentThatThereIsNotIsToldWithTheNearest() {
        assertThatThrownBy(() -> revisions("""
                document,version
                delivery-notes,1.0
                """))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("revisions.csv:2 [document]: found 'delivery-notes', expected one of ")
                .hasMessageEndingWith("; did you mean 'delivery-note'? (文書の番号はゴール list で確かめられます)");
    }

    @Test
    void aVersionIsIssuedOnce() {
        assertThatThrownBy(() -> revisions("""
                document,key,version,issued_on
                completion-notice,K-1,1.0,2024-12-20
                completion-notice,K-2,1.0,2024-12-26
                completion-notice,K-1,1.0,2024-12-21
                """))
                .isInstanceOf(BadInputException.class)
                .hasMessage("revisions.csv:4 [version]: found '1.0', expected a value not used before;"
                        + " revisions.csv:2 has it with other content (同じ番号で内容の違う行があります)");
    }

    private static List<Revision> revisions(String csv) throws BadInputException {
        return DataFiles.MINIMAL.file("revisions.csv", csv).read().delivery().revisions();
    }
}
