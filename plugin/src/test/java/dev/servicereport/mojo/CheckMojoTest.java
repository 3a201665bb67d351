package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
class CheckMojoTest {

    private static final String MISSED_LINE = "WARN Missed: 2025-02: 97.305 %, agreed 99.8 % (未達)";

    @BeforeEach
    void makeProjects() throws Exception {
        Projects.make(Projects.MET);
        Projects.make(Projects.MISSED).missed();
        Projects.make(Projects.UNDETERMINED).undetermined();
        Projects.make(Projects.BROKEN).broken();
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    @MojoParameter(name = "asOf", value = "2025-02")
    void passesWhenEveryMonthIsMet(CheckMojo check) throws Exception {
        RecordedLog log = RecordedLog.of(check);
        check.execute();
        assertThat(log.lines()).containsExactly("INFO Months checked: 1, missed: 0");
        assertThat(Path.of(Projects.MET, "target")).doesNotExist();
    }

    @Test
    @Basedir(Projects.MISSED)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    @MojoParameter(name = "asOf", value = "2025-02")
    void failsWhenAMonthIsMissed(CheckMojo check) {
        RecordedLog log = RecordedLog.of(check);
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                Missed the agreed availability in 2025-02. Set service-report.haltOnBreach to false to go on all the same.
                稼働率が基準値を下回った月があります（2025-02）。""");
        assertThat(log.lines()).containsExactly(MISSED_LINE);
    }

    @Test
    @Basedir(Projects.MISSED)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    @MojoParameter(name = "haltOnBreach", value = "false")
    @MojoParameter(name = "asOf", value = "2025-02")
    void onlyTellsOfAMissedMonthWhenItShallNotHalt(CheckMojo check) throws Exception {
        RecordedLog log = RecordedLog.of(check);
        check.execute();
        assertThat(log.lines()).containsExactly(MISSED_LINE, "INFO Months checked: 1, missed: 1");
    }

    @Test
    @Basedir(Projects.UNDETERMINED)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    void warnsOfAMonthThatNobodyCanJudge(CheckMojo check) throws Exception {
        RecordedLog log = RecordedLog.of(check);
        check.execute();
        assertThat(log.lines())
                .containsExactly(
                        "WARN Undetermined: 2025-02: 96.407 ～ 100.000 %, agreed 99.8 % (判定保留)",
                        "INFO Months checked: 1, missed: 0");
    }

    @Test
    @Basedir(Projects.BROKEN)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    void tellsEveryFaultInTheData(CheckMojo check) {
        RecordedLog log = RecordedLog.of(check);
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                Found 3 problems in the input, listed above; nothing was written. Mend them and run again. They are also listed in service-report-problems.json beside the output folder.
                入力に 3 件の誤りがあります。上に示した箇所を直して、もう一度実行してください。出力は書き換えていません。""");
        assertThat(log.lines())
                .containsExactly(
                        "ERROR exclusions.csv:2 [service]: found 'wep', expected the id of a service in services.csv"
                                + " ('web' のことですか)",
                        "ERROR inquiries.csv:2 [received_at]: found 'きのう', expected a date and time like 2025-01-05T10:30 (日時は「2025-01-05 10:30」「令和7年1月5日 10時30分」のように書いてください)",
                        "ERROR outages/2025-02.csv:2 [to]: found '2025-02-30T11:18', expected a date that exists"
                                + " (2025年2月に30日はありません)");
    }

    @Test
    @Basedir(Projects.BROKEN)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    @MojoParameter(name = "skip", value = "true")
    void doesNothingWhenSkipped(CheckMojo check) throws Exception {
        RecordedLog log = RecordedLog.of(check);
        check.execute();
        assertThat(log.lines()).containsExactly("INFO service-report.skip is set: nothing is done");
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    @MojoParameter(name = "months", value = "2025-03")
    void refusesAMonthWithoutData(CheckMojo check) {
        RecordedLog log = RecordedLog.of(check);
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Found 1 problem in the input, listed above; nothing was written.");
        assertThat(log.lines())
                .containsExactly("ERROR service-report.months: found '2025-03', expected a month of the service term"
                        + " before the cut-off; data is from 2025-02 to 2025-02");
    }
}
