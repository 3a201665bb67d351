package dev.servicereport.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import org.junit.jupiter.api.Test;

/** The file with what a specification asks for. */
class RequirementCsvTest {

    private static final DataFiles FOLLOWED = DataFiles.MINIMAL.agreed("requirements: requirements.csv");

    @Test
    void everyFormOfEvidenceIsRead() throws Exception {
        Requirement clause =
                FOLLOWED.file("requirements.csv", """
                        条項,要件,種類,証跡,回答者
                        3.2.4(1)(ア),稼働率,算出,overall.low >= 99.8;services[web].verdict = MET；document:team ; register:minutes;attestation;attestation:9.1;inquiries.late<=inquiries.count,運用
                        """).read().requirements().get(0);
        assertThat(clause.chapter()).isEqualTo("第3章");
        assertThat(clause.evidence())
                .extracting(Evidence::written)
                .containsExactly(
                        "overall.low >= 99.8",
                        "services[web].verdict = MET",
                        "document:team",
                        "register:minutes",
                        "attestation",
                        "attestation:9.1",
                        "inquiries.late<=inquiries.count");
        assertThat(clause.evidence().get(4)).isEqualTo(new Evidence.Attested("attestation", "3.2.4(1)(ア)"));
        assertThat(((Evidence.Figure) clause.evidence().get(1)).literal()).isEqualTo(new Literal("MET"));
        assertThat(((Evidence.Figure) clause.evidence().get(6)).other()).isNotNull();
    }

    @Test
    void faultsNameTheirCellAndAreToldTogether() {
        DataFiles files = FOLLOWED.file("requirements.csv", """
                clause,title,kind,evidence,answered_by,state,reason,stated_by,stated_on
                1,一,computed,overall.lo >= 99.8,運用,,,,
                2,二,computed,overall.low >= いつか,運用,,,,
                3,三,document,document:teem,運用,,,,
                4,四,register,register:minuets,運用,,,,
                5,五,document,file:../outside.pdf,運用,,,,
                6,六,register,document:team,運用,,,,
                7,七,register,,運用,充足,,,
                8,八,register,,運用,対象外,,課長,
                9,九,register,,運用,,なんとなく,,
                10,十,register,minutes.csv がある,運用,,,,
                11,十一,document,document:requirements-matrix,運用,,,,
                12,十二,document,file:plan.pdf sha256:abc,運用,,,,
                13,十三,computed,month = 2025-13,運用,,,,
                14,十四,computed,payments.plans[*].instalments[1].due >= 2025-02-30,運用,,,,
                """);
        assertThatThrownBy(files::read)
                .isInstanceOf(BadInputException.class)
                .satisfies(refused -> assertThat(refused.getMessage()
                                .lines()
                                .map(line -> line.replaceFirst(" \\(.*$|; did.*$", ""))
                                .toList())
                        .anyMatch(line -> line.startsWith(
                                "requirements.csv:2 [evidence]: found 'overall.lo', expected a figure of our JSON"))
                        .contains(
                                "requirements.csv:3 [evidence]: found '〔非表示〕', expected a number, a date or another figure behind >=",
                                "requirements.csv:6 [evidence]: found '../outside.pdf', expected a path inside the data folder, like deliverables/report.pdf",
                                "requirements.csv:7 [kind]: found 'register', expected the kind of one piece of its evidence",
                                "requirements.csv:8 [state]: found '〔非表示〕', expected one of 対象外, 協議中",
                                "requirements.csv:9 [reason]: found '空欄', expected a value, where state is filled",
                                "requirements.csv:9 [stated_on]: found '空欄', expected a value, where state is filled",
                                "requirements.csv:10 [reason]: found '〔非表示〕', expected nothing, where state is empty",
                                "requirements.csv:13 [evidence]: found 'abc', expected 64 hexadecimal digits",
                                "requirements.csv:14 [evidence]: found '2025-13', expected a day or month of the calendar, like 2025-10",
                                "requirements.csv:15 [evidence]: found '2025-02-30', expected a day or month of the calendar, like 2025-10")
                        .anyMatch(line ->
                                line.startsWith("requirements.csv:4 [evidence]: found 'teem', expected one of "))
                        .anyMatch(line ->
                                line.startsWith("requirements.csv:5 [evidence]: found 'minuets', expected one of "))
                        .anyMatch(line -> line.startsWith(
                                "requirements.csv:11 [evidence]: found 'minutes.csv 〔非表示〕', expected '<figure> "))
                        .anyMatch(line -> line.startsWith(
                                "requirements.csv:12 [evidence]: found 'requirements-matrix', expected one of ")));
    }

    @Test
    void aFileThatTheContractNamesMustBeThere() {
        assertThatThrownBy(FOLLOWED::read)
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(
                        "contract.yaml:1 [requirements]: found 'requirements.csv', expected a file in the data folder (");
    }

    @Test
    void aContractWithoutTheKeyFollowsNothingUp() throws Exception {
        DataFiles files = DataFiles.MINIMAL.file("requirements.csv", "clause\n");
        assertThat(files.read().requirements()).isEmpty();
        assertThat(files.notices()).singleElement().asString().startsWith("requirements.csv: ");
    }

    @Test
    void aClauseStandsOnceHoweverWideItsSignsAre() {
        DataFiles files = FOLLOWED.file("requirements.csv", """
                clause,title,kind,answered_by
                3(1)①,一,register,運用
                3(1)②,二,register,運用
                3（１）①,三,register,運用
                """);
        assertThatThrownBy(files::read)
                .hasMessageStartingWith(
                        "requirements.csv:4 [clause]: found '3（１）①', expected a value not used before; requirements.csv:2 has it");
    }

    @Test
    void aChapterIsWhatAClauseBeginsWith() {
        assertThat(Requirement.chapterOf("3.2.4(1)")).isEqualTo("第3章");
        assertThat(Requirement.chapterOf("別記 第5")).isEqualTo("別記");
        assertThat(Requirement.chapterOf("第12条（2）")).isEqualTo("第12条");
    }

    @Test
    void numbersAreComparedExactly() {
        assertThat(new Literal("99.8").order("99.80")).hasValue(0);
        assertThat(new Literal("99.8").order("99.7999999")).hasValue(-1);
        assertThat(new Literal("2/3").order("0.666666666666666666")).hasValue(-1);
        assertThat(new Literal("1/4").order("0.25")).hasValue(0);
        assertThat(new Literal("2025-10").order("2025-09").getAsInt()).isNegative();
        assertThat(new Literal("99.8").order("MET")).isEmpty();
        assertThat(new Literal("met").order("MET")).hasValue(0);
    }
}
