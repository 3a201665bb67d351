package dev.servicereport.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import org.junit.jupiter.api.Test;

/** Ledgers that a contract declares itself. */
class LedgersFileTest {

    private static final String KEYS = """
            ledgers:
              - id: keys
                file: rooms/keys
                title: 鍵貸出簿
                for-acceptance: true
                columns:
                  - { name: holder, headings: [借受者, 氏名], width: 10, required: true }
                  - { name: lent_on, headings: 貸出日, type: date, width: 6, required: true }
                  - { name: returned_on, headings: 返却日, type: date, width: 6 }
                  - { name: keys, headings: 本数, type: count, width: 4 }
                order:
                  - { first: lent_on, then: returned_on }
                open:
                  - { needs: returned_on, after: lent_on, say: 返却されていない }
            """;

    @Test
    void aContractAddsALedgerOfItsOwn() throws Exception {
        Handling handling = DataFiles.MINIMAL
                .file("ledgers.yaml", KEYS)
                .file("rooms/keys.csv", "番号,氏名,貸出日,返却日\nK-1,見本 花子,2025-02-03,2025-02-04\n")
                .read()
                .delivery()
                .handling();
        LedgerKind kind = handling.kinds().get(Ledgers.all().size());
        assertThat(kind.id()).isEqualTo("keys");
        assertThat(kind.rules())
                .containsExactly(
                        new LedgerRule.InOrder("lent_on", "returned_on"),
                        new LedgerRule.Needs("lent_on", "returned_on", false, "返却されていない"));
        assertThat(handling.ledger(kind).entries())
                .singleElement()
                .extracting(entry -> entry.value("holder").orElseThrow())
                .isEqualTo(new LedgerValue.Text("見本 花子"));
    }

    @Test
    void aContractPutsItsOwnInPlaceOfABundledOne() throws Exception {
        Handling handling = DataFiles.MINIMAL
                .file("ledgers.yaml", """
                        ledgers:
                          - id: handling-copies
                            file: handling/copies
                            title: 複写簿
                            columns: [{ name: what, headings: 複写物, width: 10 }]
                        """)
                .file("handling/copies.csv", "id,what\nF-1,帳票\n")
                .read()
                .delivery()
                .handling();
        assertThat(handling.kinds())
                .extracting(LedgerKind::id)
                .containsExactlyElementsOf(
                        Ledgers.all().stream().map(LedgerKind::id).toList());
        assertThat(handling.kinds())
                .extracting(LedgerKind::title)
                .contains("複写簿")
                .doesNotContain("個人情報複写承認簿");
    }

    @Test
    void everyFaultIsToldWithItsLine() {
        DataFiles files = DataFiles.MINIMAL.file("ledgers.yaml", """
                ledgers:
                  - id: Keys
                    file: keys
                    title: 鍵貸出簿
                    colums: []
                    columns:
                      - { name: holder, headings: 借受者, type: name, width: 0 }
                    open:
                      - { needs: a, after: b, by: c, say: 未了 }
                """);
        assertThatThrownBy(files::read).isInstanceOf(BadInputException.class).hasMessage("""
                ledgers.yaml:2 [ledgers[0].id]: found 'Keys', expected small letters, digits and hyphens (英小文字、数字、ハイフンで書いてください)
                ledgers.yaml:3 [ledgers[0].file]: found 'keys', expected a folder and a name without .csv, like handling/copies (「handling/copies」のように、フォルダーと名前を .csv を付けずに書いてください)
                ledgers.yaml:5 [ledgers[0]]: found 'colums', expected a key known here; did you mean 'columns'? (「columns」ではありませんか)
                ledgers.yaml:7 [ledgers[0].columns[0].type]: found 'name', expected one of text, date, time, count, file, sha256; did you mean 'date'? (text、date、time、count、file、sha256 のいずれかを書いてください)
                ledgers.yaml:7 [ledgers[0].columns[0].width]: found '0', expected a whole number from 1 to 100 (1から100までの整数を書いてください)
                ledgers.yaml:9 [ledgers[0].open[0].by]: found 'c', expected either after or by (after と by は、どちらか一方だけを書いてください)""");
    }

