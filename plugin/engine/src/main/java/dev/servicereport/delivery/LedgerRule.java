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
}
