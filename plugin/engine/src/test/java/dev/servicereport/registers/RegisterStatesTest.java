package dev.servicereport.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.registers.RegisterState.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a register stands: kept, declared to have nothing in it, missing, or not asked for. */
class RegisterStatesTest {

    private static final LocalDate END = LocalDate.of(2025, 3, 31);
    private static final DataFiles PLAIN = DataFiles.MINIMAL;
    private static final DataFiles DEMANDED = PLAIN.agreed("registers: { backups: required }");
    private static final String BACKUPS = "id,job,server,started_at,result\nB-1,夜間,web,";
    private static final String NIL = "register,from,to,declared_by,declared_on,reason\n";

    @Test
    void nobodyMissesWhatTheContractDoesNotDemand() throws Exception {
        assertThat(state(PLAIN)).isEqualTo(State.NOT_DEMANDED);
        assertThat(RegisterStates.of(PLAIN.read(), END).missing()).isEmpty();
    }

    @Test
    void whatIsDemandedAndAbsentOrEmptyIsMissing() throws Exception {
        assertThat(state(DEMANDED)).isEqualTo(State.MISSING);
        assertThat(state(DEMANDED.file("operation/backups.csv", "id,job,server,started_at,result\n")))
                .isEqualTo(State.MISSING);
    }

    @Test
    void rowsKeepItUnlessTheyComeLater() throws Exception {
        assertThat(state(DEMANDED.file("operation/backups.csv", BACKUPS + "2025-03-31T01:00,成功\n")))
                .isEqualTo(State.KEPT);
        assertThat(state(DEMANDED.file("operation/backups.csv", BACKUPS + "2025-04-01T01:00,成功\n")))
                .isEqualTo(State.MISSING);
        assertThat(state(PLAIN.file("operation/backups.csv", BACKUPS + "2025-03-31T01:00,成功\n")))
                .isEqualTo(State.KEPT);
    }

    @Test
    void aSignedDeclarationOfAllTheTimeThatIsOverIsNotSilence() throws Exception {
        assertThat(state(nil("backups,2025-01-01,2025-03-31,責任者,2025-03-31,"))).isEqualTo(State.NIL);
        assertThat(state(nil("operation/backups,2025-01-01,2025-02-28,責任者,2025-03-03,対象なし")))
                .as("the month under way may be declared when it is over")
                .isEqualTo(State.NIL);
        assertThat(state(nil("backups,2025-02-01,2025-02-28,責任者,2025-03-03,\n"
                        + "backups,2024-12-01,2025-01-31,責任者,2025-02-03,")))
                .as("several together, in any order")
                .isEqualTo(State.NIL);
    }

    @Test
    void aDayThatNobodyDeclaredIsMissing() throws Exception {
        assertThat(state(nil("backups,2025-01-01,2025-02-27,責任者,2025-03-03,"))).isEqualTo(State.MISSING);
        assertThat(state(nil("backups,2025-01-02,2025-03-31,責任者,2025-03-31,"))).isEqualTo(State.MISSING);
        assertThat(state(nil("backups,2025-01-01,2025-01-31,責任者,2025-02-03,\n"
                        + "backups,2025-02-02,2025-02-28,責任者,2025-03-03,")))
                .isEqualTo(State.MISSING);
    }

    @Test
    void theDaysThatNobodyDeclaredAreNamed() throws Exception {
        assertThat(undeclared(nil("backups,2025-01-01,2025-01-31,責任者,2025-02-03,\n"
                        + "backups,2025-02-02,2025-02-09,責任者,2025-03-03,\n"
                        + "backups,2025-01-10,2025-01-20,責任者,2025-03-03,")))
                .isEqualTo(List.of("2025-02-01, 2025-02-10..2025-02-28", "令和7年2月1日、令和7年2月10日から令和7年2月28日まで"));
        assertThat(undeclared(nil("backups,2025-01-01,2025-02-27,責任者,2025-03-03,")))
                .isEqualTo(List.of("2025-02-28", "令和7年2月28日"));
        assertThat(undeclared(nil("backups,2025-01-01,2025-02-28,責任者,2025-03-03,")))
                .isEqualTo(List.of("", ""));
        assertThat(undeclared(DEMANDED))
                .as("of a register that is silent the month under way is among them")
                .isEqualTo(List.of("2025-01-01..2025-03-31", "令和7年1月1日から令和7年3月31日まで"));
    }

    private static List<String> undeclared(DataFiles data) throws BadInputException {
        UndeclaredDays days = RegisterStates.of(data.read(), END)
                .find("backups")
                .orElseThrow()
                .undeclared();
        return List.of(days.english(), days.inJapanese());
    }

    @Test
    void aRegisterThatIsSilentIsMissingInTheFirstMonthOfServiceToo() throws Exception {
        LocalDate middle = LocalDate.of(2025, 1, 15);
        assertThat(RegisterStates.of(DEMANDED.read(), middle).missing()).hasSize(1);
        assertThat(RegisterStates.of(
                                nil("backups,2025-01-01,2025-01-10,責任者,2025-01-11,")
                                        .read(),
                                middle)
                        .missing())
                .as("the rest of the month may be declared when it is over")
                .isEmpty();
    }

