package dev.servicereport.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the cells of a file: the one of comma, tab and semicolon that its header has most of. */
final class Delimiter {

    private static final int HEADER = 1 << 13;

    private static final List<Character> CHOICE = List.of(',', '\t', ';');
    private static final Pattern SAID = Pattern.compile("\"?(?i:sep)=([,;\t])\"?[,;\t]*\\R");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"?");

    private Delimiter() {}

    /**
     * Looks at the header and leaves the reader where it was; a comma in case of doubt. A first line {@code sep=;}, as Excel takes it,
     * decides.
     *
     * @param headingLine the line of the headings; 0 for the first that has any of the three
     */
    static char of(BufferedReader text, int headingLine) throws IOException {
        String start = start(text);
        Matcher said = SAID.matcher(start);
        if (said.lookingAt()) {
            return said.group(1).charAt(0);
        }
        String header = QUOTED.matcher(start)
                .replaceAll(quoted -> "\n".repeat((int)
                        quoted.group().chars().filter(c -> c == '\n').count()))
                .lines()
                .skip(Math.max(0, headingLine - 1))
                .filter(line -> CHOICE.stream().anyMatch(c -> count(line, c) > 0))
                .findFirst()
                .orElse("");
        return CHOICE.stream()
                .max(Comparator.comparingLong((Character c) -> count(header, c)).thenComparing(c -> c == ','))
                .orElseThrow();
    }

    private static String start(BufferedReader text) throws IOException {
        text.mark(HEADER);
        char[] start = new char[HEADER];
        int length = 0;
        for (int read = 0; read >= 0 && length < HEADER; length += Math.max(read, 0)) {
            read = text.read(start, length, HEADER - length);
        }
        text.reset();
        return new String(start, 0, length);
    }

    private static long count(String header, char delimiter) {
        return header.chars().filter(c -> c == delimiter).count();
    }
}
