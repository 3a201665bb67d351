package dev.servicereport.availability;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.PriorityQueue;

/** Several packs of samples in one order, as if they had been packed together. */
final class MergedRuns implements Iterator<SampleRun> {

    private static final class Cursor {

        private final Iterator<SampleRun> following;
        private SampleRun next;

        Cursor(Iterator<SampleRun> runs) {
            next = runs.next();
            following = runs;
        }

        long head() {
            return PackedSamples.packed(next.first(), next.status());
        }

        /** Takes so many samples; false when there is none left. */
        boolean skip(int count) {
            if (count < next.count()) {
                next = next.tail(count);
                return true;
            }
            boolean more = following.hasNext();
            next = more ? following.next() : next;
            return more;
        }
    }

    private final PriorityQueue<Cursor> cursors = new PriorityQueue<>(Comparator.comparingLong(Cursor::head));

    MergedRuns(Collection<PackedSamples> packs) {
        packs.stream()
                .map(PackedSamples::runs)
                .filter(Iterator::hasNext)
                .map(Cursor::new)
                .forEach(cursors::add);
    }

    @Override
    public boolean hasNext() {
        return !cursors.isEmpty();
    }

    @Override
    public SampleRun next() {
        Cursor cursor = cursors.remove();
        SampleRun run = cursor.next;
        int count = cursors.isEmpty() ? run.count() : run.notAfter(cursors.element().next);
        if (cursor.skip(count)) {
            cursors.add(cursor);
        }
        return run.head(count);
    }
}
