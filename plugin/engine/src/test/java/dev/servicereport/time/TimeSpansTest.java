package dev.servicereport.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeSpansTest {

    @Test
    void spansThatTouchOrOverlapAreOne() {
        assertThat(set(5, 7, 0, 3, 3, 5, 10, 12, 11, 11, 11, 14)).isEqualTo(set(0, 7, 10, 14));
    }

    @Test
    void anEmptySpanIsNothing() {
        assertThat(set(4, 4)).isEqualTo(TimeSpans.NONE);
        assertThat(TimeSpans.NONE.isEmpty()).isTrue();
    }

    @Test
    void theUnionOfSetsIsOneSet() {
        assertThat(set(0, 3, 8, 9).union(set(2, 5))).isEqualTo(set(0, 5, 8, 9));
        assertThat(TimeSpans.union(List.of())).isEqualTo(TimeSpans.NONE);
    }

    @Test
    void theIntersectionIsWhatBothHave() {
        assertThat(set(0, 5, 8, 20).intersect(set(3, 9, 10, 12, 19, 30))).isEqualTo(set(3, 5, 8, 9, 10, 12, 19, 20));
    }

    @Test
    void spansThatOnlyTouchShareNothing() {
        assertThat(set(0, 5).intersect(set(5, 9))).isEqualTo(TimeSpans.NONE);
        assertThat(new TimeSpan(0, 5).overlaps(new TimeSpan(5, 9))).isFalse();
    }

    @Test
    void theDifferenceMayCutASpanInPieces() {
        assertThat(set(0, 20, 30, 40).minus(set(2, 4, 6, 8, 18, 32, 40, 50))).isEqualTo(set(0, 2, 4, 6, 8, 18, 32, 40));
    }

    @Test
    void aWindowCutsAtBothEnds() {
        assertThat(set(0, 5, 8, 20).within(new TimeSpan(3, 10))).isEqualTo(set(3, 5, 8, 10));
        assertThat(set(0, 5).within(new TimeSpan(3, 3))).isEqualTo(TimeSpans.NONE);
    }

    @Test
    void aSpanOutsideTheWindowIsEmptyAtItsEdge() {
        assertThat(new TimeSpan(0, 5).within(new TimeSpan(8, 9))).isEqualTo(new TimeSpan(8, 8));
        assertThat(new TimeSpan(10, 15).within(new TimeSpan(8, 9))).isEqualTo(new TimeSpan(9, 9));
    }

    @Test
    void lengthsAreWholeSeconds() {
        TimeSpans spans = set(0, 5, 8, 20, 30, 31);

        assertThat(spans.seconds()).isEqualTo(18);
        assertThat(spans.longestSeconds()).isEqualTo(12);
        assertThat(spans.count()).isEqualTo(3);
        assertThat(spans.havingLength(length -> length >= 5)).isEqualTo(set(0, 5, 8, 20));
        assertThat(TimeSpans.NONE.longestSeconds()).isZero();
    }

    @Test
    void aSpanCutsFractionsOfItsInstants() {
        TimeSpan span = TimeSpan.of(Instant.parse("1970-01-01T00:00:01.9Z"), Instant.parse("1970-01-01T00:00:03.9Z"));

        assertThat(span).isEqualTo(new TimeSpan(1, 3));
        assertThat(span.startInstant()).isEqualTo("1970-01-01T00:00:01Z");
        assertThat(span.endInstant()).isEqualTo("1970-01-01T00:00:03Z");
    }

    @Test
    void aSpanNeverEndsBeforeItsStart() {
        assertThatThrownBy(() -> new TimeSpan(5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a span ends at or after its start: 5..4");
    }

    @Test
    void everyOperationIsThatOfSetsOfSeconds() {
        Random random = new Random(4711);

        for (int i = 0; i < 5_000; i++) {
            TimeSpans one = some(random);
            TimeSpans two = some(random);

            assertThat(seconds(one.union(two))).isEqualTo(both(one, two, BitSet::or));
            assertThat(seconds(one.intersect(two))).isEqualTo(both(one, two, BitSet::and));
            assertThat(seconds(one.minus(two))).isEqualTo(both(one, two, BitSet::andNot));
            assertThat(one.minus(two).union(one.intersect(two))).isEqualTo(one);
            assertThat(one.seconds()).isEqualTo(seconds(one).cardinality());
        }
    }

    private interface SetOperation {
        void apply(BitSet target, BitSet other);
    }

    private static BitSet both(TimeSpans one, TimeSpans two, SetOperation operation) {
        BitSet result = seconds(one);
        operation.apply(result, seconds(two));
        return result;
    }

    private static BitSet seconds(TimeSpans spans) {
        BitSet seconds = new BitSet();
        spans.toList().forEach(span -> seconds.set((int) span.start(), (int) span.end()));
        return seconds;
    }

    private static TimeSpans some(Random random) {
        List<TimeSpan> spans = new ArrayList<>();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(60);
            spans.add(new TimeSpan(start, start + random.nextInt(12)));
        }
        return TimeSpans.of(spans);
    }

    private static TimeSpans set(long... ends) {
        List<TimeSpan> spans = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            spans.add(new TimeSpan(ends[i], ends[i + 1]));
        }
        return TimeSpans.of(spans);
    }
}
