package dev.servicereport.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ledgers of personal information and of Microsoft 365. */
class LedgerCsvTest {

    @Test
    void everyTypeOfCellIsRead() throws Exception {
        DataFiles files = DataFiles.MINIMAL.file("handling/accidents.csv", """
                番号,発見日時,報告日時,内容,人数
                A-1,2025-02-18T09:00,,誤送信,"1,200"
                """);
        LedgerEntry accident =
                files.read().delivery().handling().ledger(accidents()).entries().get(0);
        assertThat(accident.value("found_at")).contains(new LedgerValue.Moment(1739836800));
        assertThat(accident.value("reported_at")).isEmpty();
        assertThat(accident.value("summary")).contains(new LedgerValue.Text("誤送信"));
        assertThat(accident.value("persons")).contains(new LedgerValue.Count(1200));
    }

    @Test
    void faultsOfAllLedgersAreReportedTogether() {
        DataFiles files = DataFiles.MINIMAL.file("handling/takeouts.csv", """
                id,item,purpose,taken_on,returned_on
                O-1,データ,,2025-02-12,2025-02-11
                O-1,データ,検証,2025-02-30,
                """).file("m365/licences.csv", """
                id,product,as_of,bought,assigned
                L-1,Microsoft 365,2025-02-28,165,166
                L-2,Microsoft 365,2025-02-28,1.5,0
                """);
        assertThatThrownBy(files::read).isInstanceOf(BadInputException.class).hasMessage("""
                handling/takeouts.csv:2 [purpose]: found '空欄', expected a value (この列は空にできません。値を書いてください)
                handling/takeouts.csv:2 [returned_on]: found '2025-02-11', expected not before taken_on (日付の前後が逆です)
                handling/takeouts.csv:3 [id]: found 'O-1', expected a value not used before; handling/takeouts.csv:2 has it (同じ番号の行が別にあります)
                handling/takeouts.csv:3 [taken_on]: found '2025-02-30', expected a date that exists (2025年2月に30日はありません)
                m365/licences.csv:2 [assigned]: found '166', expected at most bought (内訳が全体を超えています)
                m365/licences.csv:3 [bought]: found '1.5', expected a whole number (整数を書いてください)""");
    }

    /** Two rows of one day would leave it to chance which one a chart shows. */
    @Test
    void capacityHasOneRowADay() {
        DataFiles files = DataFiles.MINIMAL.file("operation/capacity.csv", """
                id,as_of,cores_used,cores,memory_used,memory,storage_used,storage,terminals
                1,2025-01-31,10,80,20,288,100,20000,200
                2,2025-02-28,10,80,20,288,100,20000,200
                3,令和7年1月31日,20,80,20,288,100,20000,200
                """);
        assertThatThrownBy(files::read)
                .isInstanceOf(BadInputException.class)
                .hasMessage("operation/capacity.csv:4 [as_of]: found '令和7年1月31日', expected a day that no other row has"
                        + " (同じ日の行が別にあります。1日を1行にまとめてください)");
    }

    @Test
    void aFileThatIsNoLedgerGetsANotice() throws Exception {
        assertThat(DataFiles.MINIMAL.file("handling/notes.csv", "id\n").notices())
                .singleElement()
                .asString()
                .startsWith("handling/notes.csv: ");
    }

    @Test
    void wordsAndNamesAreThoseOfTheLedger() {
        DataFiles files = DataFiles.MINIMAL
                .file("inventory.csv", "id,kind,name,quantity\nmain,line,主回線,1\n")
                .file("minutes.csv", "id,title,held_on,content\nM-1,定例会,2025-01-10,協議\n")
                .file("operation/backups.csv", """
                        id,job,server,started_at,result
                        1,夜間,web,2025-01-10T01:00,成功した
                        2,夜間,wep,2025-01-10T01:00,成功
                        """)
                .file("project/action-items.csv", """
                        id,origin,raised_on,content,owner,due_on,state
                        1,M-1,2025-01-10,確かめる,甲,2025-01-31,完了
                        2,M-2,2025-01-10,確かめる,甲,2025-01-31,完了
                        """);
        assertThatThrownBy(files::read).isInstanceOf(BadInputException.class).hasMessage("""
                operation/backups.csv:2 [result]: found '〔非表示〕', expected one of 成功, 失敗; did you mean '成功'? (成功、失敗 のいずれかを書いてください。人名や連絡先かもしれない値は表示しません。列がずれていないか、ファイルのこの欄を見てください)
                operation/backups.csv:3 [server]: found 'wep', expected an id that stands in inventory.csv, services.csv ('web' のことですか)
                project/action-items.csv:3 [origin]: found 'M-2', expected an id that stands in minutes.csv, incidents.csv, findings.csv ('M-1' のことですか)""");
    }

    @Test
    void anAttestedFileLiesThereAndIsTheOneThatWasAttested() {
        String row = "A-1,3.2.1,ティア3,確認書,2025-01-10,甲,";
        DataFiles files = DataFiles.MINIMAL.file("evidence/tier3.txt", "適合する\n");
        assertThatThrownBy(() -> files.file(
                                "project/attestations.csv",
                                ATTESTATIONS + row + "evidence/tier3.txt," + "0".repeat(64) + "\n")
                        .read())
                .hasMessageContaining(
                        "project/attestations.csv:2 [sha256]: found '〔非表示の番号〕', expected the SHA-256 of evidence/tier3.txt, which is ");
        assertThatThrownBy(() -> files.file("project/attestations.csv", ATTESTATIONS + row + "evidence/tier4.txt,1\n")
                        .read())
                .hasMessage("""
                        project/attestations.csv:2 [file]: found 'evidence/tier4.txt', expected a file in the data folder (ファイルがありません。'tier3.txt' のことですか)
                        project/attestations.csv:2 [sha256]: found '1', expected 64 hexadecimal digits (SHA-256 は16進64桁です)""");
    }

    private static final String ATTESTATIONS = "id,clause,statement,document,stated_on,stated_by,file,sha256\n";

    private static LedgerKind accidents() {
        return Ledgers.all().stream()
                .filter(kind -> kind.purpose() == LedgerKind.Purpose.PERSONAL_DATA_ACCIDENTS)
                .findFirst()
                .orElseThrow();
    }

    static Stream<LedgerKind> ledgers() {
        return Ledgers.all().stream();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void rulesNameColumnsThatThereAre(LedgerKind kind) {
        List<String> names = kind.fields().stream().map(LedgerField::name).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(kind.rules().stream().map(LedgerCsvTest::columns).flatMap(Collection::stream))
                .isSubsetOf(names);
    }

    private static Set<String> columns(LedgerRule rule) {
        String[] values = rule.toString().replaceAll(".*\\[|]", "").split(", ");
        return Stream.of(values)
                .filter(value -> !value.matches("(before|what|word|who|unless)=.*"))
                .map(value -> value.replaceAll(".*=", ""))
                .collect(java.util.stream.Collectors.toSet());
    }
}
