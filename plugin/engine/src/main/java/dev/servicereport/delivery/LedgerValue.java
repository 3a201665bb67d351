package dev.servicereport.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What stands in a cell of a ledger, if anything does. */
public sealed interface LedgerValue {

    /** A number by which values of one type are put in order. */
    long position();

    /** The day that it is or lies in; empty when it is neither a day nor a moment. */
    default Optional<LocalDate> day(ZoneId zone) {
        return Optional.empty();
    }

    /** @param text as written, not empty */
    record Text(String text) implements LedgerValue {

        @Override
        public long position() {
            return 0;
        }
    }

    /** @param date a day */
    record Day(LocalDate date) implements LedgerValue {

        @Override
        public long position() {
            return date.toEpochDay();
        }

        @Override
        public Optional<LocalDate> day(ZoneId zone) {
            return Optional.of(date);
        }
    }

    /** @param second since 1970-01-01T00:00:00Z */
    record Moment(long second) implements LedgerValue {

        @Override
        public long position() {
            return second;
        }

        @Override
        public Optional<LocalDate> day(ZoneId zone) {
            return Optional.of(Instant.ofEpochSecond(second).atZone(zone).toLocalDate());
        }
    }

    /** @param number how many, 0 or more */
    record Count(long number) implements LedgerValue {

        @Override
        public long position() {
            return number;
        }
    }
}
