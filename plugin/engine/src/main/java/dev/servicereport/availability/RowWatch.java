package dev.servicereport.availability;

import dev.servicereport.problem.SourceLocation;
import dev.servicereport.time.TimeSpan;

/** Is told of each sound row of a monitoring export or an outage list, with its place (元の行). */
@FunctionalInterface
interface RowWatch {

    /** Nobody asks. */
    RowWatch NONE = (thing, span, status, where) -> {};

    /**
     * @param span what the row tells of; of a sample or a change the one second that it names, of an outage without an end all time
     *     from its start on
     */
    void seen(Thing thing, TimeSpan span, Status status, SourceLocation where);

    /** Told instead of a sample that says that the thing was up, where its place need not be worked out. */
    default void up(Thing thing) {}
}
