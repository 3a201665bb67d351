package dev.servicereport.start;

/** Text out of the data as a word of YAML, whatever it holds. */
final class YamlWord {

    private YamlWord() {}

    /** In double quotation marks; what nobody sees by its code. */
    static String of(String text) {
        StringBuilder word = new StringBuilder("\"");
        text.codePoints().forEach(c -> append(word, c));
        return word.append('"').toString();
    }

    private static void append(StringBuilder word, int c) {
        if (c == '"' || c == '\\') {
            word.append('\\').appendCodePoint(c);
        } else if (isPlain(c)) {
            word.appendCodePoint(c);
        } else {
            word.append(String.format("\\U%08X", c));
        }
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Text out of the data in a comment, on its one line. */
    static String comment(String text) {
        String quoted = of(text);
        return quoted.substring(1, quoted.length() - 1);
    }
}
