package dev.servicereport.problem;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a value from the data fit to be shown in a message: short, visible, and without what may be personal. */
final class Found {

    private static final int LONGEST = 60;

    /** Twelve or more digits, also with blanks or hyphens between: perhaps a My Number, a card or an account. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ \\-‐-―]?+\\d){11,}+");

    private static final Pattern SEPARATORS = Pattern.compile("\\D+");

    private Found() {}

    /** The value with controls made visible, long numbers that are no date masked, and cut after 60 characters. */
    static String printable(String value) {
        StringBuilder text = new StringBuilder();
        // masked before it is cut, since a number that the cut went through would not be seen as one
        masked(value).codePoints().limit(2L * LONGEST).forEach(c -> append(text, c));
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text.toString();
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String masked(String value) {
        String withoutPersonal = PersonalNumber.masked(value);
        Matcher matcher = LONG_NUMBER.matcher(Normalizer.normalize(withoutPersonal, Normalizer.Form.NFKC));
        String masked = matcher.replaceAll(number -> isDate(number.group()) ? number.group() : PersonalNumber.MASK);
        return masked.contains(PersonalNumber.MASK) ? masked : value;
    }

    private static boolean isDate(String number) {
        return number.length() <= 20
                && PersonalNumber.beginsWithDate(SEPARATORS.matcher(number).replaceAll(""));
    }

    private static void append(StringBuilder text, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> text.append(VisibleText.code(c));
            default -> text.appendCodePoint(c);
        }
    }
}
