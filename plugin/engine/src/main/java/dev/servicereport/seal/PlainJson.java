package dev.servicereport.seal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON with nothing but Java, for one who has the jar alone (JSON の読取り). Objects become maps, arrays lists, all else text.
 */
final class PlainJson {

    private static final int DEEPEST = 32;
    private static final int HEXADECIMAL = 16;
    private static final int CODE = 4;

    private final String text;
    private int at;

    private PlainJson(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException when it is no JSON */
    static Object read(String text) {
        PlainJson json = new PlainJson(text);
        Object value = json.value(0);
        json.skipBlanks();
        json.require(json.at == text.length());
        return value;
    }

    private Object value(int depth) {
        require(depth < DEEPEST);
        skipBlanks();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        take('{');
        for (boolean more = !ends('}'); more; more = goesOn('}')) {
            skipBlanks();
            String key = string();
            skipBlanks();
            take(':');
            require(object.put(key, value(depth + 1)) == null);
        }
        return object;
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        take('[');
        for (boolean more = !ends(']'); more; more = goesOn(']')) {
            array.add(value(depth + 1));
        }
        return array;
    }

    /** Whether it is empty; then its end is read over. */
    private boolean ends(char end) {
        skipBlanks();
        boolean ended = peek() == end;
        at += ended ? 1 : 0;
        return ended;
    }

    private boolean goesOn(char end) {
        skipBlanks();
        char next = peek();
        require(next == ',' || next == end);
        at++;
        return next == ',';
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        take('"');
        while (peek() != '"') {
            char next = text.charAt(at++);
            require(next >= ' ');
            string.append(next == '\\' ? escaped() : next);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char kind = peek();
        at++;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> code();
            default -> throw none();
        };
    }

    private char code() {
        require(at + CODE <= text.length());
        int code = Integer.parseInt(text, at, at + CODE, HEXADECIMAL);
        at += CODE;
        return (char) code;
    }

    /** A number, {@code true}, {@code false} or {@code null}. */
    private String word() {
        int begin = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(begin, at);
        require(word.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?|true|false|null"));
        return word;
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        require(at < text.length());
        return text.charAt(at);
    }

    private void take(char expected) {
        require(peek() == expected);
        at++;
    }

    private void require(boolean holds) {
        if (!holds) {
            throw none();
        }
    }

    private IllegalArgumentException none() {
        return new IllegalArgumentException("no JSON at character " + at);
    }
}
