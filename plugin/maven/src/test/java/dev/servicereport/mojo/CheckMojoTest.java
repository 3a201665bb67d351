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

    private static final String MISSED_LINE = "WARN Missed: 2025-02: 97.305%, agreed 99.8% (未達)";

    private static final String GAP_LINE =
            "INFO outages: '2025-03': data are missing: no outage list is named by this month: web, db"
                    + " (令和7年3月の停止一覧がありません（データなし）)";

    private static final String LATE_LINE =
            "INFO service-report.asOf: '2025-05-01T00:00': the default cut-off is more than a day after the last row of the"
                    + " data; what is still down counts up to it. Set service-report.asOf to the time of the export if it was"
                    + " earlier (既定の締切が、データの最後の記録（2025-02-20 11:18）より1日を超えて後にある。停止中のものは締切まで数える。"
                    + "出力した日時がそれより前なら、-Dservice-report.asOf に書く)";

    @BeforeEach
    void makeProjects() throws Exception {
        Projects.make(Projects.MET);
        Projects.make(Projects.MISSED).missed();
        Projects.make(Projects.UNDETERMINED).undetermined();
        Projects.make(Projects.BROKEN).broken();
        Projects.make(Projects.GAP).with("outages/2025-04.csv", "service,from,to\n");
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    @MojoParameter(name = "asOf", value = "2025-02")
    void passesWhenEveryMonthIsMet(CheckMojo check) throws Exception {
        RecordedLog log = RecordedLog.of(check);
        check.execute();
        assertThat(log.lines()).containsExactly("INFO Months checked: 1, missed: 0");
        assertThat(Path.of(Projects.MET, "target").toFile().list()).containsExactly("service-report-check");
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
                        "WARN Undetermined: 2025-02: 96.407～100.000%, agreed 99.8% (判定保留)",
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
    @MojoParameter(name = "asOf", value = "2025-02")
    void refusesAMonthBeyondTheCutOff(CheckMojo check) {
        RecordedLog log = RecordedLog.of(check);
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Found 1 problem in the input, listed above; nothing was written.");
        assertThat(log.lines())
                .containsExactly("ERROR service-report.months: found '2025-03', expected a month of the service term"
                        + " before the cut-off; data is from 2025-02 to 2025-02; name other months with"
                        + " -Dservice-report.months, another cut-off with -Dservice-report.asOf, which is 2025-02"
                        + " (集計の締め（-Dservice-report.asOf=2025-02）より後の月です。締めを後にするか、-Dservice-report.months から外してください)");
    }

    @Test
    @Basedir(Projects.GAP)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    void failsWhenDataOfAMonthAreMissing(CheckMojo check) {
        RecordedLog log = RecordedLog.of(check);
        assertThatThrownBy(check::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                Data are missing of 2025-03. Add them, set the months by corrections, name the first measured day as measured-since in contract.yaml, or set service-report.haltOnMissingMonths to false to go on all the same.
                データなしの月があります（2025-03）。記録を補うか、補正で定めるか、計測開始日を contract.yaml の measured-since に書いてください。このまま進めるには -Dservice-report.haltOnMissingMonths=false を指定してください。""");
        assertThat(log.lines()).containsExactly(GAP_LINE, LATE_LINE);
    }

    @Test
    @Basedir(Projects.GAP)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    @MojoParameter(name = "haltOnMissingMonths", value = "false")
    void onlyTellsOfAMissingMonthWhenItShallNotHalt(CheckMojo check) throws Exception {
        RecordedLog log = RecordedLog.of(check);
        check.execute();
        assertThat(log.lines()).containsExactly(GAP_LINE, LATE_LINE, "INFO Months checked: 3, missed: 0");
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    @MojoParameter(name = "asOf", value = "2025-01")
    void saysWhyThereAreNoMonths(CheckMojo check) throws Exception {
        RecordedLog log = RecordedLog.of(check);
        check.execute();
        assertThat(log.lines())
                .contains(
                        "INFO Months checked: 0 (no month is reported: the cut-off lies before service begins on 2025-02-01;"
                                + " name a later one with -Dservice-report.asOf), missed: 0");
    }
}
