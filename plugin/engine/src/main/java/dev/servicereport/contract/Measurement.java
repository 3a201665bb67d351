package dev.servicereport.contract;

import java.time.Duration;
import java.time.ZoneId;

/**
 * How observations are read (測定方法).
 *
 * @param zone the zone of times without an offset
 * @param interval how long a sample holds when the next one is late; whole seconds, above 0
 * @param tolerance how late the next sample may be for the earlier one to hold until then; whole seconds, above 0
 */
public record Measurement(ZoneId zone, Duration interval, Duration tolerance) {}