    @Test
    void rulesNameColumnsThatFitThem() {
        DataFiles files = DataFiles.MINIMAL.file("ledgers.yaml", """
                ledgers:
                  - id: keys
                    file: rooms/keys
                    title: 鍵貸出簿
                    purpose: personal-data-accidents
                    columns:
                      - { name: lent_on, headings: 貸出日, type: date, width: 6 }
                      - { name: keys, headings: [本数, 貸出日], type: count, width: 4 }
                    order:
                      - { first: lent_on, then: returned_on }
                      - { first: keys, then: lent_on }
                    at-most:
                      - { part: keys, whole: lent_on }
                    once: [{ column: keys }]
                    open:
                      - { needs: lent, say: 未了 }
                  - id: more-keys
                    file: rooms/keys
                    title: 鍵貸出簿
                    columns: [{ name: id, headings: 番号, width: 6 }]
                """);
        assertThatThrownBy(files::read).isInstanceOf(BadInputException.class).hasMessage("""
                ledgers.yaml:5 [ledgers[0].purpose]: found 'personal-data-accidents', expected a column 'found_at' of dates or times (事故を数えるには、発見した日又は日時の列 found_at が要ります)
                ledgers.yaml:8 [ledgers[0].columns[1].headings]: found '貸出日', expected a heading that no other column has (別の列の見出しです)
                ledgers.yaml:10 [ledgers[0].order[0].then]: found 'returned_on', expected one of lent_on (この規則に使える列ではありません)
                ledgers.yaml:11 [ledgers[0].order[1].first]: found 'keys', expected one of lent_on (この規則に使える列ではありません)
                ledgers.yaml:13 [ledgers[0].at-most[0].whole]: found 'lent_on', expected one of keys (この規則に使える列ではありません)
                ledgers.yaml:14 [ledgers[0].once[0].column]: found 'keys', expected one of lent_on (この規則に使える列ではありません)
                ledgers.yaml:16 [ledgers[0].open[0].needs]: found 'lent', expected one of lent_on; did you mean 'lent_on'? (この規則に使える列ではありません)
                ledgers.yaml:18 [ledgers[1].file]: found 'rooms/keys', expected a file of its own (別の簿冊のファイルです)
                ledgers.yaml:20 [ledgers[1].columns[0].headings]: found '番号', expected a heading that no other column has (別の列の見出しです)
                ledgers.yaml:20 [ledgers[1].columns[0].name]: found 'id', expected a heading that no other column has (別の列の見出しです)""");
    }

    @Test
    void anIdOfAnotherDocumentAndAPlaceOfOtherDataAreRefused() {
        DataFiles files = DataFiles.MINIMAL.file("ledgers.yaml", """
                ledgers:
                  - id: team
                    file: uptime/keys
                    title: 鍵貸出簿
                    columns: [{ name: holder, headings: 借受者, width: 10 }]
                  - id: keys
                    file: handling/copies
                    title: 鍵貸出簿
                    columns: [{ name: holder, headings: 借受者, width: 10 }]
                """);
        assertThatThrownBy(files::read).isInstanceOf(BadInputException.class).hasMessage("""
                ledgers.yaml:2 [ledgers[0].id]: found 'team', expected an id that no document has (同じ識別子の文書があります。別の識別子にしてください)
                ledgers.yaml:3 [ledgers[0].file]: found 'uptime/keys', expected a file that nothing else is read from (別のデータの置き場所です。別のフォルダー又は名前にしてください)
                ledgers.yaml:7 [ledgers[1].file]: found 'handling/copies', expected a file that nothing else is read from (別のデータの置き場所です。別のフォルダー又は名前にしてください)""");
    }

    @Test
    void aClauseThatNoDocumentPrintsIsAnErrorAtItsLine() {
        DataFiles files = DataFiles.MINIMAL.agreed("""
                references:
                  incidnt-report: 第5条
                  keys: 第6条
                  availability: 第7条""").file("ledgers.yaml", KEYS);
        assertThatThrownBy(files::read)
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(
                        "contract.yaml:2 [references.incidnt-report]: found 'incidnt-report', expected one of acceptance-index,")
                .hasMessageEndingWith(
                        "; did you mean 'incident-report'?"
                                + " (references に書けるのは、文書の識別子と availability、below-target、exclusions、personal-data、response です)");
    }

