package dev.servicereport.csv;

import java.text.Normalizer;

/** Text of cells that is compared: ids, words and numbers. */
final class CellText {

    private CellText() {}

    /** Full and half width as one, without blanks around. */
    static String normalised(String cell) {
        return isPlain(cell) || Normalizer.isNormalized(cell, Normalizer.Form.NFKC)
                ? cell
                : Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
    }

    /** Whether it has characters that nobody sees: line ends, marks of width zero or of direction. */
    static boolean hasInvisible(String cell) {
        return !isPlain(cell) && cell.codePoints().anyMatch(c -> ShownText.isInvisible(c) || Character.isISOControl(c));
    }

    /** Nearly every id is printable ASCII, which needs no further look. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < ' ' || cell.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
