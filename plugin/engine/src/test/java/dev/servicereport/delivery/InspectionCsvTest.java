package dev.servicereport.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.delivery.InspectionFinding.State;
import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inspections, those after a correction, and what they found (検査・再検査・指摘事項). */
class InspectionCsvTest {

    private static final String CHAIN = """
            番号,種別,完了日,届出日,前回検査,検査日,結果,検査職員,備考
            K-1,,R6.12.20,R6.12.20,,R6.12.24,否,見本 花子,
            K-2,完了検査,R6.12.26,R6.12.26,K-1,,,,再検査
            """;

    @Test
    void aChainIsReadAsWritten() throws Exception {
        Acceptance acceptance = acceptance(CHAIN, "");
        assertThat(acceptance.inspections())
                .extracting(Inspection::toString)
                .containsExactly(
                        "Inspection[id=K-1, kind=COMPLETION, completedOn=2024-12-20, notifiedOn=2024-12-20, follows=,"
                                + " outcome=Outcome[inspectedOn=2024-12-24, passed=false], inspector=見本 花子, remarks=]",
                        "Inspection[id=K-2, kind=COMPLETION, completedOn=2024-12-26, notifiedOn=2024-12-26, follows=K-1,"
                                + " outcome=null, inspector=, remarks=再検査]");
        assertThat(acceptance.after(acceptance.inspections().get(0)))
                .contains(acceptance.inspections().get(1));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-20, 2024-12-30", "2024-12-26, 2025-01-05", "2024-02-20, 2024-03-01"})
    void theDaysToInspectRunFromTheDayAfterTheNotice(String notified, String due) throws Exception {
        assertThat(acceptance("""
                id,completed_on,notified_on
                K-1,%s,%s
                """.formatted(notified, notified), "")
                        .inspections()
                        .get(0)
                        .due())
                .hasToString(due);
    }

    @Test
    void aChainThatDoesNotHoldIsToldLinkByLink() {
        assertThatThrownBy(() -> acceptance("""
                id,completed_on,notified_on,follows,inspected_on,result
                K-1,2024-12-20,2024-12-20,,2024-12-24,passed
                K-2,2024-12-26,2024-12-26,K-1,,
                K-3,2024-12-20,2024-12-20,,2024-12-24,failed
                K-4,2024-12-22,2024-12-22,K-3,,
                K-5,2024-12-25,2024-12-25,K-3,,
                K-7,2024-12-25,2024-12-25,K-33,,
                K-8,2024-12-25,2024-12-25,K-9,,
                K-9,2024-12-25,2024-12-25,,,
                """, ""))
                .isInstanceOf(BadInputException.class)
                .hasMessage("""
                        inspections.csv:3 [follows]: found 'K-1', expected an inspection that failed (再検査は不合格となった検査に続けてください)
                        inspections.csv:5 [notified_on]: found '2024-12-22', expected a day not before 2024-12-24 (日付の順序が逆です)
                        inspections.csv:6 [follows]: found 'K-3', expected an inspection that K-4 does not follow already (前回検査が重複しています)
                        inspections.csv:7 [follows]: found 'K-33', expected an inspection in a row above ('K-3' のことですか)
                        inspections.csv:8 [follows]: found 'K-9', expected an inspection in a row above ('K-1' のことですか)""");
    }

    @Test
    void datesComeInTheOrderOfWhatHappens() {
        assertThatThrownBy(() -> acceptance("""
                id,kind,completed_on,notified_on,inspected_on,result
                K-1,partial,2024-12-20,2024-12-19,,
                K-2,interim,2024-12-20,2024-12-20,2024-12-19,passed
                K-3,final,2024-12-20,2024-12-20,2024-12-21,
                K-4,,2024-12-20,2024-12-20,,failed
                """, """
                id,inspection,text,corrected_on,correction,confirmed_on
                F-1,K-2,図がない,2024-12-25,追記,2024-12-24
                F-2,K-2,表がない,,追記,
                F-3,K-2,名がない,,,2024-12-24
                """))
                .isInstanceOf(BadInputException.class)
                .hasMessage("""
                        findings.csv:2 [confirmed_on]: found '2024-12-24', expected a day not before 2024-12-25 (日付の順序が逆です)
                        findings.csv:3 [corrected_on]: found '空欄', expected the day of the correction (修正内容があるときは修正日を書いてください)
                        findings.csv:4 [corrected_on]: found '空欄', expected the day of the correction that was confirmed (確認日があるときは修正日を書いてください)
                        inspections.csv:2 [notified_on]: found '2024-12-19', expected a day not before 2024-12-20 (日付の順序が逆です)
                        inspections.csv:3 [inspected_on]: found '2024-12-19', expected a day not before 2024-12-20 (日付の順序が逆です)
                        inspections.csv:4 [kind]: found 'final', expected one of completion, partial, interim (使える語は 完了検査、完了、既済部分検査、既済部分、中間検査、中間 です)
                        inspections.csv:4 [result]: found '空欄', expected passed or failed (検査日があるときは結果（合格・不合格）を書いてください)
                        inspections.csv:5 [inspected_on]: found '空欄', expected the day of the inspection (結果があるときは検査日を書いてください)""");
    }

    @Test
    void aFindingGoesFromOpenToCorrectedToConfirmed() throws Exception {
        assertThat(acceptance(CHAIN, """
                番号,検査,指摘事項,修正期限,修正日,修正内容,確認日,確認者
                F-1,K-1,図がない,2024-12-27,,,,
                F-2,K-1,表がない,,2024-12-25,追記した,,
                F-3,K-1,名がない,,2024-12-25,追記した,2024-12-27,花子
                """).findings())
                .extracting(InspectionFinding::state)
                .containsExactly(State.OPEN, State.CORRECTED, State.CONFIRMED);
    }

    @Test
    void aFindingNamesWhatThereIs() {
        assertThatThrownBy(() -> acceptance(CHAIN, """
                id,inspection,deliverable,text,corrected_on
                F-1,K-3,,図がない,
                F-2,K-1,D-1,表がない,
                F-3,K-1,,名がない,2024-12-23
                """))
                .isInstanceOf(BadInputException.class)
                .hasMessage("""
                        findings.csv:2 [inspection]: found 'K-3', expected the id of an inspection in inspections.csv ('K-1' のことですか)
                        findings.csv:3 [deliverable]: found 'D-1', expected the id of a deliverable in deliverables.csv
                        findings.csv:4 [corrected_on]: found '2024-12-23', expected a day not before 2024-12-24 (日付の順序が逆です)""");
    }

    private static Acceptance acceptance(String inspections, String findings) throws BadInputException {
        DataFiles files = DataFiles.MINIMAL.file("inspections.csv", inspections);
        return (findings.isEmpty() ? files : files.file("findings.csv", findings))
                .read()
                .delivery()
                .acceptance();
    }
}
