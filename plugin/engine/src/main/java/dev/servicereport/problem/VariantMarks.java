package dev.servicereport.problem;

/**
 * Marks that choose a form of the character before them (異体字セレクタ、IVS). Few fonts know them, so the usual form is shown: the
 * mark alone is left out.
 */
public final class VariantMarks {

    private VariantMarks() {}

    /** Whether a character is such a mark. */
    public static boolean isOne(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /** The text without them. */
    public static String without(String text) {
        return text.codePoints().noneMatch(VariantMarks::isOne)
                ? text
                : text.codePoints()
                        .filter(c -> !isOne(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
