package dev.servicereport.contract;

import dev.servicereport.contract.Source.Columns;
import dev.servicereport.contract.Source.Format;
import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.ListOf;
import dev.servicereport.contract.yaml.MapOf;
import dev.servicereport.contract.yaml.OneOrMore;
import dev.servicereport.contract.yaml.Text;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys that a source and a preset have in common, and what they say of a file. */
final class SourceKeys {

    static final Key<Source.Kind> KIND =
            Key.required("kind", Choice.of(Source.Kind.class), "What the files hold", "データの種類");
    static final Key<Map<String, List<String>>> COLUMNS = Key.optional(
            "columns",
            new MapOf<>(new OneOrMore<>(Text.WORD)),
            "Our column names and the file's headings for them",
            "列の対応");
    static final Key<Map<String, List<String>>> WHERE = Key.optional(
            "where",
            new MapOf<>(new OneOrMore<>(Text.WORD)),
            "Headings of the file and the words of which a row must have one to count",
            "行の絞込み");
    static final Key<Map<String, String>> STATUS =
            Key.optional("status", new MapOf<>(states()), "The file's status words and what they mean", "状態を表す語の対応");
    static final Key<String> TIMESTAMP = Key.optional(
            "timestamp",
            SourceText.PATTERN,
            "Pattern of dates with times, as in Java, or epoch-seconds, epoch-milliseconds, excel-serial",
            "日時の書式");
    static final Key<ZoneId> ZONE =
            Key.optional("zone", Zones.ZONE, "Zone of times without an offset; absent: the contract's", "時差のない日時の時間帯");
    static final Key<Character> DELIMITER =
            Key.optional("delimiter", SourceText.DELIMITER, "What separates cells; absent: recognised", "区切り文字");
    static final Key<Charset> ENCODING =
            Key.optional("encoding", SourceText.ENCODING, "Encoding of the text; absent: recognised", "文字コード");
    static final Key<List<String>> UNUSED = Key.optional(
            "unused", new ListOf<>(Text.WORD), "Headings of the file that are known and say nothing", "使わない列");
    static final Key<List<String>> NUMBERS = Key.optional(
            "numbers",
            new ListOf<>(Text.WORD),
            "Headings of the file under which twelve digits are ordinary, and no Individual Numbers",
            "12桁の番号が入る列");

    static final Key<Integer> HEADING_LINE = Key.optional(
            "heading-line",
            Numbers.from(1, 20),
            "Line of the headings, counted from 1; absent: found among the first 20",
            "見出しの行番号");
    static final Key<String> SHEET = Key.optional(
            "sheet",
            Text.WORD,
            "Sheet of a workbook, by its name or its number from 1; absent: the first",
            "シートの名前か番号");
    static final Key<List<String>> EMPTY =
            Key.optional("empty", new OneOrMore<>(Text.WORD), "Words in cells that mean nothing", "空欄とみなす語");
    static final Key<List<String>> SPLIT = Key.optional(
            "split",
            new OneOrMore<>(Text.WORD),
            "What stands between several services in one cell; newline for a line break in it",
            "一つのセルに並ぶサービスの区切り");
    static final Key<List<String>> TELL = Key.optional(
            "tell",
            new ListOf<>(Text.WORD),
            "Headings whose words the log counts, unless where decides by one of them",
            "内訳を知らせる列");

    private static final String NEWLINE = "newline";

    private SourceKeys() {}

    private static Choice<String> states() {
        Map<String, String> words = new LinkedHashMap<>();
        List.of("up", "down", "unknown").forEach(word -> words.put(word, word));
        return new Choice<>(words);
    }

    static Columns columns(Fields fields, Set<String> demanded, Map<String, String> constants) {
        return new Columns(
                fields.find(COLUMNS).orElse(Map.of()),
                demanded,
                constants,
                fields.find(WHERE).orElse(Map.of()),
                fields.find(UNUSED).orElse(List.of()),
                fields.find(NUMBERS).orElse(List.of()),
                fields.find(TELL).orElse(List.of()));
    }

    static Format format(Fields fields) {
        return new Format(
                fields.find(TIMESTAMP).orElse(""),
                fields.find(ZONE).orElse(null),
                fields.find(DELIMITER).orElse(null),
                fields.find(ENCODING).orElse(null),
                fields.find(HEADING_LINE).orElse(0),
                fields.find(EMPTY).orElse(List.of()),
                fields.find(SHEET).orElse(""));
    }

    static List<String> separators(Fields fields) {
        return fields.find(SPLIT).orElse(List.of()).stream()
                .map(word -> word.equals(NEWLINE) ? "\n" : word)
                .toList();
    }
}
