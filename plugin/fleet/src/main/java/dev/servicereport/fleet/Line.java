package dev.servicereport.fleet;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One message between an executor and an engine, as the engine's class of the same name describes it. The executor has one of its
 * own: the engine's lies in a jar inside this jar, which an executor hands to other Javas and never loads, for beside it lies a Jackson
 * that Spark's must not meet. A jar for this one class would have to be in Spark's class path and in that of the engine, and be of the
 * same version in both. {@code LineTest} here and in the engine hold the same lines against both.
 */
record Line(String verb, List<String> words) {

    private static final char MARK = '\u0001';

    Line {
        words = List.copyOf(words);
    }

    static Line set(String parameter, List<String> values) {
        return new Line(
                "set", Stream.concat(Stream.of(parameter), values.stream()).toList());
    }

    static Line set(String parameter, String value) {
        return new Line("set", List.of(parameter, value));
    }

    /** As a line, without its end. */
    String text() {
        return MARK
                + Stream.concat(
                                Stream.of(verb),
                                words.stream().map(word -> " " + URLEncoder.encode(word, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining());
    }

    /** The message in a line, if there is one. */
    static Optional<Line> in(String text) {
        int mark = text.indexOf(MARK);
        if (mark < 0) {
            return Optional.empty();
        }
        String[] parts = text.substring(mark + 1).split(" ", -1);
        return Optional.of(new Line(
                parts[0],
                Stream.of(parts)
                        .skip(1)
                        .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                        .toList()));
    }
}
