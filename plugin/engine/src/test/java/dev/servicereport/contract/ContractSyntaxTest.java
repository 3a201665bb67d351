package dev.servicereport.contract;

import static dev.servicereport.contract.ContractText.messages;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files that are not YAML, or more of it than a contract needs: one message each, and nothing is made of them. */
class ContractSyntaxTest {

    private static final String YAML_HINT = " (YAML として読めません。字下げ、引用符、「キー: 値」のコロンの後の空白を確かめてください)";

    @Test
    void namesTheLineThatIsNotYaml() {
        assertThat(messages("title: 件名\nclient: 市: 町\n"))
                .containsExactly("contract.yaml:2: found 'client: 市: 町', expected well-formed YAML; its reader says:"
                        + " mapping values are not allowed here" + YAML_HINT);
    }

    @Test
    void namesTheLineOnWhichAnOpenQuoteBegins() {
        assertThat(messages("title: \"件名\nclient: 市\ncontractor: 社\n"))
                .containsExactly("contract.yaml:1: found 'title: \"件名', expected well-formed YAML; its reader says:"
                        + " found unexpected end of stream" + YAML_HINT);
    }

    @Test
    void saysThatTabsDoNotIndent() {
        assertThat(messages("client:\n\tname: 市\n"))
                .containsExactly("contract.yaml:2: found 'name: 市', expected blanks, not a tab, before the first word"
                        + " (行頭の字下げには、タブではなく半角の空白を使ってください)");
    }

    @Test
    void refusesAnAliasOfNothing() {
        assertThat(messages("title: *name\n"))
                .containsExactly("contract.yaml:1: found 'title: *name', expected well-formed YAML; its reader says:"
                        + " found undefined alias name" + YAML_HINT);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(messages("# only a comment\n"))
                .containsExactly(
                        "contract.yaml: found 'an empty file', expected the contract's keys with their values (ファイルが空です。契約の内容を書いてください)");
    }

    @Test
    void refusesAFileThatIsNotAMapping() {
        assertThat(messages("- title\n"))
                .containsExactly("contract.yaml:1: found '[…]', expected keys with values (「キー: 値」の形で書いてください)");
    }

    @Test
    void refusesASecondDocument() {
        assertThat(messages(ContractText.MINIMAL + "---\ntitle: 別の件名\n"))
                .containsExactly(
                        "contract.yaml:8: found '---', expected one document in the file (「---」の後に2つ目の文書があります。1つにまとめてください)");
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        byte[] shiftJis = "title: a\nclient: 市\n".getBytes(Charset.forName("windows-31j"));

        assertThat(messages(shiftJis))
                .containsExactly("contract.yaml:2: found 'byte 0x8E', expected UTF-8 (ファイルを UTF-8 で保存し直してください)");
    }

    @Test
    void namesTheLineOfATruncatedCharacter() {
        byte[] cut = new byte[] {'a', ':', '\n', (byte) 0xE5, (byte) 0xB8};

        assertThat(messages(cut))
                .containsExactly("contract.yaml:2: found 'byte 0xE5', expected UTF-8 (ファイルを UTF-8 で保存し直してください)");
    }

    @Test
    void namesTheLineOfAControlCharacter() {
        assertThat(messages("title: a\nclient: b\u0007\n"))
                .containsExactly("contract.yaml:2: found '〔U+0007〕', expected text without control characters"
                        + " (見えない制御文字が入っています。その行を書き直してください)");
    }

    @Test
    void instantiatesNothing() {
        assertThat(messages("title: !!java.net.URL [ 'file:///' ]\n"))
                .containsExactly(
                        "contract.yaml:1: found 'tag:yaml.org,2002:java.net.URL', expected a value without a tag (「!」で始まる型の指定は使えません。消してください)");
    }

    @Test
    void unfoldsNoBombOfAliases() {
        String bomb = "a0: &a0 [x]\n" + aliases(1) + aliases(2) + aliases(3) + aliases(4) + aliases(5) + aliases(6);

        assertThat(messages(bomb))
                .containsExactly(
                        "contract.yaml:7: found '*a5', expected at most 50 aliases (別名（*名前）が多すぎます。値をそのまま書いてください)");
    }

    private static String aliases(int level) {
        return "a%d: &a%d [%s*a%d]\n".formatted(level, level, ("*a" + (level - 1) + ", ").repeat(9), level - 1);
    }

    @Test
    void followsNoAliasIntoItself() {
        assertThat(messages(ContractText.minimalWith("client: &c { name: *c }")))
                .containsExactly("contract.yaml:2 [client.name]: found '{…}', expected a text on one line"
                        + " (1行の文字で書いてください。true や no のような語は引用符で囲みます)");
    }

    @Test
    void readsAValueThroughAnAlias() {
        assertThat(ContractText.read(
                        ContractText.minimalWith("client: &c { name: 市 }").replace("{ name: 社 }", "*c")))
                .extracting(contract -> contract.parties().contractor().name())
                .isEqualTo("市");
    }

    @Test
    void refusesDeepNesting() {
        assertThat(messages("title:\n  " + "[".repeat(100_000)))
                .containsExactly(
                        "contract.yaml:2: found 'deeper nesting', expected at most 20 levels of nesting (入れ子が深すぎます。字下げと括弧を確かめてください)");
    }

    @Test
    void refusesALongValue() {
        assertThat(messages("title: a\nnumber: " + "1".repeat(2001) + "\n"))
                .containsExactly(
                        "contract.yaml:2: found '2001 characters', expected at most 2000 characters (値が長すぎます。引用符の閉じ忘れではありませんか)");
    }

    @Test
    void refusesALargeFile() {
        byte[] large = ("title: " + "a".repeat(10_000_000)).getBytes(StandardCharsets.US_ASCII);

        assertThat(messages(large))
                .containsExactly(
                        "contract.yaml: found '10000007 bytes', expected at most 262144 bytes (ファイルが大きすぎます。別のファイルではありませんか)");
    }
}
