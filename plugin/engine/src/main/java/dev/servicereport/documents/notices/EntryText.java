package dev.servicereport.documents.notices;

import dev.servicereport.delivery.LedgerEntry;
import dev.servicereport.delivery.LedgerField;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.LedgerValue;
import dev.servicereport.wording.Display;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The cells of a row of a ledger as forms show them; empty where there is nothing, or where it is dated behind the last day that counts.
 *
 * @param kind which ledger
 * @param entry the row
 * @param display how times are shown
 * @param asOf the last day that counts
 */
record EntryText(LedgerKind kind, LedgerEntry entry, Display display, LocalDate asOf) {

    /** A box and its word stay on one line. */
    private static final String NO_BREAK = "\u00a0";

    /** What a cell holds: a text, a date, a time or a number. */
    String of(String column) {
        return value(column).map(this::shown).orElse("");
    }

    /** The day in a cell. */
    Optional<LocalDate> day(String column) {
        return value(column).flatMap(value -> value.day(display.zone()));
    }

    private Optional<LedgerValue> value(String column) {
        return entry.value(column)
                .filter(value -> value.day(display.zone())
                        .filter(day -> day.isAfter(asOf))
                        .isEmpty());
    }

    private String shown(LedgerValue value) {
        if (value instanceof LedgerValue.Day day) {
            return Display.date(day.date());
        }
        if (value instanceof LedgerValue.Moment moment) {
            return display.fullTime(moment.second());
        }
        if (value instanceof LedgerValue.Count count) {
            return Display.number(count.number());
        }
        return ((LedgerValue.Text) value).text();
    }

    /** The words that a column may hold, the one that it does ticked; empty when it is no column of words. */
    String boxes(String column) {
        return kind.find(column).map(LedgerField::words).orElse(List.of()).stream()
                .map(word -> (word.equals(entry.text(column)) ? "■" : "□") + NO_BREAK + word)
                .collect(Collectors.joining("　"));
    }
}
