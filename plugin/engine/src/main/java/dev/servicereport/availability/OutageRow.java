package dev.servicereport.availability;

import org.jspecify.annotations.Nullable;

/**
 * What one row of an outage list says.
 *
 * @param thing what was down
 * @param from first second
 * @param to the second after the last one, or null while it is still down
 * @param cause the cause as written, may be empty
 * @param responsible who has to answer for it
 */
record OutageRow(Thing thing, long from, @Nullable Long to, String cause, Responsible responsible) {

    /** What tells outages of different files apart. */
    record Start(Thing thing, long from) {}

    Start start() {
        return new Start(thing, from);
    }

    boolean isOpen() {
        return to == null;
    }

    /** Far away while it is still down. */
    long end() {
        return to == null ? Long.MAX_VALUE : to;
    }

    /** The same with what an earlier row knew and this one does not. */
    OutageRow knowing(OutageRow earlier) {
        return new OutageRow(
                thing,
                from,
                to,
                cause.isEmpty() ? earlier.cause : cause,
                responsible == Responsible.UNKNOWN ? earlier.responsible : responsible);
    }

    Outage outage() {
        return new Outage(thing.service(), thing.site(), from, to, cause, responsible);
    }
}
