package dev.servicereport.csv;

import dev.servicereport.problem.PersonalNumber;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;

/** What no cell may hold, whatever its column: control characters, byte order marks, text beyond measure, personal numbers. */
final class CellCheck {

    /** What Excel takes. */
    static final int LONGEST = 32_767;

    private CellCheck() {}

    /**
     * Whether a cell is fit.
     *
     * @param controls whether there may be control characters
     */
    static boolean isFit(String cell, boolean controls, boolean numbersAllowed) {
        return cell.length() <= LONGEST
                && !(controls && firstForbidden(cell) >= 0)
                && (numbersAllowed || !PersonalNumber.isIn(cell));
    }

    /** What is wrong with a cell that is not fit. */
    static Problem fault(String cell, SourceLocation where) {
        if (cell.length() > LONGEST) {
            return Problem.error(where, cell.length() + " characters", "at most " + LONGEST + " in a cell")
                    .hint("セルの文字数が Excel の上限を超えています。引用符の閉じ忘れではありませんか");
        }
        int forbidden = firstForbidden(cell);
        return forbidden < 0 ? personalNumber(where) : forbidden(cell.charAt(forbidden), where);
    }

    private static int firstForbidden(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (isForbidden(cell.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The number itself is not told. */
    static Problem personalNumber(SourceLocation where) {
        return Problem.error(where, "twelve digits that are not shown", "no number that may be an Individual Number")
                .hint("個人番号（マイナンバー）の疑いがある12桁の番号があります。値は表示しません。データから取り除いてください");
    }

    /** Whether a character is a control or a byte order mark; tabs and line ends may be. */
    static boolean isForbidden(char c) {
        return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7F && (c < 0xA0 || c == Decoding.BYTE_ORDER_MARK);
    }

    private static Problem forbidden(char c, SourceLocation where) {
        return Problem.error(where, String.valueOf(c), "text without control characters")
                .hint(
                        switch (c) {
                            case 0 ->
                                "NUL文字があります。UTF-16 のファイルなら、sources の encoding に UTF-16LE などと書くか、UTF-8 で保存し直してください";
                            case 0x1B -> "エスケープ文字があります。ISO-2022-JP（JIS）のファイルなら、sources の encoding に書いてください";
                            case Decoding.BYTE_ORDER_MARK -> "BOMがファイルの途中にあります。二つのファイルをつなげていませんか";
                            default -> "制御文字があります。取り除いてください";
                        });
    }
}
