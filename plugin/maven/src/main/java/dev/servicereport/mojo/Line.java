package dev.servicereport.mojo;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One message between this plugin and the engine, as the engine's class of the same name describes it. The plugin has its own, for it
 * knows no class of the engine.
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

    String word(int index) {
        return words.get(index);
    }

    String text() {
        String encoded = words.stream()
                .map(word -> " " + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return MARK + verb + encoded;
    }

    static Optional<Line> in(String text) {
        int mark = text.indexOf(MARK);
        if (mark < 0) {
            return Optional.empty();
        }
        String[] parts = text.substring(mark + 1).split(" ", -1);
        // thousands of lines are read before the virtual machine has warmed up, so no stream for each
        List<String> words = new ArrayList<>(parts.length);
        for (int index = 1; index < parts.length; index++) {
            words.add(URLDecoder.decode(parts[index], StandardCharsets.UTF_8));
        }
        return Optional.of(new Line(parts[0], words));
    }
}
