package dev.servicereport.availability;

import dev.servicereport.availability.ChangeCourse.Entry;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;

/**
 * Changes of status, in any order and over several files, and the outages between them: from a {@code down} to the next {@code up} of
 * the same watched thing. {@code unknown} changes nothing, and neither does an {@code up} without a {@code down} before it. After
 * the last {@code down} the outage is still open.
 */
final class ChangeLog {

    private final Map<Thing, Map<Change, SourceLocation>> things = new LinkedHashMap<>();
    private int repeated;

    void add(Thing thing, Change change, SourceLocation where) {
        Map<Change, SourceLocation> changes = things.computeIfAbsent(thing, t -> new LinkedHashMap<>());
        SourceLocation earlier = changes.putIfAbsent(change, where);
        if (earlier != null) {
            repeated++;
            changes.put(change, earlier.compareTo(where) <= 0 ? earlier : where);
        }
    }

    /** Tells of each row which thing it is about, and when. */
    void beginnings(ObjLongConsumer<Thing> seen) {
        things.forEach((thing, changes) -> changes.keySet().forEach(change -> seen.accept(thing, change.second())));
    }

    /** How many rows repeat another one. */
    int repeated() {
        return repeated;
    }

    private Stream<ChangeCourse> courses() {
        return things.entrySet().stream().map(thing -> new ChangeCourse(thing.getKey(), thing.getValue()));
    }

    /** The outages, thing by thing, in the order of time. */
    List<Outage> outages() {
        return courses().flatMap(course -> course.outages().stream()).toList();
    }

    /** What is still down. */
    Stream<Remark> remarks() {
        return courses()
                .flatMap(course -> course.open().stream()
                        .map(began -> Remark.since(
                                began.change().second(),
                                course.thing().site(),
                                OpenNotice.of(course.thing(), began.where()))));
    }

    /** Notes the changes that do not fit, and a log that is in pieces. */
    void note(Problems problems) {
        List<ChangeCourse> courses = courses().toList();
        OddChanges odd = new OddChanges();
        LogPieces<Entry> pieces = new LogPieces<>();
        for (ChangeCourse course : courses) {
            odd.add(course);
            course.open().ifPresent(began -> pieces.add(course.thing(), began));
        }
        odd.notices().forEach(problems::add);
        courses.forEach(course -> notePieces(course, pieces, problems));
    }

    private void notePieces(ChangeCourse course, LogPieces<Entry> pieces, Problems problems) {
        pieces.before(course.thing())
                .forEach((thing, began) -> course.upAtFirst(things.getOrDefault(thing, Map.of()))
                        .filter(up -> up.change().second() > began.change().second())
                        .map(up -> LogPieces.fault(course.thing(), up.where(), began.where()))
                        .ifPresent(problems::add));
    }
}
