package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PackedLongsTest {

    private static List<Long> sorted(List<Long> numbers) {
        PackedLongs packed = new PackedLongs();
        numbers.forEach(packed::add);
        List<Long> sorted = new ArrayList<>();
        PrimitiveIterator.OfLong rest = packed.sorted();
        rest.forEachRemaining((long number) -> sorted.add(number));
        return sorted;
    }

    @Test
    void givesNothingBackForNothing() {
        assertThat(sorted(List.of())).isEmpty();
    }

    @Test
    void keepsSteadyStepsOverManyChunks() {
        List<Long> numbers = LongStream.range(0, 300_000)
                .mapToObj(i -> 1_736_000_000L + i * 60 + i % 7 * (i % 3))
                .toList();
        assertThat(sorted(numbers)).isEqualTo(numbers.stream().sorted().toList());
    }

    @Test
    void sortsWhateverComesInAnyOrder() {
        Random random = new Random(1);
        List<Long> numbers = random.longs(50_000, -1L << 40, 1L << 40).boxed().toList();
        assertThat(sorted(numbers)).isEqualTo(numbers.stream().sorted().toList());
    }

    @Test
    void keepsRepeatedAndDescendingNumbers() {
        assertThat(sorted(List.of(5L, 5L, 5L, 4L, 3L, 2L, 2L, -1L))).containsExactly(-1L, 2L, 2L, 3L, 4L, 5L, 5L, 5L);
    }

    @Test
    void takesMoreAfterItWasRead() {
        PackedLongs packed = new PackedLongs();
        packed.add(1);
        packed.add(2);
        packed.sorted();
        packed.add(3);
        packed.add(3);
        assertThat(packed.sorted()).toIterable().containsExactly(1L, 2L, 3L, 3L);
    }
}
