package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A property that no goal has goes to the engine with each request, which refuses it before it does anything. */
@MojoTest
class SwitchesTest {

    private static final String PROJECT = "target/mojo-tests/switches";
    private static final String POM = "<project></project>";

    @Inject
    private MavenSession session;

    private final RecordingEngine engine = new RecordingEngine();

    @BeforeAll
    static void makeProject() throws Exception {
        Files.createDirectories(Path.of(PROJECT));
    }

    @AfterEach
    void forget() {
        session.getUserProperties().remove("service-report.month");
        session.getUserProperties().remove("service-report.issuedOn");
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "check", pom = POM)
    void tellsOneOfTheCommandLine(CheckMojo goal) throws Exception {
        session.getUserProperties().setProperty("service-report.month", "2025-02");
        assertThat(unknown(goal)).containsExactly("command line", "0", "", "service-report.month");
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "documents", pom = POM)
    void doesNotRepeatARunWithOne(DocumentsMojo goal) throws Exception {
        session.getUserProperties().setProperty("service-report.month", "2025-02");
        assertThat(unknown(goal)).hasSize(4);
        assertThat(unknown(goal)).hasSize(4);
        assertThat(engine.requests()).hasSize(2);
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "list", pom = POM)
    void tellsWhichThereAre(ListMojo goal) throws Exception {
        goal.use(engine);
        goal.execute();
        Line known = line("knownSwitches");
        assertThat(known.words()).contains("service-report.asOf", "service-report.months", "service-report.heap");
        assertThat(known.words()).noneMatch(name -> name.equals("client"));
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "check", pom = POM)
    void takesPropertiesOfOtherGoals(CheckMojo goal) throws Exception {
        session.getUserProperties().setProperty("service-report.issuedOn", "2025-03-01");
        assertThat(unknown(goal)).isEmpty();
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "check", pom = POM)
    void takesAPropertyOfThePomThatThePomUses(CheckMojo goal) throws Exception {
        pom("${service-report.month}");
        assertThat(unknown(goal)).isEmpty();
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "check", pom = POM)
    void tellsAPropertyOfThePomThatNothingUses(CheckMojo goal) throws Exception {
        pom("2025-02");
        assertThat(unknown(goal)).containsExactly("pom.xml", "0", "properties", "service-report.month");
    }

    private void pom(String months) {
        Model model = new Model();
        model.addProperty("service-report.month", "2025-02");
        model.addProperty("months", months);
        session.getCurrentProject().setOriginalModel(model);
        session.getCurrentProject().getProperties().putAll(model.getProperties());
    }

    private List<String> unknown(AbstractGoalMojo goal) throws Exception {
        goal.use(engine);
        goal.execute();
        List<String> words = line("unknownSwitches").words();
        return words.subList(Math.min(1, words.size()), words.size());
    }

    private Line line(String parameter) {
        Request last = engine.requests().get(engine.requests().size() - 1);
        return last.lines().stream()
                .filter(line -> line.words().get(0).equals(parameter))
                .findFirst()
                .orElse(new Line("", List.of()));
    }
}
