package dev.servicereport.documents.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.export.MetricsJson;
import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.wording.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Registers that are not there, and those that the contract says are not kept (記録なし). */
class KeptRegistersTest {

    private static final DataFiles DATA =
            DataFiles.MINIMAL.outages("service,from,to\nweb,2025-01-05T10:00,2025-01-05T10:01\n");
    private static final DataFiles KEPT = DATA.file(
                    "incidents.csv", "id,service,detected_at,recovered_at,responsible\n")
            .file("inquiries.csv", "id,received_at,first_response_at\n")
            .file("handling/accidents.csv", "id,found_at,summary\n");

    private static Responses responses(DataFiles data) throws BadInputException {
        return new MonthlyReportWriter(data.read(), data.scope().calculation(), Texts.bundled())
                .write(data.month("2025-01"))
                .responses();
    }

    private static AnnualReport year(DataFiles data) throws BadInputException {
        FiguresCalculation calculation = data.scope().calculation();
        return new AnnualReportWriter(data.read(), calculation, Texts.bundled())
                .write(calculation.fiscalYears().get(0));
    }

    @Test
    void withoutARegisterNothingIsCounted() throws Exception {
        assertThat(responses(DATA).incidentSentences()).containsExactly("障害は「記録なし」です（障害の記録がないため、件数は示しません）。");
        assertThat(responses(DATA).inquirySentences()).containsExactly("問合せは「記録なし」です（問合せの記録がないため、件数は示しません）。");
        assertThat(year(DATA).sentences()).endsWith("障害は「記録なし」です。個人情報の漏えい・滅失・毀損の事故は「記録なし」です。");
        assertThat(year(DATA).responses()).containsExactly("障害の速報及び復旧：記録なし", "問合せへの一次回答：記録なし");
        assertThat(year(DATA).months().get(1))
                .returns("記録なし", AnnualReport.MonthRow::incidents)
                .returns("記録なし", AnnualReport.MonthRow::inquiries);
    }

    @Test
    void anEmptyRegisterCountsNone() throws Exception {
        assertThat(responses(KEPT).incidentSentences()).containsExactly("当月に検知又は予見した障害はありません（0件）。");
        assertThat(responses(KEPT).inquirySentences()).containsExactly("当月に受け付けた問合せはありません（0件）。");
        assertThat(year(KEPT).sentences()).endsWith("障害は0件でした。個人情報の漏えい・滅失・毀損の事故は0件です。");
        assertThat(year(KEPT).months().get(1))
                .returns("0", AnnualReport.MonthRow::incidents)
                .returns("0", AnnualReport.MonthRow::inquiries);
    }

    @Test
    void anEmptyRegisterThatIsDemandedCountsNothingUnlessNothingIsDeclared() throws Exception {
        DataFiles demanded = KEPT.agreed("registers: { incidents: required, handling-accidents: required }");
        assertThat(year(demanded).sentences()).endsWith("障害は「記録なし」です。個人情報の漏えい・滅失・毀損の事故は「記録なし」です。");
        String nil = "register,from,to,declared_by,declared_on\n"
                + "incidents,2025-01-01,2025-01-31,責任者,2025-01-31\nhandling/accidents,2025-01-01,2025-01-31,責任者,2025-01-31\n";
        assertThat(year(demanded.file("nil-returns.csv", nil)).sentences())
                .endsWith("障害は0件でした。個人情報の漏えい・滅失・毀損の事故は0件です。");
        assertThat(year(DATA.file("nil-returns.csv", nil)).sentences())
                .as("without a file")
                .endsWith("障害は0件でした。個人情報の漏えい・滅失・毀損の事故は0件です。");
    }

    @Test
    void aMonthOfWhichNobodyDeclaredThatThereWasNothingCountsNothing() throws Exception {
        DataFiles demanded = KEPT.agreed("registers: { incidents: required }")
                .outages(
                        "service,from,to\nweb,2025-01-05T10:00,2025-01-05T10:01\nweb,2025-02-05T10:00,2025-02-05T10:01\n")
                .file(
                        "nil-returns.csv",
                        "register,from,to,declared_by,declared_on\nincidents,2025-01-01,2025-01-31,責任者,2025-01-31\n");
        assertThat(demanded.month("2025-01").incidents().kept()).isTrue();
        assertThat(demanded.month("2025-02").incidents().kept()).isFalse();
        assertThat(year(demanded).months())
                .extracting(AnnualReport.MonthRow::incidents)
                .contains("0", "記録なし");
        assertThat(year(demanded).sentences().toString()).contains("障害は「記録なし」です。");
        assertThat(year(demanded).responses()).first().isEqualTo("障害の速報及び復旧：記録なし");
    }

