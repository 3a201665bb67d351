package dev.servicereport.documents.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.contract.Register;
import dev.servicereport.document.Audience;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Demanded registers without rows: two months have data, and it may be that nothing is declared of one of them. */
class DeclaredMonthsTest {

    private static final String HEAD = "register,from,to,declared_by,declared_on\n";

    @TempDir
    Path folder;

    private GivenData data;

    @BeforeEach
    void demandRegisters() throws Exception {
        data = GivenData.in(folder);
        data.with(
                        "contract.yaml",
                        "registers: { incidents: required, inquiries: required }\n"
                                + Files.readString(data.directory().resolve("contract.yaml")))
                .with("outages/2025-03.csv", "service,from,to\n")
                .with(
                        "incidents.csv",
                        Files.readString(data.directory().resolve("incidents.csv"))
                                        .lines()
                                        .findFirst()
                                        .orElseThrow() + "\n")
                .with(
                        "inquiries.csv",
                        Files.readString(data.directory().resolve("inquiries.csv"))
                                        .lines()
                                        .findFirst()
                                        .orElseThrow() + "\n");
    }

    private Told told(String to) throws Exception {
        data.with(
                "nil-returns.csv",
                HEAD + "incidents,2025-02-01," + to + ",責任者," + to + "\ninquiries,2025-02-01," + to + ",責任者," + to
                        + "\n");
        return Told.of(data.directory(), null, "2025-03-31", Audience.COUNCIL);
    }

    @Test
    void aMonthThatNobodyDeclaredIsNotSaidToHaveHadNothing() throws Exception {
        Told february = told("2025-02-28");
        assertThat(february.lines("causeTitle")).isEqualTo("止まった原因を示す障害の記録がありません\n");
        assertThat(february.lines("answerTitle")).isEmpty();
        assertThat(told("2025-03-31").lines("causeTitle")).isEqualTo("止まった時間はありますが、障害の記録は1件もありません\n");
    }

    @Test
    void theMonthUnderWayMayBeDeclaredLater() throws Exception {
        var dataset = told("2025-02-28").material().dataset();
        YearMonth first = YearMonth.of(2025, 2);
        assertThat(dataset.keeps(Register.INCIDENTS, first, LocalDate.of(2025, 3, 30)))
                .isTrue();
        assertThat(dataset.keeps(Register.INCIDENTS, first, LocalDate.of(2025, 3, 31)))
                .isFalse();
        assertThat(dataset.keeps(Register.INCIDENTS, first, LocalDate.of(2025, 2, 27)))
                .isTrue();
    }
}
