package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.goal.GoalFailure.Fault;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OurFaultTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream trace = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void tellsTheKindAndThePlaceAndNothingThatTheDataSaid() {
        assertThatThrownBy(() -> OurFault.guard(
                        () -> {
                            throw new IllegalStateException("見本 花子", new NumberFormatException("090-1234-5678"));
                        },
                        trace))
                .isInstanceOfSatisfying(
                        GoalFailure.class,
                        failure -> assertThat(failure.fault()).isEqualTo(Fault.OURS))
                .hasMessageStartingWith("The engine failed: java.lang.IllegalStateException")
                .hasMessageNotContaining("花子");
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .startsWith("java.lang.IllegalStateException\n\tat dev.servicereport.goal.OurFaultTest")
                .contains("java.lang.NumberFormatException\n")
                .doesNotContain("花子", "1234");
    }

    @Test
    void leavesOtherFailuresAsTheyAre() {
        GoalFailure failure = new GoalFailure(Fault.JUDGED, "missed");
        assertThatThrownBy(() -> OurFault.guard(
                        () -> {
                            throw failure;
                        },
                        trace))
                .isSameAs(failure);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
