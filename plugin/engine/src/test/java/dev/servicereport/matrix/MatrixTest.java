package dev.servicereport.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.contract.RequirementState;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.documents.RequirementMatrix;
import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How clauses stand, from small data. */
class MatrixTest {

    private static final String HEAD = "clause,title,kind,evidence,answered_by,state,reason,stated_by,stated_on\n";

    private static final DataFiles DATA = DataFiles.MINIMAL
            .agreed("requirements: { file: requirements.csv, fail-on: [未達成, 証跡なし], clauses: [3.2] }")
            .outages("""
                    service,from,to
                    web,2025-01-20T11:00,2025-01-20T11:18
                    """);

    private static List<MatrixRow> rows(DataFiles data, String... rows) throws Exception {
        return matrix(data, rows).rows();
    }

    private static Matrix matrix(DataFiles data, String... rows) throws Exception {
        Dataset read = data.file("requirements.csv", HEAD + String.join("\n", rows) + "\n")
                .read();
        Scope scope = Scope.of(read, null, "2025-02-10");
        return RequirementMatrix.of(scope.dataset(), scope.calculation(), List.of())
                .orElseThrow();
    }

    private static RequirementState state(DataFiles data, String kind, String evidence) throws Exception {
        return rows(data, "1,要件," + kind + "," + evidence + ",運用,,,,").get(0).state();
    }

    @Test
    void figuresOfTheNewestMonthThatIsOverAreHeldAgainstWhatIsAskedFor() throws Exception {
        assertThat(matrix(DATA, "1,要件,computed,month = 2025-01,運用,,,,").month()).hasToString("2025-01");
        assertThat(state(DATA, "computed", "month = 2025-01")).isEqualTo(RequirementState.MET);
        assertThat(state(DATA, "computed", "overall.downSeconds = 1080")).isEqualTo(RequirementState.MET);
        assertThat(state(DATA, "computed", "overall.low >= 99.99")).isEqualTo(RequirementState.MISSED);
        assertThat(state(DATA, "computed", "services[*].verdict = MET")).isEqualTo(RequirementState.MET);
        assertThat(state(DATA, "computed", "services[web].downSeconds <= overall.downSeconds"))
                .isEqualTo(RequirementState.MET);
    }

