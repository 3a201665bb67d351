package dev.servicereport.contract;

import java.text.Normalizer;

/** Numbers of clauses, which people write with wide and narrow signs, with and without blanks (条項番号). */
public final class ClauseNumber {

    private static final int FIRST_WIDTH = 0xFF01;
    private static final int LAST_WIDTH = 0xFF9F;

    private ClauseNumber() {}

    /** The same without blanks, with signs and kana of the usual width: two clauses are one when these are. A circled number stays what it is: 3.2④ is not 3.24. */
    public static String plain(String clause) {
        StringBuilder plain = new StringBuilder();
        clause.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(c -> plain.append(
                        c >= FIRST_WIDTH && c <= LAST_WIDTH
                                ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                                : Character.toString(c)));
        return plain.toString();
    }
}
