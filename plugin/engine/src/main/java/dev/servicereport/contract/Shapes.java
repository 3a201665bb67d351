package dev.servicereport.contract;

/**
 * Shapes of texts for the JSON Schema, anchored, in the regular expressions that it shares with Java. Each takes everything that the
 * reader takes, full width included, so that an editor never marks what the goals would read; what it lets through may still be
 * refused by the reader, like a 30th of February.
 */
final class Shapes {

    private static final String DIGIT = "[0-9０-９]";
    private static final String MONTH_NUMBER = "(?:[0０]?[1-9１-９]|[1１][0-2０-２])";
    private static final String DAY_NUMBER = "(?:[0０]?[1-9１-９]|[12１２]" + DIGIT + "|[3３][01０１])";
    private static final String YEAR = "(?:" + DIGIT + "{4}|[^\\s0-9０-９]{1,2}(?:元|" + DIGIT + "{1,2}))";
    private static final String WEEKDAY = "(?:\\s*[(（][月火水木金土日](?:曜日?)?[)）])?";
    private static final String ANY_DATE = YEAR + "(?:[-－/／.．]" + MONTH_NUMBER + "[-－/／.．]" + DAY_NUMBER + "|年"
            + MONTH_NUMBER + "月" + DAY_NUMBER + "日)" + WEEKDAY;
    private static final String ISO_MONTH = DIGIT + "{4}[-－](?:[0０][1-9１-９]|[1１][0-2０-２])";
    private static final String MONTH_AND_DAY = DIGIT + "{2}[-－]" + DIGIT + "{2}";
    private static final String UNTIL = "[.．]{2}\\s*";
    private static final String TIME = "(?:[01０１]?" + DIGIT + "|[2２][0-4０-４])[:：][0-5０-５]" + DIGIT;
    private static final String DASH = "\\s*[-－~～〜]\\s*";
    private static final String COMMA = "\\s*[,，、]\\s*";
    private static final String STRETCH = TIME + DASH + TIME;
    private static final String DAY_WORD = "(?:[A-Za-zＡ-Ｚａ-ｚ]{3}|[月火水木金土日])";
    private static final String DAYS = DAY_WORD + "(?:" + DASH + DAY_WORD + ")?";

    /** Something that can be seen, on one line. */
    static final String LINE = "^.*\\S.*$";

    static final String DATE = whole(ANY_DATE);
    static final String MONTH = whole(ISO_MONTH);
    static final String DATE_OR_MONTH = whole("(?:" + ANY_DATE + "|" + ISO_MONTH + ")");
    static final String CLOSED = whole("(?:" + MONTH_AND_DAY + "(?:[.．]{2}" + MONTH_AND_DAY + ")?|" + ANY_DATE
            + "\\s*(?:" + UNTIL + ANY_DATE + ")?)");
    static final String DURATION = whole("[PＰ](?=.)(?:" + DIGIT + "{1,4}[DＤ])?(?:[TＴ](?=" + DIGIT + ")(?:" + DIGIT
            + "{1,6}[HＨ])?(?:" + DIGIT + "{1,6}[MＭ])?(?:" + DIGIT + "{1,8}[SＳ])?)?");
    static final String HOURS = whole(STRETCH + "(?:" + COMMA + STRETCH + ")*");
    static final String WEEKDAYS = whole(DAYS + "(?:" + COMMA + DAYS + ")*");
    static final String ZONE = whole("\\S+");
    static final String PERCENT = whole("(?:[0０]|[1-9１-９]" + DIGIT + "{0,2})(?:[.．]" + DIGIT + "{1,6})?\\s*[%％]?");
    static final String YEN = whole("(?:" + DIGIT + "{1,15}|[1-9１-９]" + DIGIT + "{0,2}(?:[,，]" + DIGIT + "{3})+)円?");

    static final String COLOUR = whole("[#＃]?[0-9A-Fa-f０-９Ａ-Ｆａ-ｆ]{6}");
    static final String STORAGE =
            whole("(?=[^1-9１-９]*[1-9１-９])" + DIGIT + "{1,6}(?:[.．]" + DIGIT + "{1,3})?\\s*[TＴ][iIｉＩ]?[BＢ]");
    static final String PLAIN_ID = whole("[^\\s.．]+");

    private Shapes() {}

    private static String whole(String shape) {
        return "^\\s*" + shape + "\\s*$";
    }
}
