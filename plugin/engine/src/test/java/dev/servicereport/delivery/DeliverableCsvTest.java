package dev.servicereport.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of what is handed over (成果品). */
class DeliverableCsvTest {

    /** SHA-256 of {@code 設計書\n}. */
    private static final String HASH = "f96f83c137d47d0ba8806841c067c7a9a3a253ad9a0b64f4cdeb0054022fb60f";

    private static final DataFiles FILES =
            DataFiles.MINIMAL.file("deliverables/design.txt", "設計書\n").file("deliverables/empty.txt", "");

    @Test
    void everyColumnIsReadAsWritten() throws Exception {
        Deliverable deliverable = deliverables("""
                番号,名称,版,媒体,部数,ページ数,ファイル,SHA-256,必須,納品日,備考
                D-1,設計書,1.2,電子（TXT）,2,"1,024",deliverables/design.txt,%s,いいえ,令和6年12月20日,差替え
                """.formatted(HASH)).get(0);
        assertThat(deliverable)
                .extracting(Deliverable::id, Deliverable::name, Deliverable::version, Deliverable::form)
                .hasToString("[D-1, 設計書, 1.2, Form[medium=電子（TXT）, copies=2, pages=1024]]");
        assertThat(deliverable)
                .extracting(Deliverable::required, Deliverable::deliveredOn, Deliverable::remarks)
                .hasToString("[false, 2024-12-20, 差替え]");
        assertThat(deliverable.file())
                .extracting(AttachedFile::name, AttachedFile::size, AttachedFile::sha256)
                .containsExactly("deliverables/design.txt", 10L, HASH);
    }

    @Test
    void whatIsEmptyIsOneCopyThatIsRequiredAndNotHandedOver() throws Exception {
        assertThat(deliverables("""
                id,name
                D-1,操作説明書
                """))
                .singleElement()
                .hasToString("Deliverable[id=D-1, name=操作説明書, version=, form=Form[medium=, copies=1, pages=null],"
                        + " file=null, required=true, deliveredOn=null, remarks=]");
    }

    @Test
    void aHashMayBeWrittenInCapitals() throws Exception {
        assertThat(deliverables("""
                id,name,file,sha256
                D-1,設計書,deliverables/design.txt,%s
                """.formatted(HASH.toUpperCase(Locale.ROOT)))).hasSize(1);
    }

    @Test
    void withoutAHashTheFilesOwnIsTold() throws Exception {
        assertThat(FILES.file("deliverables.csv", """
                id,name,file
                D-1,設計書,deliverables/design.txt
                """).notices())
                .containsExactly(
                        "deliverables.csv:2 [sha256]: no change can be found; deliverables/design.txt has " + HASH
                                + " (ハッシュ値の記録がないため、ファイルの変更に気づけない。この値を記録する)",
                        "deliverables/empty.txt: is not read (読まないファイル。ここに置くファイルの名前は説明書の「形式」にある)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "deliverables/desing.txt| found 'deliverables/desing.txt', expected a file in the data folder (ファイルがありません。'design.txt' のことですか)",
                "report.pdf| found 'report.pdf', expected a file in the data folder (ファイルがありません。ファイルを置くか、台帳のファイル名を直してください)",
                "deliverables/empty.txt| found 'deliverables/empty.txt', expected a file that is not empty (ファイルが空です。中身のあるファイルに置き換えてください)",
                "deliverables| found 'no regular file', expected a file (フォルダーや特殊ファイルではなく、ファイルを置いてください)",
                "../secret.txt| found '../secret.txt', expected a path inside the data folder, like deliverables/report.pdf (データフォルダーの外のファイルは指定できません)",
                "deliverables/../../x| found 'deliverables/../../x', expected a path inside the data folder, like deliverables/report.pdf (データフォルダーの外のファイルは指定できません)",
                "/etc/hostname| found '/etc/hostname', expected a path inside the data folder, like deliverables/report.pdf (データフォルダーの外のファイルは指定できません)",
                "..\\secret.txt| found '../secret.txt', expected a path inside the data folder, like deliverables/report.pdf (データフォルダーの外のファイルは指定できません)"
            })
    void aFileMustBeThereInsideTheFolderAndNotEmpty(String file, String fault) {
        assertThatThrownBy(() -> deliverables("""
                id,name,file
                D-1,設計書,%s
                """.formatted(file)))
                .isInstanceOf(BadInputException.class)
                .hasMessage("deliverables.csv:2 [file]: " + fault);
    }

    @Test
    void aChangedByteIsToldWithBothHashes() {
        String other = "0".repeat(63) + "1";
        assertThatThrownBy(() -> deliverables("""
                id,name,file,sha256
                D-1,設計書,deliverables/design.txt,%s
                """.formatted(other)))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("deliverables.csv:2 [sha256]: found '")
                .hasMessageEndingWith("expected the SHA-256 of deliverables/design.txt, which is " + HASH
                        + " (納品後にファイルが変わっています。元のファイルに戻すか、版を改めてハッシュ値を書き直してください)");
    }

    @Test
    void brokenCellsAreReportedTogether() {
        assertThatThrownBy(() -> deliverables("""
                id,name,copies,pages,file,sha256,required,delivered_on
                D-1,,0,1.5,,abc,たぶん,2024-12-32
                D-2,設計書,1,,,%s,yes,
                D-3,手順書,1,,,,yes,
                D-3,手引書,1,,,,yes,
                """.formatted(HASH)))
                .isInstanceOf(BadInputException.class)
                .hasMessage("""
                        deliverables.csv:2 [copies]: found '0', expected 1 or more (部数は1以上です)
                        deliverables.csv:2 [delivered_on]: found '2024-12-32', expected a date that exists (2024年12月に32日はありません)
                        deliverables.csv:2 [name]: found '空欄', expected a value (この列は空にできません。値を書いてください)
                        deliverables.csv:2 [pages]: found '1.5', expected a whole number (整数を書いてください)
                        deliverables.csv:2 [required]: found 'たぶん', expected one of yes, no (使える語は ○、はい、対象、有、×、いいえ、対象外、無 です)
                        deliverables.csv:2 [sha256]: found 'abc', expected 64 hexadecimal digits (SHA-256 は16進64桁です)
                        deliverables.csv:3 [file]: found '空欄', expected the file whose SHA-256 is recorded (ハッシュ値に対応するファイル名を書いてください)
                        deliverables.csv:5 [id]: found 'D-3', expected a value not used before; deliverables.csv:4 has it with other content (同じ番号で内容の違う行があります)""");
    }

    private static List<Deliverable> deliverables(String csv) throws BadInputException {
        return FILES.file("deliverables.csv", csv)
                .read()
                .delivery()
                .acceptance()
                .deliverables();
    }
}
