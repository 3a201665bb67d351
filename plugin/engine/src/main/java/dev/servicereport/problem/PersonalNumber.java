package dev.servicereport.problem;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what may be an Individual Number (個人番号, マイナンバー): twelve digits of which the last is the check digit of the others. None
 * may get into a file or a message of ours.
 *
 * <p>Full-width digits and others that Unicode holds compatible are read as digits, invisible characters are passed over, and the
 * digits may stand in groups with up to three separators between: groups of one length, each of three digits or more, or of 8, 2 and
 * 2 or 11 and 1 digits. Blanks, line ends and hyphens may change from gap to gap, other separators are the same in each. A longer
 * number does not count, nor a group pattern that goes on ({@code 1234-5678-9012-3456}), nor twelve equal digits, nor a number that
 * begins with a date of this century ({@code 202501051030}, {@code 20250105-0001}): of all Individual Numbers fewer than four in ten
 * thousand look like that. What {@link OrdinaryNumbers} knows is passed over.
 */
public final class PersonalNumber {

    /** What is written instead of a number that is not shown. */
    static final String MASK = "〔非表示の番号〕";

    private static final int DIGITS = 12;
    private static final int SHORTEST_GROUP = 3;

    private static final String ASCII_SEPARATORS = " -\t\r\n./_,:~";

    /** The most digits that one character can stand for: ㉑. */
    private static final int DIGITS_OF_A_SIGN = 2;

    private static final Pattern GROUP = Pattern.compile("[0-9]+");
    private static final String LIGHT = "[ \\t\\r\\n\\-\\u2010-\\u2015\\u2212\\u30FC]";
    private static final Pattern LIGHT_SEPARATOR = Pattern.compile(LIGHT + "*");
    private static final Pattern SEPARATOR = Pattern.compile("(?:" + LIGHT + "|[./_,・、:~\\u301C]){1,3}");

    /** Lengths that groups may have beside those of one length and those of three or more. */
    private static final Set<List<Integer>> OTHER_GROUPS = Set.of(List.of(8, 2, 2), List.of(11, 1));

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern DATE = Pattern.compile("20[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]*");

    private record Group(int start, int end, String separatorBefore) {

        int length() {
            return end - start;
        }
    }

    private PersonalNumber() {}

    /** Whether the text holds one. */
    public static boolean isIn(String text) {
        return mayHold(text)
                && !OrdinaryNumbers.isTime(text)
                && find(searched(plain(text)), 0).isPresent();
    }

    /** The text with a mark in place of each; the same text when it holds none. */
    public static String masked(String text) {
        return isIn(text) ? masked(new StringBuilder(plain(text))) : text;
    }

    private static String masked(StringBuilder text) {
        String searched = searched(text.toString());
        int longer = 0;
        for (Optional<Group> next = find(searched, 0); next.isPresent(); ) {
            Group number = next.get();
            text.replace(number.start() + longer, number.end() + longer, MASK);
            longer += MASK.length() - number.length();
            next = find(searched, number.end());
        }
        return text.toString();
    }

    /** The text with the same length, and letters in place of what is no such number for sure. */
    private static String searched(String plain) {
        return OrdinaryNumbers.hidden(plain);
    }

    /** Whether digits begin with a date from 2000 on, without regard to the length of months. */
    static boolean beginsWithDate(String digits) {
        return DATE.matcher(digits).matches();
    }

    /** Nearly every text has too few digits in a row, and this is asked of every cell of millions of rows. */
    private static boolean mayHold(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < DIGITS; i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                digits += DIGITS_OF_A_SIGN;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (ASCII_SEPARATORS.indexOf(c) < 0) {
                digits = 0;
            }
        }
        return digits >= DIGITS;
    }

    private static String plain(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** The first one from a place on, as a group of its own. */
    private static Optional<Group> find(String plain, int from) {
        List<Group> groups = groups(plain, from);
        for (int first = 0; first < groups.size(); first++) {
            int last = first;
            int digits = groups.get(first).length();
            while (digits < DIGITS && last + 1 < groups.size() && isJoined(groups.get(last + 1))) {
                last++;
                digits += groups.get(last).length();
            }
            if (digits == DIGITS && isOne(plain, groups, first, last)) {
                return Optional.of(
                        new Group(groups.get(first).start(), groups.get(last).end(), ""));
            }
        }
        return Optional.empty();
    }

    private static List<Group> groups(String plain, int from) {
        List<Group> groups = new ArrayList<>();
        Matcher next = GROUP.matcher(plain);
        int end = from;
        for (int at = from; next.find(at); at = next.end()) {
            groups.add(new Group(next.start(), next.end(), groups.isEmpty() ? "" : plain.substring(end, next.start())));
            end = next.end();
        }
        return groups;
    }

    private static boolean isJoined(Group group) {
        return SEPARATOR.matcher(group.separatorBefore()).matches();
    }

    private static boolean isOne(String plain, List<Group> groups, int first, int last) {
        StringBuilder digits = new StringBuilder(DIGITS);
        groups.subList(first, last + 1).forEach(group -> digits.append(plain, group.start(), group.end()));
        return isPattern(groups.subList(first, last + 1))
                && isEvenlySeparated(groups.subList(first + 1, last + 1))
                && !goesOn(groups, first, first + 1)
                && !goesOn(groups, last + 1, last)
                && !beginsWithDate(digits.toString())
                && digits.chars().distinct().count() > 1
                && digits.charAt(DIGITS - 1) - '0' == checkDigit(digits);
    }

    private static boolean isPattern(List<Group> groups) {
        return groups.stream().allMatch(group -> group.length() >= SHORTEST_GROUP)
                || groups.stream().mapToInt(Group::length).distinct().count() == 1
                || OTHER_GROUPS.contains(groups.stream().map(Group::length).toList());
    }

    /** Blanks, line ends and hyphens vary when people write; points or commas do not. */
    private static boolean isEvenlySeparated(List<Group> behind) {
        return behind.stream()
                        .allMatch(group ->
                                LIGHT_SEPARATOR.matcher(group.separatorBefore()).matches())
                || behind.stream()
                                .map(group -> group.separatorBefore().strip())
                                .distinct()
                                .count()
                        == 1;
    }

    /** Whether a group carries on the pattern of the one before it, separated as {@code inside} is, and both are of one longer number. */
    private static boolean goesOn(List<Group> groups, int index, int inside) {
        if (index == 0 || index == groups.size() || !isJoined(groups.get(index))) {
            return false;
        }
        Group group = groups.get(index);
        return group.length() < DIGITS
                && group.length() == groups.get(index - 1).length()
                && group.separatorBefore().equals(groups.get(inside).separatorBefore());
    }

    /** The order of the Ministry of Internal Affairs (総務省令第85号, 2014): from the right, weights 2 to 7 and again 2 to 6. */
    private static int checkDigit(CharSequence digits) {
        int sum = 0;
        for (int n = 1; n < DIGITS; n++) {
            int weight = n <= 6 ? n + 1 : n - 5;
            sum += (digits.charAt(DIGITS - 1 - n) - '0') * weight;
        }
        int rest = sum % 11;
        return rest <= 1 ? 0 : 11 - rest;
    }
}
