package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which exclusions keep the contract's rules; one that does not stays in the hours to be served. */
class ExclusionRulesTest {

    private static final DataFiles SEVEN_DAYS_OF_NOTICE = DataFiles.MINIMAL.sla("exclusions: { notice-days: 7 }");
    private static final DataFiles APPROVAL_REQUIRED = DataFiles.MINIMAL.sla("exclusions: { approval: required }");

    @Test
    void aPlannedStopNeedsItsDaysOfNoticeToTheDay() throws Exception {
        assertThat(rulings(SEVEN_DAYS_OF_NOTICE, """
                service,from,to,class,reason,noticed_on
                *,2025-06-15T23:30,2025-06-16T01:00,planned,7日前,2025-06-08
                *,2025-06-16T02:00,2025-06-16T03:00,planned,6日前,2025-06-10
                *,2025-06-17T02:00,2025-06-17T03:00,planned,通知日なし,
                *,2025-06-18T02:00,2025-06-18T03:00,other-party,通知日なし,
                *,2025-06-19T02:00,2025-06-19T03:00,force-majeure,通知日なし,
                *,2025-06-20T02:00,2025-06-20T03:00,agreed,事後の通知,2025-06-30
                """))
                .containsExactly(
                        "7日前 valid",
                        "6日前 NOTICE_TOO_LATE",
                        "通知日なし NOTICE_MISSING",
                        "通知日なし valid",
                        "通知日なし valid",
                        "事後の通知 valid");
    }

    @Test
    void withoutDaysOfNoticeNoDateIsNeededButALaterOneFails() throws Exception {
        assertThat(rulings(DataFiles.MINIMAL, """
                service,from,to,class,reason,noticed_on
                *,2025-06-15T02:00,2025-06-15T03:00,planned,通知日なし,
                *,2025-06-16T02:00,2025-06-16T03:00,planned,当日,2025-06-16
                *,2025-06-17T02:00,2025-06-17T03:00,planned,翌日,2025-06-18
                """)).containsExactly("通知日なし valid", "当日 valid", "翌日 NOTICE_TOO_LATE");
    }

    @Test
    void everyClassNeedsNameAndDateOfApprovalWhereOneIsRequired() throws Exception {
        assertThat(rulings(APPROVAL_REQUIRED, """
                service,from,to,class,reason,approved_by,approved_on
                *,2025-06-15T02:00,2025-06-15T03:00,planned,当日,課長,2025-06-15
                *,2025-06-16T02:00,2025-06-16T03:00,planned,翌日,課長,2025-06-17
                *,2025-06-17T02:00,2025-06-17T03:00,planned,承認者なし,,2025-06-01
                *,2025-06-18T02:00,2025-06-18T03:00,other-party,承認日なし,課長,
                *,2025-06-19T02:00,2025-06-19T03:00,force-majeure,承認なし,,
                *,2025-06-20T02:00,2025-06-20T03:00,agreed,事後,課長,2025-06-30
                """))
                .containsExactly(
                        "当日 valid",
                        "翌日 APPROVAL_TOO_LATE",
                        "承認者なし APPROVAL_MISSING",
                        "承認日なし APPROVAL_MISSING",
                        "承認なし APPROVAL_MISSING",
                        "事後 valid");
    }

    @Test
    void approvalIsNotLookedAtWhereItIsOptional() throws Exception {
        assertThat(rulings(DataFiles.MINIMAL, """
                service,from,to,class,reason,approved_by,approved_on
                *,2025-06-16T02:00,2025-06-16T03:00,planned,翌日,課長,2025-06-17
                """)).containsExactly("翌日 valid");
    }

    @Test
    void missingNoticeIsNamedBeforeMissingApproval() throws Exception {
        assertThat(rulings(DataFiles.MINIMAL.sla("exclusions: { notice-days: 1, approval: required }"), """
                service,from,to,class,reason
                *,2025-06-16T02:00,2025-06-16T03:00,planned,何もなし
                """))
                .containsExactly("何もなし NOTICE_MISSING");
    }

    @Test
    void oneThatBreaksARuleExcludesNothing() throws Exception {
        DataFiles data = SEVEN_DAYS_OF_NOTICE.exclusions("""
                        service,from,to,class,reason,noticed_on
                        *,2025-06-18T20:00,2025-06-18T21:00,planned,緊急更新,2025-06-16
                        *,2025-06-20T20:00,2025-06-20T21:00,planned,定例保守,2025-06-01
                        """).outages("""
                        service,from,to
                        web,2025-06-18T20:00,2025-06-18T20:35
                        web,2025-06-20T20:00,2025-06-20T20:35
                        """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 1:00:00, down 0:35:00, unknown 0:00:00:"
                        + " 99.9188 to 99.9188 MET, outages 1, longest 0:35:00");
    }

    @Test
    void noticeAndApprovalAreReadAsWritten() throws Exception {
        Exclusion exclusion = DataFiles.MINIMAL
                .exclusions("""
                        対象,開始日時,終了日時,区分,理由,通知日,承認者,承認日
                        web,2025-06-18T20:00,2025-06-18T21:00,計画停止,定例保守,R7.6.1,課長,令和7年6月2日
                        """)
                .read()
                .measurements()
                .exclusions()
                .get(0)
                .exclusion();

        assertThat(exclusion)
                .hasToString("Exclusion[service=web, span=TimeSpan[start=1750244400, end=1750248000], kind=PLANNED,"
                        + " reason=定例保守, noticedOn=2025-06-01, approval=Approval[by=課長, on=2025-06-02], file=]");
        assertThat(exclusion.approval().isComplete()).isTrue();
    }

    @Test
    void whyTimeIsExcludedHasToBeSaid() {
        DataFiles data = DataFiles.MINIMAL.exclusions("""
                service,from,to,class,reason
                *,2025-06-16T02:00,2025-06-16T03:00,agreed,　
                """);

        assertThatThrownBy(data::read)
                .isInstanceOf(BadInputException.class)
                .hasMessage("exclusions.csv:2 [reason]: found '空欄', expected a value (この列は空にできません。値を書いてください)");
    }

    @Test
    void aListOfExclusionsHasAColumnForTheReason() {
        DataFiles data = DataFiles.MINIMAL.exclusions("""
                service,from,to,class
                *,2025-06-16T02:00,2025-06-16T03:00,agreed
                """);

        assertThatThrownBy(data::read)
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "exclusions.csv:1: found 'service,from,to,class', expected a column 'reason' (見出し「理由」でも読めます)");
    }

    private static List<String> rulings(DataFiles data, String exclusions) throws Exception {
        return data.exclusions(exclusions).read().measurements().exclusions().stream()
                .map(ruling -> ruling.exclusion().reason() + " " + Objects.toString(ruling.breach(), "valid"))
                .toList();
    }
}
