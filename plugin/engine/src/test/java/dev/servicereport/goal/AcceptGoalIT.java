package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.GivenData;
import dev.servicereport.OneRenderer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The gate for acceptance (検収の関門). */
@ResourceLock(Projects.PLACE)
@OneRenderer
class AcceptGoalIT {

    private GivenData data;

    @BeforeEach
    void makeProject() throws Exception {
        data = Projects.make(Projects.MET);
    }

    @Test
    void passesWhenNothingIsOpen() throws Exception {
        GoalCall accept = GoalCall.of("accept", Projects.MET).with("asOf", "2025-02");
        accept.execute();
        assertThat(accept.lines()).containsExactly("INFO Ready for acceptance: nothing is open");
        assertThat(Path.of(Projects.MET, "target")).doesNotExist();
    }

    @Test
    void failsWhenADeliverablesFileIsGone() throws Exception {
        GoalCall accept = GoalCall.of("accept", Projects.MET);
        data.without("deliverables/test-results.csv");
        assertThat(faults(accept))
                .containsExactly(
                        "ERROR deliverables.csv:3 [ファイル]: found 'deliverables/test-results.csv', expected a file in"
                                + " the data folder (ファイルがありません。ファイルを置くか、台帳のファイル名を直してください)");
    }

    @Test
    void failsWhenADeliveredByteIsChanged() throws Exception {
        GoalCall accept = GoalCall.of("accept", Projects.MET);
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
    void failsWhileAFindingIsOpen() throws Exception {
        GoalCall accept = GoalCall.of("accept", Projects.MET).with("asOf", "2025-02");
        data.with("findings.csv", """
                id,inspection,deliverable,text
                F-1,K-1,D-2,切替試験の結果がない
                """);
        assertThatThrownBy(accept::execute).isInstanceOf(GoalFailure.class).hasMessage("""
                Not ready for acceptance: 1 point is open, listed above. Settle them, record it, and run again.
                検収の準備が整っていません。上に示した 1 件を解決し、台帳に記録してから、もう一度実行してください。""");
        assertThat(accept.lines())
                .containsExactly("ERROR findings.csv F-1: not corrected (指摘事項「切替試験の結果がない」が修正されていません。"
                        + "修正し、修正日（corrected_on）と修正内容（correction）を記入してください。)");
    }

    private static List<String> faults(GoalCall accept) {
        assertThatThrownBy(accept::execute)
                .isInstanceOf(GoalFailure.class)
                .hasMessageStartingWith("Found 1 problem in the input, listed above; nothing was written.");
        return accept.lines();
    }
}
