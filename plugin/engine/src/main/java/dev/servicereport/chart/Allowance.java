package dev.servicereport.chart;

import dev.servicereport.figures.ServiceFigures;

/**
 * A month's downtime against what was allowed (停止時間と許容停止時間).
 *
 * @param allowedSeconds the most downtime with which the month is met
 * @param leastSeconds downtime if all that was not observed was up
 * @param mostSeconds downtime if all that was not observed was down; equal to {@code leastSeconds} when nothing decides
 */
public record Allowance(long allowedSeconds, long leastSeconds, long mostSeconds) {

    /** The downtime of a service, or the whole, in a month. */
    public static Allowance of(ServiceFigures figures) {
        long allowed = figures.allowedSeconds();
        return new Allowance(allowed, allowed - figures.mostLeftSeconds(), allowed - figures.leastLeftSeconds());
    }

    /** Whether unobserved time leaves open how long it was down. */
    public boolean isOpen() {
        return leastSeconds < mostSeconds;
    }
}
