package dev.servicereport.contract.yaml;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.problem.Withheld;
import java.io.StringReader;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** From text to nodes. Nothing is instantiated, and what costs more than a contract needs is refused first. */
final class YamlSyntax {

    private static final String TAB_HINT = "行頭の字下げには、タブではなく半角の空白を使ってください";
    private static final String YAML_HINT = "YAML として読めません。字下げ、引用符、「キー: 値」のコロンの後の空白を確かめてください";

    private final String file;
    private final Problems problems;

    YamlSyntax(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The document's root; empty, with a problem, when the text is not exactly one document within the limits. */
    Optional<Node> composed(String text) {
        try {
            Optional<Problem> excess = new YamlLimits(file).excess(yaml().parse(new StringReader(text)));
            excess.ifPresent(problems::add);
            return excess.isPresent() ? Optional.empty() : document(text);
        } catch (MarkedYAMLException e) {
            problems.add(malformed(text, e));
            return Optional.empty();
        }
    }

    private Optional<Node> document(String text) {
        Optional<Node> node = Optional.ofNullable(yaml().compose(new StringReader(text)));
        if (node.isEmpty()) {
            SourceLocation where = SourceLocation.wholeFile(file);
            problems.add(Problem.error(where, "an empty file", "the contract's keys with their values")
                    .hint("ファイルが空です。契約の内容を書いてください"));
        }
        return node;
    }

    /** YAML out of this program, known to be sound. */
    static Node trusted(String yaml) {
        return yaml().compose(new StringReader(yaml));
    }

    private static Yaml yaml() {
        return new Yaml(new LoaderOptions());
    }

    private Problem malformed(String text, MarkedYAMLException e) {
        int line = mark(text, e).map(mark -> mark.getLine() + 1).orElse(0);
        String found = lineOf(text, line);
        SourceLocation where = new SourceLocation(file, line, "");
        if (found.substring(0, found.length() - found.stripLeading().length()).contains("\t")) {
            return Problem.error(where, found.strip(), "blanks, not a tab, before the first word")
                    .hint(TAB_HINT);
        }
        String words = Objects.requireNonNullElse(e.getProblem(), "").replaceAll("\\s+", " ");
        return Problem.error(where, found.strip(), "well-formed YAML; its reader says: " + Withheld.from(words))
                .hint(YAML_HINT);
    }

    /** Where something went wrong; where it began when the reader only noticed at the end of the file. */
    private static Optional<Mark> mark(String text, MarkedYAMLException e) {
        Optional<Mark> noticed = Optional.ofNullable(e.getProblemMark());
        Optional<Mark> begun = Optional.ofNullable(e.getContextMark());
        int end = text.codePointCount(0, text.length());
        return noticed.filter(mark -> mark.getIndex() < end || begun.isEmpty()).or(() -> begun);
    }

    private static String lineOf(String text, int line) {
        return text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
    }
}
