package dev.servicereport.chart;

import java.time.YearMonth;
import java.util.List;

/**
 * The months of a year with what is to be told of some of them (稼働率の推移と吹出し).
 *
 * @param year its name, {@code 令和7年度}
 * @param trend its months
 * @param callOuts what is told, in the order of months; at most {@value #MOST}
 */
public record CalledTrend(String year, AvailabilityTrend trend, List<CallOut> callOuts) {

    /** So many stand side by side. */
    public static final int MOST = 4;

    /**
     * @param month one of the trend
     * @param head what it is, on one line
     * @param text what is told of it, may be empty
     */
    public record CallOut(YearMonth month, String head, String text) {}

    public CalledTrend {
        callOuts = List.copyOf(callOuts);
        if (callOuts.size() > MOST) {
            throw new IllegalArgumentException("too many to stand side by side: " + callOuts.size());
        }
    }
}
