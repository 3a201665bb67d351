package dev.servicereport.sheet;

import dev.servicereport.problem.ComposedMarks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in the XML of a workbook. */
final class XmlText {

    /** More does not fit into a cell. */
    private static final int LONGEST = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** What XML cannot hold: written like a spreadsheet does. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
                    + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private XmlText() {}

    /** A cell's text; what is too long is cut and ends in an ellipsis. */
    static String cell(String text) {
        String composed = ComposedMarks.in(text);
        String fitting = composed.length() <= LONGEST ? composed : composed.substring(0, LONGEST - 1) + "…";
        String plain = ESCAPE.matcher(fitting).replaceAll("_x005F_x$1_");
        Matcher unwritable = UNWRITABLE.matcher(plain);
        return escaped(unwritable.replaceAll(found -> String.format(
                java.util.Locale.ROOT, "_x%04X_", (int) found.group().charAt(0))));
    }

    /** The text that a cell means. */
    static String read(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