    @Test
    void whereDataAreMissingThereIsNoEvidence() throws Exception {
        assertThat(state(DATA, "computed", "services[gone].verdict = MET")).isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(DATA, "computed", "payments.plans[*].total > 0")).isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(DATA, "computed", "inquiries.medianSeconds < 5")).isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(DATA, "computed", "overall.verdict >= 5")).isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(DATA, "register", "register:minutes")).isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(DATA.file("minutes.csv", "id,title,held_on,content\n"), "register", "register:minutes"))
                .isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(DATA, "document", "document:team")).isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(DATA, "document", "file:plan.txt")).isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(DATA, "attestation", "attestation")).isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(DATA, "register", "")).isEqualTo(RequirementState.NO_EVIDENCE);
    }

    /** January has data and February none: what January says is not taken for February. */
    @Test
    void figuresOfAnEarlierMonthAreNotTakenForThoseOfTheNewest() throws Exception {
        Dataset read = DataFiles.MINIMAL
                .agreed("requirements: requirements.csv")
                .uptime("""
                        service,status,from,to
                        web,up,2025-01-01T00:00,2025-02-01T00:00
                        """)
                .file("requirements.csv", HEAD + "1,要件,computed,overall.low >= 99.8,運用,,,,\n")
                .read();
        Scope scope = Scope.of(read, null, "2025-02-28");
        Matrix matrix = RequirementMatrix.of(scope.dataset(), scope.calculation(), List.of())
                .orElseThrow();
        assertThat(matrix.month()).hasToString("2025-02");
        assertThat(matrix.rows().get(0).state()).isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(matrix.rows().get(0).reason()).contains("の値がない（overall.low、metrics/2025-02.json）");
    }

    @Test
    void aMonthThatCannotBeJudgedIsNoEvidenceEither() throws Exception {
        DataFiles half =
                DataFiles.MINIMAL.agreed("requirements: requirements.csv").uptime("""
                service,status,from,to
                web,up,2025-01-01T00:00,2025-01-20T00:00
                """);
        assertThat(state(half, "computed", "overall.verdict = MET")).isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(half, "computed", "overall.verdict != MISSED")).isEqualTo(RequirementState.NO_EVIDENCE);
    }

    @Test
    void filesAreKnownByTheirHash() throws Exception {
        DataFiles data = DATA.file("plan.txt", "a\n");
        String hash = "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7";
        assertThat(state(data, "document", "file:plan.txt")).isEqualTo(RequirementState.MET);
        assertThat(state(data, "document", "file:plan.txt sha256:" + hash)).isEqualTo(RequirementState.MET);
        assertThat(state(data, "document", "file:plan.txt sha256:" + hash.replace('8', '9')))
                .isEqualTo(RequirementState.NO_EVIDENCE);
    }

    @Test
    void aRegisterInWhichSomethingIsOpenIsMissed() throws Exception {
        DataFiles data = DATA.file("handling/copies.csv", """
                id,item,purpose,copied_on
                C-1,一覧,確認,2025-01-08
                """);
        MatrixRow row =
                rows(data, "1,要件,register,register:handling-copies,運用,,,,").get(0);
        assertThat(row.state()).isEqualTo(RequirementState.MISSED);
        assertThat(row.reason()).contains("承認を得ずに複写した");
    }

    @Test
    void theWorstPieceDecides() throws Exception {
        assertThat(state(DATA, "computed", "overall.low >= 99.8; register:minutes"))
                .isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(DATA, "computed", "overall.low >= 99.99; register:minutes"))
                .isEqualTo(RequirementState.MISSED);
    }

    @Test
    void aStatementCountsFromItsDayOn() throws Exception {
        List<MatrixRow> rows =
                rows(DATA, "1,要件,register,,運用,対象外,求めがない,課長,2025-02-10", "2,要件,register,,運用,協議中,調整中,課長,2025-02-11");
        assertThat(rows)
                .extracting(MatrixRow::state)
                .containsExactly(RequirementState.NOT_APPLICABLE, RequirementState.NO_EVIDENCE);
        assertThat(rows.get(0).reason()).isEqualTo("求めがない（申告 課長、令和7年2月10日）");
    }

    @Test
    void attestationsHoldUntilTheirDay() throws Exception {
        DataFiles data = DATA.file("ledgers.yaml", LEDGER).file("project/attestations.csv", """
                id,clause,statement,document,stated_on,stated_by,valid_to,file,sha256
                A-1,1,証明,書類,2025-01-01,社,2025-02-10,,
                A-2,2,証明,書類,2024-12-01,社,2025-02-09,,
                A-3,3,証明,書類,2024-12-01,社,,,
                """);
        assertThat(rows(
                        data,
                        "1,要件,attestation,attestation,運用,,,,",
                        "2,要件,attestation,attestation,運用,,,,",
                        "3,要件,attestation,attestation,運用,,,,",
                        "4,要件,attestation,attestation:2,運用,,,,"))
                .extracting(MatrixRow::state)
                .containsExactly(
                        RequirementState.MET, RequirementState.EXPIRED, RequirementState.MET, RequirementState.EXPIRED);
    }

    /** In place of the bundled one, which wants files as well. */
    private static final String LEDGER = """
            ledgers:
              - id: attestations
                file: project/attestations
                title: 申告
                columns:
                  - { name: clause, headings: 条項, width: 10, required: true }
                  - { name: statement, headings: 証明事項, width: 10 }
                  - { name: document, headings: 書類, width: 10 }
                  - { name: stated_on, headings: 証明日, type: date, width: 5 }
                  - { name: stated_by, headings: 証明者, width: 5 }
                  - { name: valid_to, headings: 有効期限, type: date, width: 5 }
                  - { name: file, headings: ファイル, width: 5 }
                  - { name: sha256, headings: SHA-256, width: 5 }
            """;

    @Test
    void onlyChosenClausesAndStatesFail() throws Exception {
        Matrix matrix = matrix(
                DATA,
                "3.1,要件,register,,運用,,,,",
                "3.2,要件,register,,運用,,,,",
                "3.2.4(1),要件,computed,overall.low >= 99.99,運用,,,,",
                "3.20,要件,register,,運用,,,,");
        assertThat(matrix.failing())
                .extracting(row -> row.requirement().clause())
                .containsExactly("3.2", "3.2.4(1)");
    }

    @Test
    void wordsAreNotGreaterThanWordsAndNotOtherThanNumbers() throws Exception {
        assertThat(state(DATA, "computed", "overall.downSeconds >= overall.verdict"))
                .isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(DATA, "computed", "overall.verdict >= overall.verdict"))
                .isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(DATA, "computed", "overall.low != 99.8%")).isEqualTo(RequirementState.NO_EVIDENCE);
    }

    @Test
    void aCircledNumberIsNoPlainOne() throws Exception {
        DataFiles data = DATA.file("ledgers.yaml", LEDGER).file("project/attestations.csv", """
                id,clause,statement,document,stated_on,stated_by,valid_to,file,sha256
                A-1,3.24,証明,書類,2025-01-01,社,,,
                A-2,３．２ ⑤,証明,書類,2025-01-01,社,,,
                """);
        Matrix matrix =
                matrix(data, "3.2④,要件,attestation,attestation,運用,,,,", "3.2⑤,要件,attestation,attestation,運用,,,,");
        assertThat(matrix.rows())
                .extracting(MatrixRow::state)
                .containsExactly(RequirementState.NO_EVIDENCE, RequirementState.MET);
        assertThat(matrix.failing()).as("3.2④ is below 3.2").hasSize(1);
    }

    @Test
    void whatIsStatedOrWrittenAfterTheCutOffIsNoEvidence() throws Exception {
        DataFiles data = DATA.file("ledgers.yaml", LEDGER)
                .file("project/attestations.csv", """
                id,clause,statement,document,stated_on,stated_by,valid_to,file,sha256
                A-1,1,証明,書類,2025-02-11,社,2026-02-10,,
                """)
                .file("minutes.csv", "id,title,held_on,content\nM-1,定例会,2025-02-11,確認\n");
        assertThat(state(data, "attestation", "attestation")).isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(data, "register", "register:minutes")).isEqualTo(RequirementState.NO_EVIDENCE);
    }

    @Test
    void aDemandedRegisterThatIsMissingIsNoEvidenceHoweverItIsAskedFor() throws Exception {
        DataFiles data = DATA.agreed("registers: { trainings: required }");
        assertThat(state(data, "register", "register:trainings")).isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(data, "document", "document:trainings")).isEqualTo(RequirementState.NO_EVIDENCE);
        DataFiles empty = data.file("project/trainings.csv", "id,kind,title,planned_on,held_on\n");
        assertThat(state(empty, "register", "register:trainings")).isEqualTo(RequirementState.NO_EVIDENCE);
        assertThat(state(empty, "document", "document:trainings")).isEqualTo(RequirementState.NO_EVIDENCE);
    }

    @Test
    void whoHasNoRowThoughEverybodyNeedsOneLeavesTheRegisterOpen() throws Exception {
        DataFiles data = DATA.file("team.csv", "id,name,role,organisation,duty\nT-1,見本 花子,責任者,受注者,統括\n")
                .file("ledgers.yaml", """
                        ledgers:
                          - id: pledges
                            file: own/pledges
                            title: 誓約書
                            columns:
                              - { name: person, headings: 氏名, width: 10, required: true }
                            everyone:
                              - { column: person, all: team, say: 誓約書がない }
                        """)
                .file("own/pledges.csv", "id,person\nP-1,別人\n");
        MatrixRow row = rows(data, "1,要件,register,register:pledges,運用,,,,").get(0);
        assertThat(row.state()).isEqualTo(RequirementState.MISSED);
        assertThat(row.reason()).contains("誓約書がない");
    }

    private static String reason(DataFiles data, String kind, String evidence) throws Exception {
        return rows(data, "1,要件," + kind + "," + evidence + ",運用,,,,").get(0).reason();
    }

    @Test
    void aFigureIsToldWithWhatWasAskedOfItAndWhereItStands() throws Exception {
        assertThat(reason(DATA, "computed", "overall.downSeconds = 1080"))
                .isEqualTo("全体の停止時間（秒）は1080で、条件「1080と一致」を満たす（overall.downSeconds、metrics/2025-01.json）。");
        assertThat(reason(DATA, "computed", "overall.low >= 99.99"))
                .isEqualTo("全体の稼働率（下限、%）は99.9596で、条件「99.99以上」を満たさない（overall.low、metrics/2025-01.json）。");
        assertThat(reason(DATA, "computed", "overall.verdict = MET"))
                .isEqualTo("全体の判定は「達成」で、条件「達成と一致」を満たす（overall.verdict、metrics/2025-01.json）。");
        assertThat(reason(DATA, "computed", "overall.baseSeconds > 12345"))
                .isEqualTo("全体の分母（秒）は2,678,400で、条件「12,345超」を満たす（overall.baseSeconds、metrics/2025-01.json）。");
        assertThat(reason(DATA, "computed", "services[web].downSeconds <= overall.downSeconds"))
                .isEqualTo(
                        "サービスの停止時間（秒）は1080で、条件「全体の停止時間（秒）の値1080以下」を満たす（services[web].downSeconds、metrics/2025-01.json）。");
        assertThat(reason(DATA, "computed", "overall.verdict >= 5"))
                .isEqualTo("全体の判定の値「達成」は、条件「5以上」と比べられない（overall.verdict、metrics/2025-01.json）。");
        assertThat(reason(DATA, "computed", "inquiries.medianSeconds < 5"))
                .isEqualTo("inquiries.medianSecondsの値がない（inquiries.medianSeconds、metrics/2025-01.json）。");
    }

    @Test
    void whatElseAClauseRestsOnIsNamed() throws Exception {
        assertThat(reason(DATA, "register", "register:minutes")).isEqualTo("台帳 minutes.csv がない。");
        assertThat(reason(DATA.file("minutes.csv", "id,title,held_on,content\n"), "register", "register:minutes"))
                .isEqualTo("台帳 minutes.csv に記録がなく、該当なしの申告もない。");
        assertThat(reason(
                        DATA.file(
                                "minutes.csv",
                                "id,title,held_on,content,sent_on,approved_on,approved_by\nG-1,定例会,2025-01-10,確認,2025-01-12,2025-01-14,課長\n"),
                        "register",
                        "register:minutes"))
                .isEqualTo("台帳 minutes.csv に1件の記録がある。");
        assertThat(reason(DATA, "document", "document:team")).isEqualTo("文書「プロジェクト体制図」の基となる記録がない。");
        assertThat(reason(DATA, "document", "document:monthly-report")).isEqualTo("文書「月次サービス報告書」を記録から作成できる。");
        assertThat(reason(DATA, "document", "file:plan.txt")).isEqualTo("ファイル plan.txt がない。");
        assertThat(reason(DATA.file("plan.txt", "計画"), "document", "file:plan.txt"))
                .isEqualTo("ファイル plan.txt がある（SHA-256 5a025aa413db…）。");
        assertThat(reason(DATA, "attestation", "attestation")).isEqualTo("申告・証明の記録がない。");
        assertThat(reason(DATA, "register", "")).isEqualTo("確かめる証跡が定められていない。");
    }
}