    @Test
    void wordsNamesFilesAndFiguresAreCheckedLikeTheRest() {
        DataFiles files = DataFiles.MINIMAL.file("ledgers.yaml", """
                ledgers:
                  - id: keys
                    file: rooms/keys
                    title: 鍵貸出簿
                    columns:
                      - { name: state, headings: 状態, words: [貸出, 返却], width: 4 }
                      - { name: lent_on, headings: 貸出日, type: date, width: 6 }
                      - { name: holder, headings: 借受者, width: 6 }
                      - { name: sum, headings: ハッシュ値, type: sha256, width: 6 }
                      - { name: room, headings: 部屋, width: 6 }
                    open:
                      - { needs: lent_on, where: state, is: 紛失, say: 未了 }
                      - { needs: lent_on, where: holder, is: 甲, say: 未了 }
                    expiry:
                      - { column: holder, per: lent_on, unless: gone, say: 期限切れ }
                    everyone:
                      - { column: lent_on, all: team, say: 未了 }
                    figures:
                      per: lent_on
                      columns:
                        - { label: 返却率, show: share, where: state, is: 紛失 }
                        - { label: 合計, show: sum, of: holder }
                        - { label: 最長, show: longest, of: lent_on, to: holder }
                """);
        assertThatThrownBy(files::read).isInstanceOf(BadInputException.class).hasMessage("""
                ledgers.yaml:9 [ledgers[0].columns[3].type]: found 'sha256', expected one column of type file (ハッシュ値には、ファイルの列が1つ要ります)
                ledgers.yaml:12 [ledgers[0].open[0].is]: found '紛失', expected one of 貸出, 返却 (この列の語ではありません)
                ledgers.yaml:13 [ledgers[0].open[1].where]: found 'holder', expected one of state (この規則に使える列ではありません)
                ledgers.yaml:15 [ledgers[0].expiry[0].column]: found 'holder', expected one of lent_on (この規則に使える列ではありません)
                ledgers.yaml:15 [ledgers[0].expiry[0].per]: found 'lent_on', expected one of state, holder, room (この規則に使える列ではありません)
                ledgers.yaml:15 [ledgers[0].expiry[0].unless]: found 'gone', expected one of state, lent_on, holder, sum, room (この規則に使える列ではありません)
                ledgers.yaml:17 [ledgers[0].everyone[0].column]: found 'lent_on', expected one of state, holder, room (この規則に使える列ではありません)
                ledgers.yaml:19 [ledgers[0].figures.per]: found 'lent_on', expected one of state, holder, room (この規則に使える列ではありません)
                ledgers.yaml:21 [ledgers[0].figures.columns[0].is]: found '紛失', expected one of 貸出, 返却 (この列の語ではありません)
                ledgers.yaml:22 [ledgers[0].figures.columns[1].of]: found 'holder', expected a column of a fitting type (この規則に使える列ではありません)
                ledgers.yaml:23 [ledgers[0].figures.columns[2].to]: found 'holder', expected one of lent_on (この規則に使える列ではありません)""");
    }

    @Test
    void aColumnHoldsWordsOrNamesOrOneType() {
        DataFiles files = DataFiles.MINIMAL.file("ledgers.yaml", """
                ledgers:
                  - id: keys
                    file: rooms/keys
                    title: 鍵貸出簿
                    columns:
                      - { name: state, headings: 状態, words: [貸出], of: [team], width: 4 }
                      - { name: day, headings: 日, words: [今日], type: date, width: 4 }
                      - { name: who, headings: 者, of: [teams], width: 4 }
                    open:
                      - { needs: state, where: state, say: 未了 }
                    figures:
                      columns:
                        - { label: 合計, show: sum }
                        - { label: 割合, show: share }
                """);
        assertThatThrownBy(files::read).isInstanceOf(BadInputException.class).hasMessage("""
                ledgers.yaml:6 [ledgers[0].columns[0].of]: found '[…]', expected either words or of (words と of は、どちらか一方だけを書いてください)
                ledgers.yaml:7 [ledgers[0].columns[1].type]: found 'date', expected no type beside words or of (words 又は of を書いた列に type は要りません)
                ledgers.yaml:8 [ledgers[0].columns[2].of[0]]: found 'teams', expected one of services, assets, incidents, findings, minutes, team, subcontracts; did you mean 'team'? (services、assets、incidents、findings、minutes、team、subcontracts のいずれかを書いてください)
                ledgers.yaml:10 [ledgers[0].open[0].is]: found 'no such key', expected the key 'is', which is required (is: 語を書いてください)
                ledgers.yaml:13 [ledgers[0].figures.columns[0].of]: found 'no such key', expected the key 'of', which is required (of: 列名を書いてください)
                ledgers.yaml:14 [ledgers[0].figures.columns[1].where]: found 'no such key', expected the key 'where', which is required (where: 列名を書いてください)""");
    }
}
