package dev.servicereport.delivery;

import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.ListOf;
import dev.servicereport.contract.yaml.OneOrMore;
import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.Text;
import dev.servicereport.contract.yaml.ValueType;
import dev.servicereport.csv.Column;
import dev.servicereport.delivery.LedgerKind.Purpose;
import dev.servicereport.delivery.LedgerRule.AtMost;
import dev.servicereport.delivery.LedgerRule.InOrder;
import dev.servicereport.delivery.LedgerRule.Needs;
import dev.servicereport.delivery.LedgerRule.NeedsAtTheEnd;
import dev.servicereport.delivery.LedgerRule.NeedsWhere;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The keys of a ledger in {@link Ledgers#FILE}. */
final class LedgerKeys {

    private static final int WIDEST = 100;

    static final Key<String> ID = Key.required(
            "id",
            matching("[a-z][a-z0-9-]{0,39}", "small letters, digits and hyphens", "英小文字、数字、ハイフンで書いてください"),
            "Its id",
            "識別子");
    static final Key<String> FILE = Key.required(
            "file",
            matching(
                    "[a-z][a-z0-9-]{0,39}/[a-z][a-z0-9-]{0,39}",
                    "a folder and a name without .csv, like handling/copies",
                    "「handling/copies」のように、フォルダーと名前を .csv を付けずに書いてください"),
            "Its file in the data folder",
            "ファイル");
    static final Key<String> TITLE = Key.required("title", Text.LINE, "Its title on paper", "表題");
    static final Key<Boolean> FOR_ACCEPTANCE = Key.optional(
                    "for-acceptance",
                    new Choice<>(Map.of("false", false, "true", true)),
                    "Whether it belongs into the package for acceptance",
                    "検収書類に含めるか")
            .byDefault("false");
    static final Key<Purpose> PURPOSE = Key.optional(
                    "purpose", Choice.of(Purpose.class), "What its rows stand for in other documents", "用途")
            .byDefault("none");

    private static final Key<String> NAME = Key.required(
            "name",
            matching("[a-z][a-z0-9_]{0,39}", "small letters, digits and underscores", "英小文字、数字、下線で書いてください"),
            "Its heading in the file, and its name in rules",
            "列名");
    private static final Key<List<String>> HEADINGS = Key.required(
            "headings", new OneOrMore<>(Text.LINE), "Its Japanese headings; the first one stands on paper", "見出し");
    private static final Key<LedgerField.Type> TYPE =
            Key.optional("type", types(), "What its cells hold; text without it", "種類");
    private static final Key<Integer> WIDTH = Key.required("width", width(), "Its share of the width on paper", "幅");
    private static final Key<Boolean> REQUIRED = Key.optional(
                    "required",
                    new Choice<>(Map.of("false", false, "true", true)),
                    "Whether it must be there, and filled in each row",
                    "必須")
            .byDefault("false");
    private static final Key<List<String>> WORDS =
            Key.optional("words", new ListOf<>(Text.LINE), "The words that its cells hold", "語");
    private static final Key<List<NamedThings>> OF =
            Key.optional("of", new ListOf<>(Choice.of(NamedThings.class)), "What its cells name by id", "参照先");
    static final Key<List<LedgerField>> COLUMNS = Key.required(
            "columns",
            new ListOf<>(new Section<>(
                    List.of(NAME, HEADINGS, TYPE, WIDTH, REQUIRED, WORDS, OF),
                    LedgerKeys::checkColumn,
                    LedgerKeys::column)),
            "Its columns besides the id",
            "列");

    private static final Key<String> FIRST = column("first", "A column of dates or times");
    private static final Key<String> THEN = column("then", "One that is not before it");
    static final Key<List<LedgerRule>> ORDER = rules(
            "order",
            new Section<>(List.of(FIRST, THEN), fields -> new InOrder(fields.get(FIRST), fields.get(THEN))),
            "Data in which the second comes before the first are wrong");

    private static final Key<String> PART = column("part", "A column of counts");
    private static final Key<String> WHOLE = column("whole", "One that is not below it");
    static final Key<List<LedgerRule>> AT_MOST = rules(
            "at-most",
            new Section<>(List.of(PART, WHOLE), fields -> new AtMost(fields.get(PART), fields.get(WHOLE))),
            "Data in which the part is above the whole are wrong");

    private static final Key<String> NEEDS = column("needs", "The column that has to be filled");
    private static final Key<String> AFTER = Key.optional("after", Text.LINE, "Once this has happened", "起点");
    private static final Key<String> BY = Key.optional("by", Text.LINE, "Before this happens", "期限");
    private static final Key<String> WHERE = Key.optional("where", Text.LINE, "A column of words", "列名");
    private static final Key<String> IS = Key.optional("is", Text.LINE, "The word in it", "語");
    static final Key<String> SAY = Key.required("say", Text.LINE, "What is open, on paper", "未了の内容");
    static final Key<List<LedgerRule>> OPEN = rules(
            "open",
            new Section<>(List.of(NEEDS, AFTER, BY, WHERE, IS, SAY), LedgerKeys::checkOpen, LedgerKeys::open),
            "What is open; with neither after nor by: once the term of service is over");

    private LedgerKeys() {}

    static Key<String> column(String name, String english) {
        return Key.required(name, Text.LINE, english, "列名");
    }

    static Key<List<LedgerRule>> rules(String name, ValueType<LedgerRule> rule, String english) {
        return Key.optional(name, new ListOf<>(rule), english, "規則").byDefault("[]");
    }

    private static void checkColumn(Fields fields) {
        if (fields.has(WORDS) && fields.has(OF)) {
            fields.refuse(OF, "either words or of", "words と of は、どちらか一方だけを書いてください");
        } else if (fields.has(TYPE) && (fields.has(WORDS) || fields.has(OF))) {
            fields.refuse(TYPE, "no type beside words or of", "words 又は of を書いた列に type は要りません");
        }
    }

    private static LedgerField column(Fields fields) {
        List<String> headings = fields.get(HEADINGS);
        List<String> words = fields.find(WORDS).orElse(List.of());
        List<NamedThings> named = fields.find(OF).orElse(List.of());
        LedgerField.Type type = !words.isEmpty()
                ? LedgerField.Type.WORD
                : !named.isEmpty() ? LedgerField.Type.NAME : fields.find(TYPE).orElse(LedgerField.Type.TEXT);
        Column column = new Column(fields.get(NAME), headings, fields.get(REQUIRED));
        return new LedgerField(column, headings.get(0), type, fields.get(WIDTH), words, named);
    }

    private static void checkOpen(Fields fields) {
        if (fields.has(AFTER) && fields.has(BY)) {
            fields.refuse(BY, "either after or by", "after と by は、どちらか一方だけを書いてください");
        }
        if (fields.has(WHERE) && (fields.has(AFTER) || fields.has(BY))) {
            fields.refuse(WHERE, "no where beside after or by", "where は、after 又は by と一緒には書けません");
        } else if (fields.has(WHERE) != fields.has(IS)) {
            fields.refuseMissing(fields.has(WHERE) ? IS : WHERE);
        }
    }

    private static LedgerRule open(Fields fields) {
        String needs = fields.get(NEEDS);
        String say = fields.get(SAY);
        if (fields.has(WHERE)) {
            return new NeedsWhere(
                    fields.find(WHERE).orElseThrow(), fields.find(IS).orElseThrow(), needs, say);
        }
        return fields.find(BY)
                .<LedgerRule>map(by -> new Needs(by, needs, true, say))
                .or(() -> fields.find(AFTER).map(after -> new Needs(after, needs, false, say)))
                .orElseGet(() -> new NeedsAtTheEnd(needs, say));
    }

    private static Choice<LedgerField.Type> types() {
        Map<String, LedgerField.Type> words = new LinkedHashMap<>();
        words.put("text", LedgerField.Type.TEXT);
        words.put("date", LedgerField.Type.DAY);
        words.put("time", LedgerField.Type.MOMENT);
        words.put("count", LedgerField.Type.COUNT);
        words.put("file", LedgerField.Type.FILE);
        words.put("sha256", LedgerField.Type.CHECKSUM);
        return new Choice<>(words);
    }

    private static Scalar<Integer> width() {
        return new Scalar<>(
                text -> {
                    if (!text.matches("[1-9]\\d?|100")) {
                        throw new Refusal("a whole number from 1 to " + WIDEST, "1から" + WIDEST + "までの整数を書いてください");
                    }
                    return Integer.parseInt(text);
                },
                schema -> schema.put("type", "integer").put("minimum", 1).put("maximum", WIDEST));
    }

    private static Scalar<String> matching(String pattern, String expected, String hint) {
        Pattern form = Pattern.compile(pattern);
        return new Scalar<>(
                text -> {
                    if (!form.matcher(text).matches()) {
                        throw new Refusal(expected, hint);
                    }
                    return text;
                },
                schema -> schema.put("type", "string").put("pattern", "^" + pattern + "$"));
    }
}
