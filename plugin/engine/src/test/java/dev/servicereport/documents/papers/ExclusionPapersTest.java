package dev.servicereport.documents.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.GivenData;
import dev.servicereport.Golden;
import dev.servicereport.problem.BadInputException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers of exclusions under a contract with seven days of notice and approval required; the cut-off is the end of February 2025. */
class ExclusionPapersTest {

    private static final String HEAD = "service,from,to,class,reason,noticed_on,approved_by,approved_on,file\n";

    @TempDir
    Path folder;

    private GivenData data;

    @BeforeEach
    void given() throws Exception {
        data = GivenData.in(folder).with("signed/p1.txt", "署名済み\n");
    }

    private Papers papers(String rows) throws Exception {
        return Papers.of(data.with("exclusions.csv", HEAD + rows), folder, "exclusion-papers");
    }

    @Test
    void eachExclusionIsOnAPageOfItsOwn() throws Exception {
        Papers papers = papers("""
                web,2025-02-16T01:00,2025-02-16T05:00,planned,定例保守,2025-02-09,課長,2025-02-16,signed/p1.txt
                *,2025-02-20T11:00,2025-02-20T11:05,force-majeure,落雷,,課長,2025-02-25,
                """);
        Golden.assertSame(
                "papers/exclusion-papers-2025-02.adoc",
                papers.named("exclusion-papers-2025-02").source());
        assertThat(papers.text("exclusion-papers-2025-02").lines())
                .filteredOn(line -> line.startsWith("== ") || line.equals("<<<"))
                .containsExactly("== 計画停止通知書兼承諾書", "<<<", "== 除外協議書");
    }

    /** Both conditions are judged each by itself: six days are too few, and the approval is that of the day after. */
    @Test
    void aPaperSaysWhichConditionIsBroken() throws Exception {
        Papers papers = papers("*,2025-02-16T01:00,2025-02-16T05:00,planned,保守,2025-02-10,課長,2025-02-17,\n");
        assertThat(papers.text("exclusion-papers-2025-02"))
                .contains("|令和7年2月10日（6日前）\n|× 否", "|令和7年2月17日（課長）\n|× 否")
                .contains("通知が7日前までにないため、この期間を稼働率の対象時間から除きません。");
    }

    @Test
    void withoutApprovalTheBoxIsOpen() throws Exception {
        Papers papers = papers("*,2025-02-16T01:00,2025-02-16T05:00,planned,保守,2025-02-09,,,\n");
        assertThat(papers.text("exclusion-papers-2025-02")).contains("|□ 承諾する　　□ 承諾しない", "承認の記載がないため、");
    }

    @Test
    void aStopAheadHasItsNoticeBeforeItIsApproved() throws Exception {
        Papers papers = papers("""
                *,2025-03-16T01:00,2025-03-16T05:00,planned,保守,2025-02-20,課長,2025-03-03,
                *,2025-04-16T01:00,2025-04-16T05:00,planned,まだ通知していない保守,2025-03-20,課長,2025-03-21,
                """);
        assertThat(papers.names("exclusion-papers")).containsExactly("exclusion-papers-2025-03");
        assertThat(papers.text("exclusion-papers-2025-03"))
                .contains("発注者の承認を待っています。", "□ 承諾する")
                .doesNotContain("令和7年3月3日");
    }

    @Test
    void anOrdinaryRunMakesThoseOfTheNewestMonth() throws Exception {
        data.with("outages/2025-02.csv", """
                        service,from,to
                        web,2025-02-20T11:00,2025-02-20T11:18
                        web,2025-03-20T11:00,2025-03-20T11:18
                        """).with("exclusions.csv", HEAD + """
                        *,2025-02-16T01:00,2025-02-16T05:00,planned,保守,2025-02-09,課長,2025-02-10,
                        *,2025-03-16T01:00,2025-03-16T05:00,planned,保守,2025-03-09,課長,2025-03-10,
                        """);
        assertThat(Papers.of(data, folder).names("exclusion-papers")).containsExactly("exclusion-papers-2025-03");
        assertThat(Papers.of(data, folder, "exclusion-papers").names("exclusion-papers"))
                .isEqualTo(List.of("exclusion-papers-2025-02", "exclusion-papers-2025-03"));
    }

    /** Nobody asked for days of notice, and still a notice may not come after its stop. */
    @Test
    void aNoticeAfterTheStopIsToldInWords() throws Exception {
        String contract = Papers.contract("").replace("{ notice-days: 7, approval: required }", "{ notice-days: 0 }");
        data.with("contract.yaml", contract);
        Papers papers = papers("""
                *,2025-02-16T01:00,2025-02-16T05:00,planned,保守,2025-02-19,,,
                *,2025-02-17T01:00,2025-02-17T05:00,planned,保守,2025-02-17,,,
                """);
        assertThat(papers.text("exclusion-papers-2025-02"))
                .contains("|停止日までに通知\n|令和7年2月19日（3日後）\n|× 否", "通知が停止日までにないため、")
                .contains("|停止日までに通知\n|令和7年2月17日（当日）\n|○ 適");
    }

    /** The stop of February still waits for its approval when March is the newest month. */
    @Test
    void anOrdinaryRunMakesThoseThatLackAnApproval() throws Exception {
        data.with("outages/2025-02.csv", """
                        service,from,to
                        web,2025-02-20T11:00,2025-02-20T11:18
                        web,2025-03-20T11:00,2025-03-20T11:18
                        """).with("exclusions.csv", HEAD + """
                        *,2025-02-16T01:00,2025-02-16T05:00,planned,保守,2025-02-09,,,
                        *,2025-03-16T01:00,2025-03-16T05:00,planned,保守,2025-03-09,課長,2025-03-10,
                        """);
        assertThat(Papers.of(data, folder).names("exclusion-papers"))
                .containsExactly("exclusion-papers-2025-02", "exclusion-papers-2025-03");
    }

    @Test
    void aSignedPaperThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> papers(
                        "*,2025-02-16T01:00,2025-02-16T05:00,planned,保守,2025-02-09,課長,2025-02-10,signed/p2.txt\n"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(
                        "exclusions.csv:2 [file]: found 'signed/p2.txt', expected a file in the data folder");
    }
}
