package dev.servicereport.problem;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of text from the data what may tell of a person (個人に関する語): a shifted column puts a name, a telephone number or an
 * address of e-mail where a time should be, and a message would carry it into the log.
 *
 * <p>Nobody can list all names, so it is the other way round: Japanese text, and any in other than Latin letters, is shown only as
 * far as {@link OrdinaryWords} make it. Two or more Latin words in capitals beside each other are shown when one of them is ordinary.
 * Single ASCII words, numbers, dates and signs stay as they are: ids and host names look like that, and so may a login name.
 */
public final class Withheld {

    /** What is written instead. */
    public static final String MASK = "〔非表示〕";

    /** As they are typed, and in full and small width. */
    private static final String AT_SIGNS = "@\uFF20\uFE6B";

    /** Several times what a message shows of a value: what comes after it need not be looked at. */
    private static final int LONGEST = 400;

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{Alnum}._%+-]++@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*");

    /** Domestic from a 0, international from a +; the digits are counted afterwards. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\p{Alnum}.:/+-])(?:\\+ ?[0-9]{1,3}|\\(0[0-9]{1,4}\\)|0[0-9]{1,4})(?:[-() ]{0,2}[0-9]{1,5}){1,4}(?![\\p{Alnum}:/]|[.-][0-9])");

    private static final int FEWEST_DIGITS = 10;
    private static final int MOST_DIGITS = 13;
    private static final int DOMESTIC_DIGITS = 11;

    /** A word with a letter beyond ASCII: of Latin letters altogether, or of none. */
    private static final Pattern RUN = Pattern.compile(
            "[\\p{IsLatin}\\p{M}]*[\\p{IsLatin}&&[^A-Za-z]][\\p{IsLatin}\\p{M}]*|[\\p{L}\\p{M}々〆ヶー〇&&[^\\p{IsLatin}]]+");

    private static final Pattern LATIN_NAME = Pattern.compile(
            "(?<![\\p{Alnum}._-])\\p{Lu}[\\p{L}'’-]*\\.?(?:(?: *, *| +)\\p{Lu}[\\p{L}'’-]*\\.?)+(?![\\p{Alnum}_@-])");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

    private Withheld() {}

    /** A value from the data as a message may show it; the same text when there is nothing to take out. */
    public static String from(String value) {
        if (isPlainWord(value)) {
            return value;
        }
        if (value.length() > LONGEST) {
            return from(value.substring(0, LONGEST)) + "…";
        }
        String plain = Normalizer.normalize(withoutContacts(value), Normalizer.Form.NFKC);
        String names = LATIN_NAME.matcher(plain).replaceAll(Withheld::unlessOrdinary);
        String shown = RUN.matcher(names)
                .replaceAll(run -> isMask(names, run) || OrdinaryWords.make(run.group()) ? same(run) : MASK);
        return shown.equals(plain) && plain.equals(Normalizer.normalize(value, Normalizer.Form.NFKC)) ? value : shown;
    }

    /** Text of ours that may quote the data: without addresses of e-mail and telephone numbers. */
    static String withoutContacts(String text) {
        if (!mayHoldContacts(text)) {
            return text;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String addressless =
                plain.indexOf('@') < 0 ? plain : EMAIL.matcher(plain).replaceAll(MASK);
        String shown =
                TELEPHONE.matcher(addressless).replaceAll(number -> isTelephone(number.group()) ? MASK : same(number));
        return shown.equals(plain) ? text : shown;
    }

    /** The same for a place. Its heading or key is one that we or the contract know. */
    static SourceLocation in(SourceLocation where) {
        return new SourceLocation(
                withoutContacts(where.file()),
                where.line(),
                withoutContacts(where.column()),
                withoutContacts(where.sheet()),
                where.cell());
    }

    /** Most values are one short word of ASCII. */
    private static boolean isPlainWord(String value) {
        return value.length() < FEWEST_DIGITS && value.chars().allMatch(c -> c > ' ' && c <= '~' && c != '@');
    }

    /** Nearly no text has an at sign or so many digits; a circled number stands for two. */
    private static boolean mayHoldContacts(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (AT_SIGNS.indexOf(c) >= 0) {
                return true;
            }
            int type = Character.getType(c);
            digits += type == Character.DECIMAL_DIGIT_NUMBER ? 1 : type == Character.OTHER_NUMBER ? 2 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    private static boolean isTelephone(String number) {
        int digits = NO_DIGITS.matcher(number).replaceAll("").length();
        return digits >= FEWEST_DIGITS && digits <= (number.startsWith("+") ? MOST_DIGITS : DOMESTIC_DIGITS);
    }

    private static String unlessOrdinary(MatchResult name) {
        boolean ordinary = NO_LETTERS.splitAsStream(name.group()).anyMatch(OrdinaryWords::isLatin);
        return ordinary ? same(name) : MASK;
    }

    /** Whether a run is the word inside a mark of ours. */
    private static boolean isMask(String text, MatchResult run) {
        return run.start() > 0 && text.charAt(run.start() - 1) == '〔';
    }

    private static String same(MatchResult match) {
        return Matcher.quoteReplacement(match.group());
    }
}
