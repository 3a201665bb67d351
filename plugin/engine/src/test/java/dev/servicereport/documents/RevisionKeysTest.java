package dev.servicereport.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys in the register of issued documents (文書台帳の対象). */
class RevisionKeysTest {

    private static final DataFiles DATA = DataFiles.MINIMAL
            .outages("service,from,to\nweb,2025-01-05T10:00,2025-01-05T10:01\n")
            .file("minutes.csv", "id,title,held_on,content\nG-1,定例会,2024-10-01,確認した\n");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "minutes| G-1| none",
                "minutes| G-2| revisions.csv:2 [key]: found 'G-2', expected one of G-1; did you mean 'G-1'? ('G-1' のことですか)",
                "staff-change| H-1| revisions.csv:2 [key]: found 'H-1', expected no row: there is no such document (この対象は台帳にありません)",
                "monthly-report| 2025-01| none",
                "monthly-report| 2026-12| none",
                "monthly-report| 2025-1| revisions.csv:2 [key]: found '2025-1', expected a month like 2025-01 (対象の月を「2025-01」のように書いてください)",
                "monthly-report| 2024-12| revisions.csv:2 [key]: '2024-12': printed nowhere: there is no such document in the whole term (契約期間中にこの対象の文書はないため、どこにも印刷されない)",
                "improvement-plan| 2025-01| revisions.csv:2 [key]: '2025-01': printed nowhere: there is no such document in the whole term (契約期間中にこの対象の文書はないため、どこにも印刷されない)",
                "annual-report| 2024| none",
                "annual-report| R6| revisions.csv:2 [key]: found 'R6', expected the year in which a fiscal year begins, like 2025 (対象の年度を、その始まる年で「2025」のように書いてください)",
                "annual-report| 2030| revisions.csv:2 [key]: '2030': printed nowhere: there is no such document in the whole term (契約期間中にこの対象の文書はないため、どこにも印刷されない)",
                "payment-plan| 2025| revisions.csv:2 [key]: found '2025', expected no key, because there is only one such document (この文書は1つだけなので、対象は空欄にしてください)"
            })
    void aKeyIsThatOfADocument(String document, String key, String message) throws Exception {
        DataFiles data = DATA.file("revisions.csv", "document,key,version\n" + document + "," + key + ",1.0\n");

        assertThat(firstProblem(data)).isEqualTo(message);
    }

    /** What is wrong with its form is told with all other faults, what no document has afterwards. */
    private static @Nullable String firstProblem(DataFiles data) throws IOException, BadInputException {
        try {
            return new RevisionKeys(data.read(), data.scope().calculation())
                    .problems().stream().map(Problem::toString).findFirst().orElse(null);
        } catch (BadInputException faulty) {
            return faulty.problems().get(0).toString();
        }
    }

    @Test
    void aKeyOfAnotherFormIsToldWithAllOtherFaults() throws IOException {
        DataFiles data = DATA.file("revisions.csv", "document,key,version\nmonthly-report,2025-1,1.0\n")
                .outages("service,from,to\nweb,2025-13-05T10:00,\n");
        assertThatThrownBy(data::read)
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        faulty -> assertThat(faulty.problems())
                                .extracting(problem -> problem.where().toString())
                                .containsExactly("outages/outages.csv:2 [from]", "revisions.csv:2 [key]"));
    }
}
