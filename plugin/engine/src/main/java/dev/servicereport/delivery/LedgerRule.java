package dev.servicereport.delivery;

/** What holds between columns of a ledger. */
public sealed interface LedgerRule {

    /**
     * Data in which a day lies before an earlier one are wrong.
     *
     * @param earlier a column of days or moments
     * @param later a column of the same type
     */
    record InOrder(String earlier, String later) implements LedgerRule {}

    /**
     * Data in which a number is above another one are wrong.
     *
     * @param part a column of counts
     * @param whole a column of counts
     */
    record AtMost(String part, String whole) implements LedgerRule {}

    /**
     * Data in which two rows have the same day are wrong.
     *
     * @param column a column of days
     */
    record Once(String column) implements LedgerRule {}

    /**
     * Something is open once one thing has happened and another one has not, or has only later.
     *
     * @param happened a column of days or moments
     * @param needed a column of days or moments
     * @param before whether it was needed by then
     * @param what what is open, on paper
     */
    record Needs(String happened, String needed, boolean before, String what) implements LedgerRule {}

    /**
     * Something is open when the term of service is over and it has not happened.
     *
     * @param needed a column of days
     * @param what what is open, on paper
     */
    record NeedsAtTheEnd(String needed, String what) implements LedgerRule {}

    /**
     * Something is open where a cell holds a certain word and another one is empty.
     *
     * @param column a column of words
     * @param word one of them
     * @param needed any column; a day or moment counts once it has come
     * @param what what is open, on paper
     */
    record NeedsWhere(String column, String word, String needed, String what) implements LedgerRule {}

    /**
     * Something is open once a day is over, unless a later row of the same matter holds a later day.
     *
     * @param column a column of days, each inclusive
     * @param per the column that says what a row is about
     * @param unless the column that ends a row when it is filled; empty: there is none
     * @param what what is open, on paper
     */
    record Expires(String column, String per, String unless, String what) implements LedgerRule {}

    /**
     * Something is open of everybody, or of every thing, that no row names.
     *
     * @param column the column that names them
     * @param who who or what has to be named
     * @param what what is open, on paper
     */
    record Everyone(String column, Those who, String what) implements LedgerRule {}

    /** Who or what a ledger has a row of, each. */
    enum Those {
        /** Who serves or has served in the team, by name or id (従事者). */
        TEAM,
        /** What the inventory holds in use and says to be backed up, by id (バックアップ対象). */
        BACKED_UP
    }
}
