package dev.servicereport.availability;

import dev.servicereport.availability.ChangeCourse.Odd;
import dev.servicereport.availability.ChangeCourse.Oddity;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Changes that do not fit, gathered to one notice for each file and kind. */
final class OddChanges {

    private record Key(Oddity oddity, String file) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byFile = file.compareTo(other.file);
            return byFile == 0 ? oddity.compareTo(other.oddity) : byFile;
        }
    }

    /** The rows of one file and kind. */
    private static final class Count {

        private SourceLocation first;
        private int rows;
        private final Set<Thing> things = new HashSet<>();

        Count(SourceLocation first) {
            this.first = first;
        }

        void add(Thing thing, SourceLocation where) {
            first = where.compareTo(first) < 0 ? where : first;
            rows++;
            things.add(thing);
        }
    }

    private final Map<Key, Count> counts = new TreeMap<>();

    void add(ChangeCourse course) {
        for (Odd odd : course.oddities()) {
            counts.computeIfAbsent(new Key(odd.oddity(), odd.where().file()), key -> new Count(odd.where()))
                    .add(course.thing(), odd.where());
        }
    }

    Stream<Problem> notices() {
        return counts.entrySet().stream().map(count -> notice(count.getKey().oddity(), count.getValue()));
    }

    private static Problem notice(Oddity oddity, Count count) {
        String rows = count.rows + (count.rows == 1 ? " row of " : " rows of ");
        String things = count.things.size() + (count.things.size() == 1 ? " watched thing" : " watched things");
        String number = rows + things + " from here on " + (count.rows == 1 ? "is " : "are ");
        String japanese = "この行をはじめ " + count.rows + " 行（監視対象 " + count.things.size() + " 件）が、";
        return switch (oddity) {
            case AGAIN_DOWN ->
                Problem.notice(count.first, "down", number + "down again while down; the outage goes on." + MIXED)
                        .hint(japanese + "停止中に再び停止となっているため、停止が続いているものとした" + MIXED_HINT);
            case UP_FIRST ->
                Problem.notice(count.first, "up", number + "up with nothing before; up before as well." + MIXED)
                        .hint(japanese + "それより前の記録がない復旧のため、その前は稼働とみなした" + MIXED_HINT);
            case AT_ONCE ->
                Problem.notice(count.first, "down", number + "down and up in one second; nothing changes." + MIXED)
                        .hint(japanese + "同じ秒に停止と復旧があるため、状態は変わらないものとした" + MIXED_HINT);
        };
    }

    private static final String MIXED = " If they mix several checks, a column 'check' is missing";
    private static final String MIXED_HINT = "。複数の監視項目が混ざっているなら、監視項目の列（check）を加えるか、sources の columns に check を書く";
}
