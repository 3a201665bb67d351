package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.GivenData;
import dev.servicereport.OneRenderer;
import dev.servicereport.goal.GoalFailure.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The goals close, check, verify and sign one after the other. */
@ResourceLock(Projects.PLACE)
@OneRenderer
class SealGoalsIT {

    @TempDir
    Path folder;

    private GivenData data;

    @BeforeEach
    void giveData() throws Exception {
        data = GivenData.in(folder);
    }

    @Test
    void aClosedMonthThatHasChangedFailsTheCheckUntilSomebodySaysWhy() throws Exception {
        call("close").with("formats", "adoc").with("months", "2025-02").execute();
        data.with("outages/2025-02.csv", "service,from,to\nweb,2025-02-20T11:00,2025-02-20T11:20\n");
        GoalCall check = call("check").with("asOf", "2025-02");
        assertThatThrownBy(check::execute)
                .isInstanceOfSatisfying(
                        GoalFailure.class,
                        failure -> assertThat(failure.fault()).isEqualTo(Fault.INPUT));
        assertThat(check.lines())
                .anyMatch(line -> line.startsWith("ERROR closed/2025-02.json [overall.downSeconds]: found '1200'"));
        assertThat(folder.resolve("target/service-report-check/verdict.json"))
                .content()
                .contains("\"faults\"");
        check.with("reason", "記録の訂正").execute();
        assertThat(check.lines()).endsWith("INFO Months checked: 1, missed: 0");
    }

    @Test
    void closeTellsWhatItClosedAndThatThereIsNothingMore() throws Exception {
        GoalCall close =
                call("close").with("formats", "adoc").with("months", "2025-02").with("by", "見本");
        close.execute();
        assertThat(close.lines()).endsWith("INFO Closed: 2025-02, issue 1, in closed/2025-02.json (第1版として締めた)");
        close.execute();
        assertThat(close.lines())
                .endsWith("INFO Nothing to close: the months are closed, and nothing has changed (締め済み。変更なし)");
    }

    @Test
    void verifyFailsOnWhatWasChanged() throws Exception {
        call("metrics").execute();
        GoalCall verify = only("verify");
        verify.execute();
        assertThat(verify.lines()).singleElement().asString().startsWith("INFO Verified: ");
        Files.writeString(folder.resolve("target/service-report/overview.json"), "{}");
        assertThatThrownBy(verify::execute)
                .isInstanceOfSatisfying(
                        GoalFailure.class,
                        failure -> assertThat(failure.fault()).isEqualTo(Fault.JUDGED))
                .hasMessageContaining("作成したときと異なるファイルが 1 件あります。");
    }

    @Test
    void signAsksForAKeyAndATime() throws Exception {
        call("metrics").execute();
        GoalCall sign = only("sign");
        assertThatThrownBy(sign::execute).isInstanceOf(GoalFailure.class);
        assertThat(sign.lines())
                .containsExactly(
                        "ERROR service-report.keyStore: found '空欄', expected a PKCS#12 file" + " (署名鍵のファイルを指定してください)",
                        "ERROR service-report.signedAt: found '空欄', expected a time with its zone like"
                                + " 2025-04-02T10:00:00+09:00 (署名の日時を「2025-04-02T10:00:00+09:00」のように指定してください)");
    }

    private GoalCall call(String goal) {
        return GoalCall.of(goal, folder.toString());
    }

    /** A goal without data. */
    private GoalCall only(String goal) {
        return GoalCall.bare(goal, folder.toString()).with("outputDirectory", "${basedir}/target/service-report");
    }
}
