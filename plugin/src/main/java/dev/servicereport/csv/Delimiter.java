package dev.servicereport.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands between the cells of a file: the one of comma, tab and semicolon that its header has most of. */
final class Delimiter {

    private static final int HEADER = 1 << 13;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"?");

    private Delimiter() {}

    /** Looks at the header and leaves the reader where it was; a comma in case of doubt. */
    static char of(BufferedReader text) throws IOException {
        String header = QUOTED.matcher(start(text))
                .replaceAll("")
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        return Stream.of(',', '\t', ';')
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
