package dev.servicereport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands in the way of acceptance (未了事項). */
class OpenPointsTest {

    private static final DataFiles ACCEPTED = DataFiles.MINIMAL
            .asOf("2024-12-31")
            .file("deliverables.csv", """
                    id,name,delivered_on
                    D-1,設計書,2024-12-20
                    """)
            .file("inspections.csv", """
                    id,completed_on,notified_on,follows,inspected_on,result
                    K-1,2024-12-20,2024-12-20,,2024-12-24,failed
                    K-2,2024-12-26,2024-12-26,K-1,2024-12-27,passed
                    """)
            .file("findings.csv", """
                    id,inspection,text,corrected_on,confirmed_on
                    F-1,K-1,図がない,2024-12-25,2024-12-27
                    """);

    @Test
    void nothingIsOpenOnceEverythingIsDeliveredInspectedCorrectedAndConfirmed() throws Exception {
        assertThat(open(ACCEPTED)).isEmpty();
    }

    @Test
    void silenceIsNoAcceptance() throws Exception {
        assertThat(open(DataFiles.MINIMAL.asOf("2024-12-31"))).isEqualTo("""
                deliverables.csv: no deliverable is recorded (成果品が一つも記録されていません。成果品の一覧を作ってください。)
                inspections.csv: no inspection of the completed work is recorded (完了検査が記録されていません。完了届を提出し、届出日（notified_on）を記入してください。)""");
    }

    @Test
    void aRequiredDeliverableMustBeHandedOver() throws Exception {
        assertThat(open(ACCEPTED.file("deliverables.csv", """
                id,name,required,delivered_on
                D-1,設計書,yes,
                D-2,写真,no,
                D-3,手順書,,2024-12-20
                """)))
                .isEqualTo("deliverables.csv D-1: required and not handed over"
                        + " (必須の成果品「設計書」が納品されていません。納品し、納品日（delivered_on）を記入してください。)");
    }

    @Test
    void anInspectionIsWaitedForUntilItsLastDayAndOverdueAfterIt() throws Exception {
        DataFiles waiting = ACCEPTED.file("inspections.csv", """
                id,completed_on,notified_on,follows,inspected_on,result
                K-1,2024-12-20,2024-12-20,,2024-12-24,failed
                K-2,2024-12-26,2024-12-26,K-1,,
                """);
        assertThat(open(waiting.asOf("2025-01-05")))
                .isEqualTo("inspections.csv K-2: not inspected yet, due on 2025-01-05"
                        + " (完了検査の結果がありません（検査期限 令和7年1月5日）。検査を受け、検査日（inspected_on）と結果（result）を記入してください。)");
        assertThat(open(waiting.asOf("2025-01-06")))
                .isEqualTo("inspections.csv K-2: not inspected, overdue since 2025-01-05"
                        + " (完了検査の結果がありません（検査期限 令和7年1月5日、期限超過）。検査を受け、検査日（inspected_on）と結果（result）を記入してください。)");
    }

    @Test
    void aRefusalIsFollowedByAnotherInspection() throws Exception {
        assertThat(open(ACCEPTED.file("inspections.csv", """
                id,completed_on,notified_on,follows,inspected_on,result
                K-1,2024-12-20,2024-12-20,,2024-12-24,failed
                """)))
                .isEqualTo("inspections.csv K-1: failed, and no inspection follows it"
                        + " (完了検査が不合格のままです。指摘を修正して届け出し、再検査の行（follows に K-1）を加えてください。)");
    }

    @Test
    void anInspectionOfAPartIsNoneOfTheWhole() throws Exception {
        assertThat(open(ACCEPTED.file("inspections.csv", """
                id,kind,completed_on,notified_on,inspected_on,result
                K-1,interim,2024-12-20,2024-12-20,2024-12-24,passed
                """)))
                .isEqualTo("inspections.csv: no inspection of the completed work is recorded"
                        + " (完了検査が記録されていません。完了届を提出し、届出日（notified_on）を記入してください。)");
    }

    @Test
    void aFindingIsOpenUntilTheClientHasConfirmedItsCorrection() throws Exception {
        assertThat(open(ACCEPTED.file("findings.csv", """
                id,inspection,text,due_on,corrected_on
                F-1,K-1,図がない,2024-12-31,
                F-2,K-1,表がない,2024-12-30,
                F-3,K-1,名がない,,2024-12-25
                """))).isEqualTo("""
                findings.csv F-1: not corrected (指摘事項「図がない」が修正されていません。修正し、修正日（corrected_on）と修正内容（correction）を記入してください。)
                findings.csv F-2: not corrected, overdue since 2024-12-30 (指摘事項「表がない」が修正されていません（修正期限 令和6年12月30日、期限超過）。修正し、修正日（corrected_on）と修正内容（correction）を記入してください。)
                findings.csv F-3: corrected, but not confirmed (指摘事項「名がない」の修正が確認されていません。発注者の確認を受け、確認日（confirmed_on）を記入してください。)""");
    }

    private static String open(DataFiles files) throws BadInputException {
        return OpenPoints.of(files.read(), files.scope().calculation()).stream()
                .map(OpenPoint::toString)
                .collect(Collectors.joining("\n"));
    }
}
