package dev.servicereport.chart;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What of a platform is used month by month, against what was agreed and what is there (必要・現在・使用).
 *
 * @param lines one for each thing that is counted, 1 or more
 */
public record CapacityUse(List<Line> lines) {

    /**
     * @param label what is counted
     * @param unit in what
     * @param required 必要, rounded up to the unit
     * @param present 現在, cut to the unit
     * @param used 使用 by month, not empty
     */
    public record Line(String label, String unit, long required, long present, SortedMap<YearMonth, Long> used) {

        public Line {
            used = Collections.unmodifiableSortedMap(new TreeMap<>(used));
        }
    }

    public CapacityUse {
        lines = List.copyOf(lines);
    }
}
