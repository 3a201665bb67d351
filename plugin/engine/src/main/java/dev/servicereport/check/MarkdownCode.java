package dev.servicereport.check;

import java.util.stream.IntStream;

/** Text from the data in Markdown, as code, where nothing in it is a mark. */
public final class MarkdownCode {

    private MarkdownCode() {}

    /** On one line, between more backticks than stand beside each other in it. */
    public static String of(String text) {
        String line = text.replace('\n', ' ').replace('\r', ' ');
        String fence = IntStream.iterate(1, length -> length + 1)
                .mapToObj("`"::repeat)
                .filter(backticks -> !line.contains(backticks))
                .findFirst()
                .orElseThrow();
        String inner = line.startsWith("`") || line.endsWith("`") ? " " + line + " " : line;
        return fence + inner + fence;
    }
}