    @Test
    void aDeclarationThatWasSignedLaterWasNotKnownAtTheCutOff() throws Exception {
        DataFiles signed = nil("backups,2025-01-01,2025-02-28,責任者,2025-03-03,");
        assertThat(signed.asOf("2025-03-02")
                        .scope()
                        .dataset()
                        .delivery()
                        .handling()
                        .nilReturns())
                .isEmpty();
        assertThat(signed.asOf("2025-03-03")
                        .scope()
                        .dataset()
                        .delivery()
                        .handling()
                        .nilReturns())
                .hasSize(1);
    }

    @Test
    void aDeclarationNeedsItsSignatureAndItsRegister() {
        assertThatThrownBy(() -> nil("backup,2025-01-01,2025-02-28,,2025-02-27,\nbackups,2025-02-01,2025-01-31,長,,")
                        .read())
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(
                        "nil-returns.csv:2 [register]: found 'backup', expected one of accidents, action-items,")
                .hasMessageContaining("did you mean 'backups'? (台帳・簿冊の識別子又はファイル名を書いてください)")
                .hasMessageContaining("nil-returns.csv:2 [declared_by]: found '空欄', expected a value")
                .hasMessageContaining(
                        "nil-returns.csv:2 [declared_on]: found '2025-02-27', expected a day not before 2025-02-28")
                .hasMessageContaining(
                        "nil-returns.csv:3 [to]: found '2025-01-31', expected a day not before 2025-02-01")
                .hasMessageContaining("nil-returns.csv:3 [declared_on]: found '空欄', expected a value");
    }

    @Test
    void nothingAndSomethingOfOneTimeContradictEachOther() {
        DataFiles both = nil("backups,2025-01-01,2025-02-28,責任者,2025-03-03,")
                .file("operation/backups.csv", BACKUPS + "2025-02-28T01:00,成功\n");
        assertThatThrownBy(both::read)
                .isInstanceOf(BadInputException.class)
                .hasMessage("nil-returns.csv:2 [register]: found 'backups', expected no row of 2025-02-28 in"
                        + " operation/backups.csv, because nothing is declared from 2025-01-01 to 2025-02-28"
                        + " (「該当なし」と申告した期間の記録があります。申告か台帳のどちらかを改めてください)");
    }

    @Test
    void theContractNamesEachRegisterOnceAndOnlyThoseThatThereAre() {
        DataFiles wrong = PLAIN.agreed(
                "registers: { backup: required, accidents: kept, handling-accidents: required, capacity: maybe }");
        assertThatThrownBy(wrong::read)
                .isInstanceOf(BadInputException.class)
                .hasMessage("contract.yaml:1 [registers.capacity]: found 'maybe', expected one of none, kept, required"
                        + " (none、kept、required のいずれかを書いてください)");
        DataFiles names =
                PLAIN.agreed("registers: { backup: required, accidents: kept, handling-accidents: required }");
        assertThatThrownBy(names::read)
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("contract.yaml:1 [registers.backup]: found 'backup', expected one of accidents,")
                .hasMessageContaining("did you mean 'backups'?")
                .hasMessageContaining(
                        "contract.yaml:1 [registers.handling-accidents]: found 'handling-accidents', expected a"
                                + " register that is named once, not as accidents");
    }

    @Test
    void aLedgerThatIsNotKeptHasNoFile() {
        DataFiles kept = PLAIN.agreed("registers: { operation/backups: none }")
                .file("operation/backups.csv", BACKUPS + "2025-02-28T01:00,成功\n");
        assertThatThrownBy(kept::read)
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("found 'none', expected 'kept', because there is operation/backups.csv");
    }

    @Test
    void aFindingIsKnownFromItsInspectionOnHoweverLateItIsDue() throws Exception {
        DataFiles data = PLAIN.agreed("registers: { findings: required }")
                .file("inspections.csv", "id,kind,completed_on,notified_on\nK-1,完了検査,2025-03-01,2025-03-03\n")
                .file("findings.csv", "id,inspection,text,due_on\nF-1,K-1,誤り,2025-04-30\n");
        assertThat(RegisterStates.of(data.read(), END)
                        .find("findings")
                        .orElseThrow()
                        .state())
                .isEqualTo(State.KEPT);
    }

    @Test
    void everyRegisterCanBeDemandedThoseBehindTheMonthsToo() throws Exception {
        DataFiles data = PLAIN.agreed("registers: { exclusions: required, corrections: required }");
        assertThat(RegisterStates.of(data.read(), END).missing())
                .extracting(state -> state.register().id())
                .containsExactly("corrections", "exclusions");
    }

    @Test
    void aLedgerIsNotCalledLikeAnotherRegister() {
        String ledger = """
                ledgers:
                  - id: incidents
                    file: own/incidents
                    title: 別の障害簿
                    columns:
                      - { name: what, headings: 内容, width: 10 }
                """;
        assertThatThrownBy(() -> PLAIN.file("ledgers.yaml", ledger).read())
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(
                        "ledgers.yaml:2 [ledgers[0].id]: found 'incidents', expected an id that no other register has");
    }

    private static DataFiles nil(String rows) {
        return DEMANDED.file("nil-returns.csv", NIL + rows + "\n");
    }

    private static State state(DataFiles data) throws BadInputException {
        return RegisterStates.of(data.read(), END).find("backups").orElseThrow().state();
    }
}
