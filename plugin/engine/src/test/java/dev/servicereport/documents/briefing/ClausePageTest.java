package dev.servicereport.documents.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.chart.StackedBars;
import dev.servicereport.chart.StackedBars.Bar;
import dev.servicereport.chart.StackedBars.Series;
import dev.servicereport.chart.StackedBarsChart;
import dev.servicereport.contract.RequirementState;
import dev.servicereport.contract.RequirementTerms;
import dev.servicereport.document.Templates;
import dev.servicereport.matrix.Matrix;
import dev.servicereport.matrix.MatrixRow;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.requirement.Requirement;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClausePageTest {

    /** Clauses as chapter and state. */
    private static Matrix matrix(Object... chaptersAndStates) {
        List<MatrixRow> rows = new ArrayList<>();
        for (int i = 0; i < chaptersAndStates.length; i += 2) {
            Requirement requirement = new Requirement(
                    "1." + (i / 2 + 1),
                    (String) chaptersAndStates[i],
                    "要件",
                    Requirement.Kind.DOCUMENT,
                    List.of(),
                    "",
                    null,
                    SourceLocation.wholeFile("requirements.csv"));
            rows.add(new MatrixRow(requirement, (RequirementState) chaptersAndStates[i + 1], "理由", List.of()));
        }
        return new Matrix(LocalDate.of(2026, 3, 31), null, new RequirementTerms("requirements.csv"), rows);
    }

    /** Title, notes and open clauses of a page, a line each. */
    private static String told(Matrix matrix, boolean forPublic) throws Exception {
        Briefing whole = (Briefing)
                Objects.requireNonNull(Told.of(Told.SAMPLE, "2026-03", null, dev.servicereport.document.Audience.PUBLIC)
                        .last()
                        .values()
                        .get("briefing"));
        ClauseFacts facts = new ClausePage(matrix, forPublic).facts();
        Map<String, Object> values = new HashMap<>();
        values.put(
                "briefing",
                new Briefing(
                        whole.about(),
                        whole.year(),
                        whole.months(),
                        whole.causes(),
                        whole.answers(),
                        whole.money(),
                        facts,
                        whole.outlook()));
        Map<String, Object> texts = Templates.plain(Told.TEMPLATES).assigned("council-briefing-texts.adoc", values);
        return texts.get("clauseTitle") + "\n" + texts.get("clauseNotes") + "\n" + texts.get("clauseOpen");
    }

    @Test
    void everyStateHasItsSentence() throws Exception {
        Matrix matrix = matrix(
                "第1章", RequirementState.MET,
                "第1章", RequirementState.MISSED,
                "第1章", RequirementState.EXPIRED,
                "第2章", RequirementState.NO_EVIDENCE,
                "第2章", RequirementState.IN_CONSULTATION,
                "第2章", RequirementState.NOT_APPLICABLE);
        assertThat(told(matrix, false)).isEqualTo("""
                求めた5項目のうち、1項目を守っていると確かめました
                仕様書の項目を、章ごとに数えました。残りは、守っていないもの1項目、証拠の期限が切れたもの1項目、証拠がそろっていないもの1項目、話し合っているもの1項目です。対象外とした項目が、このほかに1項目あります。
                守っていないもの又は証拠の期限が切れたもの：1.2、1.3""");
        assertThat(told(matrix, true)).doesNotContain("1.2");
        assertThat(told(matrix("第1章", RequirementState.MET), false)).isEqualTo("""
                求めた1項目のすべてを、守っていると確かめました
                仕様書の項目を、章ごとに数えました。
                """);
        assertThat(told(matrix("第1章", RequirementState.NO_EVIDENCE), false))
                .startsWith("求めた1項目に、守っていると確かめられたものはまだありません\n");
        assertThat(told(matrix("第1章", RequirementState.NOT_APPLICABLE), false))
                .startsWith("仕様書の項目に、この契約で求めているものはありません\n");
    }

    @Test
    void moreClausesThanThereIsRoomForAreSaidToBeMore() throws Exception {
        Object[] missed = IntStream.range(0, 9)
                .boxed()
                .flatMap(i -> List.<Object>of("第1章", RequirementState.MISSED).stream())
                .toArray();
        assertThat(told(matrix(missed), false)).endsWith("：1.1、1.2、1.3、1.4、1.5、1.6、1.7、1.8ほか");
    }

    @Test
    void aBarForEachChapterTellsOnlyStatesThatOccur() {
        StackedBars bars = new ClausePage(
                        matrix(
                                "第1章",
                                RequirementState.MET,
                                "第2章",
                                RequirementState.EXPIRED,
                                "第1章",
                                RequirementState.MET),
                        false)
                .bars();
        assertThat(bars.series()).extracting(Series::name).containsExactly("○ 充足", "▽ 期限切れ");
        assertThat(bars.bars()).containsExactly(new Bar("第1章", List.of(2L, 0L)), new Bar("第2章", List.of(0L, 1L)));
        assertThat(new StackedBarsChart(Texts.bundled(), bars).alt())
                .isEqualTo("仕様書の章ごとの、要件の状態。第1章は計2項目（○ 充足 2項目）、第2章は計1項目（▽ 期限切れ 1項目）。");
    }

    @Test
    void moreChaptersThanThereIsRoomForShareTheLastBar() {
        Object[] chapters = IntStream.rangeClosed(1, 8)
                .boxed()
                .flatMap(i -> List.<Object>of("第" + i + "章", RequirementState.MET).stream())
                .toArray();
        assertThat(new ClausePage(matrix(chapters), false).bars().bars())
                .hasSize(6)
                .endsWith(new Bar("第5章", List.of(1L)), new Bar("ほか3章", List.of(3L)));
    }

    @Test
    void whatSomebodyCalledAChapterIsNotForThePublic() {
        Matrix matrix = matrix("第1章", RequirementState.MET, "庁内網の運用", RequirementState.MET, "別記", RequirementState.MET);
        assertThat(new ClausePage(matrix, true).bars().bars())
                .extracting(Bar::name)
                .containsExactly("第1章", "区分2", "区分3");
        assertThat(new ClausePage(matrix, false).bars().bars())
                .extracting(Bar::name)
                .contains("庁内網の運用");
    }

    @Test
    void withoutClausesThereIsNoPage() {
        assertThat(new ClausePage(null, false).facts()).isNull();
        assertThat(new ClausePage(matrix(), false).facts()).isNull();
    }
}
