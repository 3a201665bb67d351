package dev.servicereport.csv;

/** What a time says of its day, which decides what a message proposes for a date alone. */
public enum TimeEdge {
    /** When something happened. */
    MOMENT("a date with a time, like '%s 10:30'", "時刻がありません。「%s 10:30」のように書いてください"),
    /** When something began. */
    START("a date with a time, like '%s 00:00' for the beginning of that day", "時刻がありません。その日の初めからなら「%s 00:00」と書いてください"),
    /** When something ended. */
    END("a date with a time, like '%s 24:00' for the end of that day", "時刻がありません。その日の終わりまでなら「%s 24:00」と書いてください");

    final String expected;
    final String hint;

    TimeEdge(String expected, String hint) {
        this.expected = expected;
        this.hint = hint;
    }
}
