package dev.servicereport.documents.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.contract.RequirementState;
import dev.servicereport.documents.project.RequirementPaper.Reason;
import dev.servicereport.matrix.MatrixRow.Proof;
import dev.servicereport.requirement.Comparison;
import dev.servicereport.requirement.Evidence;
import dev.servicereport.requirement.FigurePath;
import dev.servicereport.requirement.Literal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A cell of the matrix cannot go on over a page. */
class RequirementReasonsTest {

    private static Proof line(int no, RequirementState state) {
        FigurePath path = new FigurePath("equipment.items[line-" + no + "].state", List.of());
        Evidence.Figure figure =
                new Evidence.Figure(path.text() + " = ok", path, Comparison.SAME, new Literal("ok"), null);
        return new Proof(figure, state, "状態は「" + state.label() + "」（" + path.text() + "）。", "");
    }

    private static Stream<Proof> lines(int first, int last, RequirementState state) {
        return IntStream.rangeClosed(first, last).mapToObj(no -> line(no, state));
    }

    @Test
    void figuresOfWhichTheSameIsSaidShareASentence() {
        assertThat(RequirementReasons.of(lines(1, 11, RequirementState.MET).toList()))
                .containsExactly(new Reason("状態は「充足」（equipment.items[line-1].state ほか10件）。", ""));
    }

    @Test
    void whatIsAmissComesFirstAndIsNamed() {
        List<Proof> proofs = Stream.concat(lines(1, 3, RequirementState.MET), lines(4, 5, RequirementState.MISSED))
                .toList();
        assertThat(RequirementReasons.of(proofs))
                .extracting(Reason::text)
                .containsExactly(
                        "状態は「未達成」（equipment.items[line-4].state、equipment.items[line-5].state）。",
                        "状態は「充足」（equipment.items[line-1].state ほか2件）。");
    }

    @Test
    void sentencesThatDoNotFitAreCounted() {
        Evidence evidence = line(1, RequirementState.MET).evidence();
        List<Proof> proofs = IntStream.rangeClosed(1, 15)
                .mapToObj(no -> new Proof(evidence, RequirementState.MET, "文" + no + "。", "team"))
                .toList();
        assertThat(RequirementReasons.of(proofs))
                .hasSize(13)
                .last()
                .isEqualTo(new Reason("ほか3件は metrics/requirements.json に示す。", ""));
    }
}
