package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A property that no goal has stops every goal before it does anything. */
@MojoTest
class SwitchesTest {

    private static final String MONTH =
            "command line: found 'service-report.month', expected a parameter that some goal has;"
                    + " did you mean 'service-report.months'? (「service-report.months」ではありませんか)";

    @Inject
    private MavenSession session;

    @BeforeEach
    void makeProject() throws Exception {
        Projects.make(Projects.MET);
    }

    @AfterEach
    void forget() {
        session.getUserProperties().remove("service-report.month");
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    void stopsCheck(CheckMojo goal) {
        assertStopped(goal);
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "metrics", pom = Poms.EMPTY)
    void stopsMetrics(MetricsMojo goal) {
        assertStopped(goal);
        assertThat(Path.of(Projects.MET, "target")).doesNotExist();
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "documents", pom = Poms.EMPTY)
    void stopsDocuments(DocumentsMojo goal) {
        assertStopped(goal);
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "accept", pom = Poms.EMPTY)
    void stopsAccept(AcceptMojo goal) {
        assertStopped(goal);
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "list", pom = Poms.EMPTY)
    void stopsList(ListMojo goal) {
        assertStopped(goal);
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "report", pom = Poms.EMPTY)
    void stopsReport(ReportMojo goal) {
        assertStopped(goal);
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    void takesPropertiesOfOtherGoals(CheckMojo goal) throws Exception {
        session.getUserProperties().setProperty("service-report.issuedOn", "2025-03-01");
        RecordedLog log = RecordedLog.of(goal);
        goal.execute();
        assertThat(log.lines()).contains("INFO Months checked: 1, missed: 0");
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    void takesAPropertyOfThePomThatThePomUses(CheckMojo goal) throws Exception {
        pom("${service-report.month}");
        RecordedLog log = RecordedLog.of(goal);
        goal.execute();
        assertThat(log.lines()).contains("INFO Months checked: 1, missed: 0");
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "check", pom = Poms.EMPTY)
    void refusesAPropertyOfThePomThatNothingUses(CheckMojo goal) {
        pom("2025-02");
        RecordedLog log = RecordedLog.of(goal);
        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines()).containsExactly("ERROR " + MONTH.replace("command line", "pom.xml [properties]"));
    }

    private void pom(String months) {
        Model model = new Model();
        model.addProperty("service-report.month", "2025-02");
        model.addProperty("months", months);
        session.getCurrentProject().setOriginalModel(model);
        session.getCurrentProject().getProperties().putAll(model.getProperties());
    }

    private void assertStopped(AbstractMojo goal) {
        session.getUserProperties().setProperty("service-report.month", "2025-02");
        RecordedLog log = RecordedLog.of(goal);
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                Found 1 problem in the input, listed above; nothing was written. Mend them and run again.
                入力に 1 件の誤りがあります。上に示した箇所を直して、もう一度実行してください。出力は書き換えていません。""");
        assertThat(log.lines()).containsExactly("ERROR " + MONTH);
    }
}
