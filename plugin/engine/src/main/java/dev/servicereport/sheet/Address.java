package dev.servicereport.sheet;

/** Names cells as spreadsheets do (セル番地): {@code C7}. Columns and rows are counted from 1. */
public final class Address {

    private static final int LETTERS = 26;

    private Address() {}

    /** A column's letters: {@code C} for 3, {@code AA} for 27. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** A cell: {@code C7}. */
    public static String of(int column, int row) {
        return column(column) + row;
    }

    /** The cells of a column from one row to another, fixed, on a sheet that a formula elsewhere means. */
    public static String range(String sheet, int column, int first, int last) {
        String letters = column(column);
        return "'" + sheet.replace("'", "''") + "'!$" + letters + "$" + first + ":$" + letters + "$" + last;
    }
}
