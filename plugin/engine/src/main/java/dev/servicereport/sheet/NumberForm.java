package dev.servicereport.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a number format makes of a number (表示形式).
 *
 * @param kind what it stands for
 * @param digits of a number with leading zeros, how many digits it has at least; else 0
 */
record NumberForm(Kind kind, int digits) {

    /** What a number stands for. */
    enum Kind {
        NUMBER,
        /** A day; a time that the number has besides is not shown. */
        DATE,
        /** A time of day, of whatever day. */
        TIME,
        DATE_TIME,
        /** Hours that go on beyond a day. */
        ELAPSED
    }

    static final NumberForm GENERAL = new NumberForm(Kind.NUMBER, 0);

    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]");
    private static final Pattern NOT_TIME = Pattern.compile("general|g/標準|standard|e[+-]");
    private static final Pattern NOON = Pattern.compile("am/pm|a/p|上午/下午|午前/午後");
    private static final Pattern MINUTES = Pattern.compile("h[^a-z]*m+|m+[^a-z]*s");
    private static final Pattern ZEROS = Pattern.compile("0{2,15}");

    /** The formats that every workbook has without saying so, those of Japanese ones among them. */
    private static final Map<Kind, int[]> BUILT_IN = Map.of(
            Kind.DATE, new int[] {14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58},
            Kind.TIME, new int[] {18, 19, 20, 21, 32, 33, 45, 47},
            Kind.DATE_TIME, new int[] {22},
            Kind.ELAPSED, new int[] {46});

    /** The form of a number under which formats are known to all. */
    static NumberForm builtIn(int number) {
        return BUILT_IN.entrySet().stream()
                .filter(kind -> java.util.Arrays.stream(kind.getValue()).anyMatch(known -> known == number))
                .map(kind -> new NumberForm(kind.getKey(), 0))
                .findFirst()
                .orElse(GENERAL);
    }

    /** The form that a format code describes; only its first part, that for positive numbers, matters. */
    static NumberForm of(String code) {
        String first = firstPart(code).toLowerCase(Locale.ROOT);
        boolean elapsed = ELAPSED.matcher(first).find();
        String letters = LITERAL.matcher(first).replaceAll("");
        letters = NOON.matcher(NOT_TIME.matcher(letters).replaceAll("")).replaceAll("h");
        if (elapsed) {
            return new NumberForm(Kind.ELAPSED, 0);
        }
        boolean time = letters.contains("h") || letters.contains("s");
        boolean months = MINUTES.matcher(letters).replaceAll("").contains("m");
        boolean date = months || letters.chars().anyMatch(letter -> "ydgea".indexOf(letter) >= 0);
        if (date || time) {
            return new NumberForm(date && time ? Kind.DATE_TIME : date ? Kind.DATE : Kind.TIME, 0);
        }
        return ZEROS.matcher(first).matches() ? new NumberForm(Kind.NUMBER, first.length()) : GENERAL;
    }

    /** A semicolon in quotes divides nothing. */
    private static String firstPart(String code) {
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            quoted ^= code.charAt(i) == '"';
            if (code.charAt(i) == ';' && !quoted) {
                return code.substring(0, i);
            }
        }
        return code;
    }
}
