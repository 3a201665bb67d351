package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import java.time.Duration;
import java.util.regex.Pattern;

/** Durations in {@code contract.yaml}: ISO 8601 in whole seconds, a day being 24 hours. */
final class Durations {

    /** Any length, none at all included. */
    static final Scalar<Duration> LENGTH =
            new Scalar<>(Durations::length, Scalars.textLike(Shapes.DURATION, "PT0S", "PT5M"));

    /** A length above zero. */
    static final Scalar<Duration> POSITIVE =
            new Scalar<>(Durations::positive, Scalars.textLike(Shapes.DURATION, "PT30M", "PT2H", "P1D"));

    private static final Pattern ISO =
            Pattern.compile("P(?=.)(\\d{1,4}D)?(T(?=\\d)(\\d{1,6}H)?(\\d{1,6}M)?(\\d{1,8}S)?)?");
    private static final String HINT = "「PT30M」（30分）、「PT2H」（2時間）、「P1D」（24時間）のように書いてください";

    private Durations() {}

    private static Duration length(String text) throws Refusal {
        Refusal refusal = new Refusal("a duration in whole seconds, like PT30M, PT2H or P1D", HINT);
        return Duration.parse(Scalars.match(ISO, text, refusal).group());
    }

    private static Duration positive(String text) throws Refusal {
        Duration duration = length(text);
        if (duration.isZero()) {
            throw new Refusal("a duration above zero, like PT30M, PT2H or P1D", "0より長い時間を書いてください。" + HINT);
        }
        return duration;
    }
}
