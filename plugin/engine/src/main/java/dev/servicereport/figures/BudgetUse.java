package dev.servicereport.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * How far the downtime that a whole month allows is used within it (許容停止時間の使用状況). Seconds are counted from 1970-01-01T00:00:00Z.
 *
 * @param month the month under way
 * @param zone in which its times are written
 * @param asOf up to which second downtime is known, exclusive
 * @param usedSeconds downtime that counts for certain
 * @param openSeconds unobserved time that may still count as downtime
 * @param allowedSeconds the most downtime with which the whole month is met, cut to seconds; planned stops yet to come are left out
 * @param usedUpAt the second at which it is used up if downtime goes on at the pace so far, cut; null when it lasts for the month, or when
 *     nothing is left of it already
 */
public record BudgetUse(
        YearMonth month,
        ZoneId zone,
        long asOf,
        long usedSeconds,
        long openSeconds,
        long allowedSeconds,
        @Nullable Long usedUpAt) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /** What is left of it, in seconds; negative when overdrawn. */
    public long leftSeconds() {
        return allowedSeconds - usedSeconds;
    }

    /** What is left of it if all that is open was down. */
    public long leastLeftSeconds() {
        return leftSeconds() - openSeconds;
    }

    /** Whether a share of it is used, compared exactly; where nothing was down nothing is used, also when nothing is allowed. */
    public boolean isAtLeast(BigDecimal percent) {
        return usedSeconds > 0
                && BigDecimal.valueOf(usedSeconds)
                                .movePointRight(2)
                                .compareTo(percent.multiply(BigDecimal.valueOf(allowedSeconds)))
                        >= 0;
    }

    /** A second as it is written in data and parameters: {@code 2025-02-20T13:05:07}. */
    public String localTime(long second) {
        return LOCAL.format(LocalDateTime.ofInstant(Instant.ofEpochSecond(second), zone));
    }

    /** A quantity divided in proportion, cut: {@code part × of ÷ whole}. */
    static long proportion(long part, long of, long whole) {
        return BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(of))
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }
}
