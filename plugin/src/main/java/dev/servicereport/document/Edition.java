package dev.servicereport.document;

import dev.servicereport.chart.Chart;
import java.util.Map;

/**
 * What one document is made of.
 *
 * @param key tells it from others of its kind, in file names: {@code 2025-01}; empty when there is but one
 * @param subject the same in words: {@code 令和7年1月}; empty when there is but one
 * @param values what the template sees, by name
 * @param charts its charts; the template sees title and alternative text in {@code charts.<name>}, and
 *     {@code charts/<name>.svg} lies beside it, capitals of the name as {@code -x}
 */
public record Edition(String key, String subject, Map<String, Object> values, Map<String, Chart> charts) {

    public Edition {
        values = Map.copyOf(values);
        charts = Map.copyOf(charts);
    }

    /** The only document of its kind. */
    public static Edition only(Map<String, Object> values, Map<String, Chart> charts) {
        return new Edition("", "", values, charts);
    }
}
