package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.availability.Exclusion.Approval;
import dev.servicereport.contract.GapPolicy;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Availability from spans of time, and the values it is made of. */
class AvailabilityTest {

    /** Of 1,000 seconds 100 are excluded; 50 of those and 30 others down; the last 200 unseen. */
    private static Availability of(GapPolicy gaps) {
        return Availability.of(
                spans(0, 1000),
                spans(-500, 100),
                new State(spans(100, 770), TimeSpans.union(List.of(spans(50, 100), spans(770, 800)))),
                gaps);
    }

    @Test
    void everySecondOwedIsUpOrDownOrUnknown() {
        assertThat(of(GapPolicy.UNDETERMINED))
                .returns(1000L, Availability::scheduledSeconds)
                .returns(100L, Availability::excludedSeconds)
                .returns(670L, Availability::upSeconds)
                .returns(30L, Availability::downSeconds)
                .returns(200L, Availability::unknownSeconds)
                .returns(900L, Availability::baseSeconds)
                .returns(Optional.of(new Ratio(670, 900)), Availability::low)
                .returns(Optional.of(new Ratio(870, 900)), Availability::high);
    }

    @Test
    void excludedGapsLeaveTheBaseToo() {
        assertThat(of(GapPolicy.EXCLUDED))
                .returns(670L, Availability::upSeconds)
                .returns(700L, Availability::baseSeconds)
                .returns(Optional.of(new Ratio(670, 700)), Availability::low)
                .returns(Optional.of(new Ratio(670, 700)), Availability::high);
    }

    /** 0.2% of 900 seconds is 1.8. */
    @Test
    void theAllowanceIsCutToWholeSeconds() {
        assertThat(of(GapPolicy.UP).allowedSeconds(new BigDecimal("99.8"))).isEqualTo(1);
        assertThat(of(GapPolicy.UP).allowedSeconds(new BigDecimal("99"))).isEqualTo(9);
    }

    /** 100 seconds down in three outages, 900 up: recovery is rounded up, the time between failures cut. */
    @Test
    void meansAreRoundedTowardsTheUnfavourableSide() {
        TimeSpans down = TimeSpans.union(List.of(spans(0, 50), spans(60, 100), spans(200, 210)));
        Availability worked = Availability.of(
                spans(0, 1000), TimeSpans.NONE, new State(spans(0, 1000).minus(down), down), GapPolicy.UP);

        assertThat(worked.meanSecondsToRecover()).hasValue(34);
        assertThat(worked.meanSecondsBetweenFailures()).hasValue(300);
    }

    @Test
    void withoutAnOutageThereAreNone() {
        Availability worked = Availability.of(
                spans(0, 1000), TimeSpans.NONE, new State(spans(0, 1000), TimeSpans.NONE), GapPolicy.UP);

        assertThat(worked.meanSecondsToRecover()).isEmpty();
        assertThat(worked.meanSecondsBetweenFailures()).isEmpty();
        assertThat(worked.longestOutageSeconds()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "-1, 10", "11, 10", "0, 0", "0, -1"})
    void whatIsNoShareIsRefused(long part, long whole) {
        assertThatThrownBy(() -> new Ratio(part, whole))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a share: " + part + " of " + whole);
    }

    @Test
    void sharesReachFromNothingToAll() {
        assertThat(new Ratio(0, 10).percent(2)).hasToString("0.00");
        assertThat(new Ratio(10, 10).percent(0)).hasToString("100");
    }

    @Test
    void aShareIsComparedExactly() {
        assertThat(new Ratio(998, 1000).isAtLeast(new BigDecimal("99.8"))).isTrue();
        assertThat(new Ratio(9_979_999_999L, 10_000_000_000L).isAtLeast(new BigDecimal("99.8")))
                .isFalse();
    }

    @Test
    void aStateIsNotUpAndDownAtOnce() {
        assertThatThrownBy(() -> new State(spans(0, 10), spans(9, 20)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("up and down at once");
    }

    @Test
    void anApprovalIsCompleteWithNameAndDate() {
        LocalDate day = LocalDate.of(2025, 6, 1);

        assertThat(new Approval("課長", day).isComplete()).isTrue();
        assertThat(new Approval("", day).isComplete()).isFalse();
        assertThat(new Approval("課長", null).isComplete()).isFalse();
    }

    private static TimeSpans spans(long start, long end) {
        return TimeSpans.of(new TimeSpan(start, end));
    }
}
