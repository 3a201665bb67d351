package dev.servicereport.availability;

import dev.servicereport.problem.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the status of one watched thing went, as its changes tell in the order of time. */
final class ChangeCourse {

    /** What a change says that does not fit its thing's status. */
    enum Oddity {
        /** Down again while down. */
        AGAIN_DOWN,
        /** Up, and nothing before it. */
        UP_FIRST,
        /** Both in one second; the status stays. */
        AT_ONCE
    }

    /** A change and where it stands. */
    record Entry(Change change, SourceLocation where) {

        static final Comparator<Entry> ORDER = Comparator.comparingLong(
                        (Entry entry) -> entry.change().second())
                .thenComparing(Entry::where);
    }

    /** A change that does not fit. */
    record Odd(Oddity oddity, SourceLocation where) {}

    private final Thing thing;
    private final List<Entry> turns;
    private final List<Outage> outages = new ArrayList<>();
    private final List<Odd> oddities = new ArrayList<>();
    private @Nullable Entry began;

    /** @param changes each change once, with the first place where it stands */
    ChangeCourse(Thing thing, Map<Change, SourceLocation> changes) {
        this.thing = thing;
        List<Entry> all = changes.entrySet().stream()
                .map(change -> new Entry(change.getKey(), change.getValue()))
                .filter(entry -> entry.change().status() != Status.UNKNOWN)
                .sorted(Entry.ORDER)
                .toList();
        turns = clear(all);
        for (int i = 0; i < turns.size(); i++) {
            take(turns.get(i), i == 0);
        }
        if (began != null) {
            outages.add(outage(began, null));
        }
    }

    /** Without seconds for which the log says both: whatever came first, the status stayed. */
    private List<Entry> clear(List<Entry> all) {
        Set<Long> both = seconds(all, Status.UP);
        both.retainAll(seconds(all, Status.DOWN));
        all.stream()
                .filter(entry -> both.contains(entry.change().second()))
                .filter(entry -> entry.change().status() == Status.DOWN)
                .forEach(entry -> oddities.add(new Odd(Oddity.AT_ONCE, entry.where())));
        return all.stream()
                .filter(entry -> !both.contains(entry.change().second()))
                .toList();
    }

    private static Set<Long> seconds(List<Entry> all, Status status) {
        return all.stream()
                .map(Entry::change)
                .filter(change -> change.status() == status)
                .map(Change::second)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void take(Entry entry, boolean first) {
        boolean down = entry.change().status() == Status.DOWN;
        if (down && began != null) {
            oddities.add(new Odd(Oddity.AGAIN_DOWN, entry.where()));
        } else if (down) {
            began = entry;
        } else if (began != null) {
            outages.add(outage(began, entry.change().second()));
            began = null;
        } else if (first) {
            oddities.add(new Odd(Oddity.UP_FIRST, entry.where()));
        }
    }

    private Outage outage(Entry start, @Nullable Long end) {
        Change change = start.change();
        return new Outage(thing.service(), thing.site(), change.second(), end, change.cause(), change.responsible());
    }

    Thing thing() {
        return thing;
    }

    /** The outages in the order of time, an open one last. */
    List<Outage> outages() {
        return outages;
    }

    List<Odd> oddities() {
        return oddities;
    }

    /** The change from which on it is still down. */
    Optional<Entry> open() {
        return Optional.ofNullable(began);
    }

    /** The first of its changes that the other has not too, if that says up. */
    Optional<Entry> upAtFirst(Map<Change, SourceLocation> other) {
        return turns.stream()
                .filter(entry -> !other.containsKey(entry.change()))
                .findFirst()
                .filter(entry -> entry.change().status() == Status.UP);
    }
}
