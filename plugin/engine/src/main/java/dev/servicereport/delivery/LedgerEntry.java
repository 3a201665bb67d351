package dev.servicereport.delivery;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a ledger.
 *
 * @param id its number
 * @param values what its cells hold, by the name of the column; without those that are empty
 */
public record LedgerEntry(String id, Map<String, LedgerValue> values) {

    public LedgerEntry {
        values = Map.copyOf(values);
    }

    /** What a cell holds, if anything. */
    public Optional<LedgerValue> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The day in a cell, or that of the moment in it. */
    public Optional<LocalDate> day(String name, ZoneId zone) {
        return value(name).flatMap(value -> value.day(zone));
    }

    /** What a cell shows as text, without regard to its type; empty when it holds none. */
    public String text(String name) {
        return value(name)
                .filter(LedgerValue.Text.class::isInstance)
                .map(value -> ((LedgerValue.Text) value).text())
                .orElse("");
    }

    /** Whether something of it, if it has days at all, had happened by the end of that day. */
    public boolean isKnownBy(LocalDate last, ZoneId zone) {
        List<LocalDate> days = values.values().stream()
                .flatMap(value -> value.day(zone).stream())
                .toList();
        return days.isEmpty() || days.stream().anyMatch(day -> !day.isAfter(last));
    }
}
