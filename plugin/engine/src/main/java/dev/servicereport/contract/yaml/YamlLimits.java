package dev.servicereport.contract.yaml;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** What a contract needs of YAML: one document, no tags, few aliases, shallow nesting, short values. */
final class YamlLimits {

    private static final int MOST_ALIASES = 50;
    private static final int DEEPEST = 20;
    private static final int LONGEST = 2000;

    private final String file;
    private int documents;
    private int aliases;
    private int depth;

    YamlLimits(String file) {
        this.file = file;
    }

    /** The first thing that goes beyond, before anything is built from the events after it. */
    Optional<Problem> excess(Iterable<Event> events) {
        for (Event event : events) {
            Optional<Problem> excess = excess(event);
            if (excess.isPresent()) {
                return excess;
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> excess(Event event) {
        if (event instanceof AliasEvent alias) {
            return ++aliases > MOST_ALIASES ? tooManyAliases(alias) : Optional.empty();
        }
        if (event instanceof CollectionStartEvent start) {
            return ++depth > DEEPEST ? tooDeep(start) : tagged(start.getTag(), start);
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        if (event instanceof DocumentStartEvent start) {
            return ++documents > 1 ? secondDocument(start) : Optional.empty();
        }
        return event instanceof ScalarEvent scalar ? excessive(scalar) : Optional.empty();
    }

    private Optional<Problem> tooManyAliases(AliasEvent alias) {
        return Optional.of(error(alias.getStartMark(), "*" + alias.getAnchor(), "at most " + MOST_ALIASES + " aliases")
                .hint("別名（*名前）が多すぎます。値をそのまま書いてください"));
    }

    private Optional<Problem> tooDeep(CollectionStartEvent start) {
        return Optional.of(error(start.getStartMark(), "deeper nesting", "at most " + DEEPEST + " levels of nesting")
                .hint("入れ子が深すぎます。字下げと括弧を確かめてください"));
    }

    private Optional<Problem> secondDocument(DocumentStartEvent start) {
        return Optional.of(
                error(start.getStartMark(), "---", "one document in the file").hint("「---」の後に2つ目の文書があります。1つにまとめてください"));
    }

    private Optional<Problem> excessive(ScalarEvent scalar) {
        int length = scalar.getValue().length();
        if (length <= LONGEST) {
            return tagged(scalar.getTag(), scalar);
        }
        return Optional.of(error(scalar.getStartMark(), length + " characters", "at most " + LONGEST + " characters")
                .hint("値が長すぎます。引用符の閉じ忘れではありませんか"));
    }

    private Optional<Problem> tagged(@Nullable String tag, Event event) {
        return Optional.ofNullable(tag)
                .map(written -> error(event.getStartMark(), written, "a value without a tag")
                        .hint("「!」で始まる型の指定は使えません。消してください"));
    }

    private Problem error(Mark mark, String found, String expected) {
        return Problem.error(new SourceLocation(file, mark.getLine() + 1, ""), found, expected);
    }
}
