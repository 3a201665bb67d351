package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.GivenData;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gate for acceptance (検収の関門). */
@MojoTest
class AcceptMojoTest {

    private GivenData data;

    @BeforeEach
    void makeProject() throws Exception {
        data = Projects.make(Projects.MET);
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "accept", pom = Poms.EMPTY)
    @MojoParameter(name = "asOf", value = "2025-02")
    void passesWhenNothingIsOpen(AcceptMojo accept) throws Exception {
        RecordedLog log = RecordedLog.of(accept);
        accept.execute();
        assertThat(log.lines()).containsExactly("INFO Ready for acceptance: nothing is open");
        assertThat(Path.of(Projects.MET, "target")).doesNotExist();
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "accept", pom = Poms.EMPTY)
    void failsWhenADeliverablesFileIsGone(AcceptMojo accept) throws Exception {
        data.without("deliverables/test-results.csv");
        assertThat(faults(accept))
                .containsExactly(
                        "ERROR deliverables.csv:3 [ファイル]: found 'deliverables/test-results.csv', expected a file in"
                                + " the data folder (ファイルがありません。ファイルを置くか、台帳のファイル名を直してください)");
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "accept", pom = Poms.EMPTY)
    void failsWhenADeliveredByteIsChanged(AcceptMojo accept) throws Exception {
        data.with("deliverables/test-results.csv", "service,test,result\nweb,login,passed\ndb,failover,passeD\n");
        assertThat(faults(accept))
                .singleElement()
                .asString()
                .startsWith("ERROR deliverables.csv:3 [SHA-256]: found '764332727f3fb077")
                .endsWith("expected the SHA-256 of deliverables/test-results.csv, which is"
                        + " 96422bc2c7e7b6ac94212d73c89db6b29f9c0be1088fb9493a9bf5d9eb9f2bd6"
                        + " (納品後にファイルが変わっています。元のファイルに戻すか、版を改めてハッシュ値を書き直してください)");
    }

    @Test
    @Basedir(Projects.MET)
    @InjectMojo(goal = "accept", pom = Poms.EMPTY)
    @MojoParameter(name = "asOf", value = "2025-02")
    void failsWhileAFindingIsOpen(AcceptMojo accept) throws Exception {
        data.with("findings.csv", """
                id,inspection,deliverable,text
                F-1,K-1,D-2,切替試験の結果がない
                """);
        RecordedLog log = RecordedLog.of(accept);
        assertThatThrownBy(accept::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                Not ready for acceptance: 1 point is open, listed above. Settle them, record it, and run again.
                検収の準備が整っていません。上に示した 1 件を解決し、台帳に記録してから、もう一度実行してください。""");
        assertThat(log.lines())
                .containsExactly("ERROR findings.csv F-1: not corrected (指摘事項「切替試験の結果がない」が修正されていません。"
                        + "修正し、修正日（corrected_on）と修正内容（correction）を記入してください。)");
    }

    private static List<String> faults(AcceptMojo accept) {
        RecordedLog log = RecordedLog.of(accept);
        assertThatThrownBy(accept::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Found 1 problem in the input, listed above; nothing was written.");
        return log.lines();
    }
}
