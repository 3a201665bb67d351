package dev.servicereport.time;

/** A text is not the date or time that was asked for. Has no stack trace: it says something of the data, not of the code. */
public final class TimeTextException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String hint;

    TimeTextException(String expected, String hint) {
        super("expected " + expected + (hint.isEmpty() ? "" : " (" + hint + ")"), null, false, false);
        this.expected = expected;
        this.hint = hint;
    }

    /** What to write instead, in English, to stand after "expected". */
    public String expected() {
        return expected;
    }

    /** A help in Japanese for whoever keeps the data; may be empty. */
    public String hint() {
        return hint;
    }
}
