package dev.servicereport.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderTest {

    private static final Column STATUS = Column.required("status", "状態", "ステータス");
    private static final Column SERVICE = Column.required("service", "サービス");
    private static final Column SITE = Column.optional("site");

    @TempDir
    Path folder;

    private List<String> messages(String header) {
        return new CsvText(folder).messages(header + "\n", List.of(SERVICE, STATUS, SITE), row -> {});
    }

    @Test
    void readsAliasesInAnyOrderWidthAndCase() {
        assertThat(messages("ｽﾃｰﾀｽ, ＳＥＲＶＩＣＥ ")).isEmpty();
    }

    @Test
    void namesEachMissingColumnAndTheHeadingThatIsNear() {
        assertThat(messages("servce,state"))
                .containsExactly(
                        "a.csv:1: found 'servce,state', expected a column 'service' (見出し「サービス」でも読めます。'servce' のことですか)",
                        "a.csv:1: found 'servce,state', expected a column 'status' (見出し「状態」「ステータス」でも読めます。'state' のことですか)");
    }

    @Test
    void saysOnceOfALineThatItIsTheHeadingsAgain() {
        assertThat(messages("service,status,site\nweb,up,\n service,status, site \ndb,up,service"))
                .containsExactly(
                        "a.csv:3: found 'service,status,site', expected a row of data; these are the headings again"
                                + " (見出しの行がもう一度あります。ファイルをつないだときのものなら、この行を消してください)");
    }

    @Test
    void refusesTwoHeadingsForOneColumn() {
        assertThat(messages("service,status,状態"))
                .containsExactly(
                        "a.csv:1 [状態]: found '状態', expected the column 'status' only once (同じ意味の列が二つあります。一つにしてください)");
    }

    @Test
    void notesColumnsThatItDoesNotKnowOnce() {
        assertThat(messages("service,status,color,,color"))
                .containsExactly(
                        "a.csv:1: 'color, column 4 without a heading, color': unknown columns are not read (知らない列なので読まない)");
    }

    @Test
    void refusesAColumnOfIndividualNumbers() {
        assertThat(messages("service,status,個人番号"))
                .containsExactly(
                        "a.csv:1: found '個人番号', expected no column of Individual Numbers (個人番号（マイナンバー）の列があります。列ごと取り除いてください)");
    }

    @Test
    void doesNotTellAnIndividualNumberInAHeading() {
        assertThat(messages("service,status,1234-5678-9018"))
                .containsExactly(
                        "a.csv:1: found 'twelve digits that are not shown', expected no number that may be an Individual Number"
                                + " (個人番号（マイナンバー）の疑いがある12桁の番号があります。値は表示しません。データから取り除いてください)");
    }
}