    /** Registers are kept whatever monitoring sees. */
    @Test
    void whatHappenedInAMonthThatWasNotMeasuredCounts() throws Exception {
        AnnualReport year =
                year(DataFiles.MINIMAL.uptime("""
                        service,status,from,to
                        web,up,2025-01-01T00:00,2025-02-01T00:00
                        web,up,2025-03-01T00:00,2025-04-01T00:00
                        """).file("incidents.csv", """
                        id,service,detected_at,reported_at,recovered_at,responsible
                        I-1,web,2025-02-10T10:00,2025-02-10T10:05,2025-02-10T10:20,vendor
                        """).file("inquiries.csv", """
                        id,received_at,first_response_at
                        Q-1,2025-02-10T10:00,2025-02-10T10:30
                        """));
        assertThat(year.months())
                .extracting(row -> row.month() + " " + row.incidents() + " " + row.inquiries())
                .containsExactly("令和6年4月～令和6年12月 － －", "令和7年1月 0 0", "令和7年2月 1 1", "令和7年3月 0 0");
        assertThat(year.incidents()).extracting(AnnualReport.IncidentRow::id).containsExactly("I-1");
        assertThat(year.sentences().toString()).contains("障害は1件でした。");
    }

    @Test
    void theJsonSaysWhetherARegisterIsKept() throws Exception {
        assertThat(counts(DATA)).isEqualTo("inquiries 0 false, incidents 0 false");
        assertThat(counts(KEPT)).isEqualTo("inquiries 0 true, incidents 0 true");
    }

    private static String counts(DataFiles data) throws BadInputException {
        ObjectNode json = MetricsJson.of(data.month("2025-01"));
        return "inquiries " + json.at("/inquiries/count") + " " + json.at("/inquiries/kept") + ", incidents "
                + json.at("/incidents/count") + " " + json.at("/incidents/kept");
    }

    @Test
    void whatTheContractSaysIsNotKeptIsNotReported() throws Exception {
        DataFiles none = DATA.agreed("registers: { incidents: none, inquiries: none, accidents: none }");

        assertThat(responses(none).reportsIncidents()).isFalse();
        assertThat(responses(none).reportsInquiries()).isFalse();
        assertThat(year(none).sentences()).hasSize(2);
        assertThat(year(none).responses()).isEmpty();
        assertThat(year(none).months())
                .extracting(month -> month.incidents() + month.inquiries())
                .containsOnly("");
        SlaMethod method = method(none);
        assertThat(method.responses()).isEqualTo(List.of());
        assertThat(method.reception()).extracting(Notes.Item::name).containsExactly("報告先");
        assertThat(method.kept()).isEqualTo(new SlaMethod.Kept(false, false, false));
    }

    /** Without an agreed time there is no target that the method could list. */
    @Test
    void theMethodHasTargetsWhereSomeTimeWasAgreed() throws Exception {
        assertThat(method(DATA).kept()).isEqualTo(new SlaMethod.Kept(true, true, false));
        DataFiles recovery = DATA.sla("recovery: { target: PT2H }");
        assertThat(method(recovery).kept()).isEqualTo(new SlaMethod.Kept(true, true, true));
        assertThat(method(recovery.agreed("registers: { incidents: none }")).kept())
                .isEqualTo(new SlaMethod.Kept(true, false, false));
    }

    private static SlaMethod method(DataFiles data) throws BadInputException {
        return new SlaMethodWriter(data.read(), data.scope().calculation(), Texts.bundled()).write();
    }

    @Test
    void aRegisterThatIsThereAlthoughItIsNotKeptIsAFault() {
        assertThatThrownBy(() -> KEPT.agreed("registers: { inquiries: none }").read())
                .isInstanceOf(BadInputException.class)
                .hasMessage("contract.yaml:1 [registers.inquiries]: found 'none', expected 'kept', because there is"
                        + " inquiries.csv (備えない（none）とした記録簿のファイル inquiries.csv があります。どちらかを改めてください)");
    }

    @Test
    void anAccidentAfterTheCutOffHasNotHappenedYet() throws Exception {
        DataFiles later = KEPT.file("handling/accidents.csv", "id,found_at,summary\nA-1,2025-02-03T10:00,誤送付\n");

        assertThat(year(later.asOf("2025-01")).sentences()).endsWith("障害は0件でした。個人情報の漏えい・滅失・毀損の事故は0件です。");
        assertThat(year(later.asOf("2025-02")).sentences()).endsWith("障害は0件でした。個人情報の漏えい・滅失・毀損の事故は1件です。");
    }
}
