package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Figures of order by nearest rank: each is one of the values, none is made up between two. */
class DurationsTest {

    @Test
    void theMedianOfAnEvenNumberIsTheLowerOfTheTwoInTheMiddle() {
        assertThat(Durations.of(List.of(40L, 10L, 30L, 20L)).median()).isEqualTo(OptionalLong.of(20));
    }

    @Test
    void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
        assertThat(Durations.of(List.of(50L, 10L, 30L, 20L, 40L)).median()).isEqualTo(OptionalLong.of(30));
    }

    @Test
    void ninetyPercentOfElevenAreTenOfThem() {
        Durations eleven = Durations.of(List.of(11L, 10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L));

        assertThat(eleven.percentile(90)).isEqualTo(OptionalLong.of(10));
        assertThat(eleven.longest()).isEqualTo(OptionalLong.of(11));
        assertThat(eleven.percentile(0)).isEqualTo(OptionalLong.of(1));
    }

    @Test
    void ofOneEachIsThatOne() {
        Durations one = Durations.of(List.of(7L));

        assertThat(one.median()).isEqualTo(OptionalLong.of(7));
        assertThat(one.percentile(90)).isEqualTo(OptionalLong.of(7));
    }

    @Test
    void ofNoneThereIsNone() {
        assertThat(Durations.of(List.of()).median()).isEmpty();
    }
}
