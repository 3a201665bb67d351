package dev.servicereport.document;

import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.Text;
import dev.servicereport.contract.yaml.YamlFile;
import dev.servicereport.document.DocumentKind.Issuer;
import dev.servicereport.document.DocumentKind.Layout;
import dev.servicereport.document.DocumentKind.Pack;
import dev.servicereport.document.DocumentKind.Period;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a template says of its document, in YAML between two lines {@value #RULE} at its head (文書の属性).
 *
 * @param id the document's id
 * @param title its title on paper
 * @param period how often there is one
 * @param pages how its pages are set up
 * @param pack what it has to do with the package for acceptance
 * @param issuer whose paper it is
 * @param order its place among all bundled documents, ascending; 0 for an own one
 * @param values what fills it: of a bundled document the {@link Editions}, by class or method below {@code documents}; of an own one the
 *     id of the bundled document whose values it takes, or nothing
 */
public record FrontMatter(
        String id,
        String title,
        Period period,
        Layout pages,
        Pack pack,
        Issuer issuer,
        int order,
        Optional<String> values) {

    private static final String RULE = "---";

    private static final Pattern BLOCK = Pattern.compile(
            "\\A\uFEFF?" + RULE + "[ \t]*\\R(.*?)^" + RULE + "[ \t]*$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,5}");

    private static final Key<String> ID =
            Key.required("id", new Scalar<>(FrontMatter::word, schema -> {}), "The document's id", "文書のid");
    private static final Key<String> TITLE = Key.required("title", Text.LINE, "Its title on paper", "文書名");
    private static final Key<Period> PERIOD =
            Key.required("period", Choice.of(Period.class), "How often there is one", "作成の単位");
    private static final Key<Layout> PAGES = Key.optional(
                    "pages", Choice.of(Layout.class), "How its pages are set up", "ページ設定")
            .byDefault("report");
    private static final Key<Pack> PACKAGE = Key.optional(
                    "package", Choice.of(Pack.class), "Whether it belongs into the package for acceptance", "検収書類")
            .byDefault("none");
    private static final Key<Issuer> ISSUER = Key.optional(
                    "issuer", Choice.of(Issuer.class), "Whose paper it is", "発行者")
            .byDefault("contractor");
    private static final Key<Integer> ORDER = Key.required(
            "order", new Scalar<>(FrontMatter::whole, schema -> {}), "Its place among all documents", "並び順");
    private static final Key<String> EDITIONS = Key.required("editions", Text.LINE, "What fills it", "値を作るクラス");
    private static final Key<Pack> OWN_PACKAGE = Key.optional(
                    "package",
                    new Choice<>(ownPackages()),
                    "Whether it belongs into the package for acceptance",
                    "検収書類")
            .byDefault("none");
    private static final Key<String> VALUES =
            Key.optional("values", Text.LINE, "The document whose values it takes", "値を借りる文書");

    private static final Section<FrontMatter> BUNDLED = new Section<>(
            List.of(ID, TITLE, PERIOD, PAGES, PACKAGE, ISSUER, ORDER, EDITIONS),
            fields -> read(fields, PACKAGE, fields.get(ORDER), fields.find(EDITIONS)));
    private static final Section<FrontMatter> OWN = new Section<>(
            List.of(ID, TITLE, PERIOD, PAGES, OWN_PACKAGE, ISSUER, VALUES),
            fields -> read(fields, OWN_PACKAGE, 0, fields.find(VALUES)));

    /** The index of the package is not for a user to make. */
    private static Map<String, Pack> ownPackages() {
        Map<String, Pack> words = new LinkedHashMap<>();
        words.put("none", Pack.NONE);
        words.put("member", Pack.MEMBER);
        return words;
    }

    private static FrontMatter read(Fields fields, Key<Pack> pack, int order, Optional<String> values) {
        return new FrontMatter(
                fields.get(ID),
                fields.get(TITLE),
                fields.get(PERIOD),
                fields.get(PAGES),
                fields.get(pack),
                fields.get(ISSUER),
                order,
                values);
    }

    /** That of a bundled template; empty when it has none, since others include it. */
    public static Optional<FrontMatter> ofBundled(String name, String source, Problems problems) {
        return block(source).flatMap(yaml -> read(name, yaml, BUNDLED, problems));
    }

    /** That of a user's own document; empty, with every fault, when it has none or cannot be read. */
    public static Optional<FrontMatter> ofOwn(String name, String source, Problems problems) {
        Optional<String> yaml = block(source);
        if (yaml.isEmpty()) {
            String first = source.lines().findFirst().orElse("");
            problems.add(Problem.error(
                            new SourceLocation(name, 1, ""),
                            first,
                            "'" + RULE + "', then id, title and period, one a line, then '" + RULE + "' again")
                    .hint("先頭の2つの「" + RULE + "」の行の間に、id・title・period を書いてください"));
        }
        return yaml.flatMap(text -> read(name, text, OWN, problems));
    }

    private static Optional<FrontMatter> read(
            String name, String yaml, Section<FrontMatter> section, Problems problems) {
        YamlFile file = new YamlFile(name);
        Optional<FrontMatter> read =
                file.root(yaml.getBytes(StandardCharsets.UTF_8)).flatMap(section::read);
        problems.addAll(file.problems());
        return file.hasErrors() ? Optional.empty() : read;
    }

    /** The YAML, on the lines on which it stands in the file. */
    private static Optional<String> block(String source) {
        Matcher block = BLOCK.matcher(source);
        return block.find() ? Optional.of("\n" + block.group(1)) : Optional.empty();
    }

    /** A template without it, its other lines where they were. */
    static String without(String source) {
        Matcher block = BLOCK.matcher(source);
        if (!block.find()) {
            return source;
        }
        long lines = block.group().chars().filter(c -> c == '\n').count();
        return "<#--" + "\n".repeat((int) lines) + "-->" + source.substring(block.end());
    }

    private static String word(String text) throws Refusal {
        if (!WORD.matcher(text).matches()) {
            throw new Refusal(
                    "small letters, digits and hyphens, such as 'security-report'", "半角の英小文字・数字・ハイフンで書いてください");
        }
        return text;
    }

    private static int whole(String text) throws Refusal {
        if (!WHOLE.matcher(text).matches()) {
            throw new Refusal("a whole number from 1", "1以上の整数を書いてください");
        }
        return Integer.parseInt(text);
    }
}
