package dev.servicereport.problem;

import java.util.Comparator;

/**
 * Something in the input that somebody should know of (指摘).
 *
 * @param severity whether it stops the run
 * @param where the place
 * @param found what stands there, made printable by {@link Found}; empty where something is missing altogether
 * @param expected what to write instead, or for a notice what was done
 * @param hint a help in Japanese for whoever keeps the data; may be empty
 * @param detail what a document says of it beyond that, too long for a message; may be empty
 */
public record Problem(
        Severity severity, SourceLocation where, String found, String expected, String hint, String detail)
        implements Comparable<Problem> {

    /** What stands where nothing does. */
    private static final String EMPTY = "空欄";

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::where)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::found)
            .thenComparing(Problem::expected)
            .thenComparing(problem -> problem.hint)
            .thenComparing(problem -> problem.detail);

    /** Whether a problem stops the run. */
    public enum Severity {
        /** Nothing is written until it is mended. */
        ERROR,
        /** The run goes on; the report's data notes say it. */
        NOTICE
    }

    public Problem {
        where = Withheld.in(where);
        found = Found.printable(Withheld.withoutContacts(found));
        expected = ours(expected);
        hint = ours(hint);
        detail = ours(detail);
    }

    private static String ours(String text) {
        return Withheld.withoutContacts(PersonalNumber.masked(text));
    }

    /** An error without a hint. What {@link Withheld} takes out of {@code found} is not shown, and where it is blank it is called 空欄. */
    public static Problem error(SourceLocation where, String found, String expected) {
        return new Problem(Severity.ERROR, where, found.isBlank() ? EMPTY : Withheld.from(found), expected, "", "");
    }

    /** A notice: {@code done} says what became of it. */
    public static Problem notice(SourceLocation where, String found, String done) {
        return about(where, Withheld.from(found), done);
    }

    /** The same of something that is known by its name: a service, a watched thing, a column of the contract. */
    public static Problem about(SourceLocation where, String name, String done) {
        return new Problem(Severity.NOTICE, where, name, done, "", "");
    }

    /** The same with a help for whoever keeps the data. */
    public Problem hint(String japanese) {
        return new Problem(severity, where, found, expected, japanese, detail);
    }

    /** The same with what a document says beyond the message. */
    public Problem detailed(String japanese) {
        return new Problem(severity, where, found, expected, hint, japanese);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    private String told() {
        return found.isEmpty() ? "" : "'" + found + "': ";
    }

    /** The whole message on one line: {@code file:line [column]: found 'x', expected y (hint)}. */
    @Override
    public String toString() {
        String what = isError() ? "found '" + found + "', expected " + expected : told() + expected;
        return where + ": " + what + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
