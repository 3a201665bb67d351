package dev.servicereport.document;

import dev.servicereport.chart.Chart;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one document is made of.
 *
 * @param key tells it from others of its kind, in file names: {@code 2025-01}; empty when there is but one
 * @param subject the same in words: {@code 令和7年1月}; empty when there is but one
 * @param values what the template sees, by name
 * @param charts its charts; the template sees title and alternative text in {@code charts.<name>}, and
 *     {@code charts/<name>.svg} lies beside it, capitals of the name as {@code -x}
 * @param issuedOn when it was issued, as its own data say, or null
 * @param figures its figures as JSON, which go with the PDF as a file inside it, or null
 * @param tables rows that are too many for it, as files beside it by their names; mostly none
 * @param attached the files of the data folder that it names, by their paths there; mostly none
 */
public record Edition(
        String key,
        String subject,
        Map<String, Object> values,
        Map<String, Chart> charts,
        @Nullable LocalDate issuedOn,
        @Nullable String figures,
        Map<String, String> tables,
        Set<String> attached) {

    public Edition {
        values = Map.copyOf(values);
        charts = Map.copyOf(charts);
        tables = Map.copyOf(tables);
        attached = Set.copyOf(attached);
    }

    /** One without figures of its own. */
    public Edition(
            String key,
            String subject,
            Map<String, Object> values,
            Map<String, Chart> charts,
            @Nullable LocalDate issuedOn) {
        this(key, subject, values, charts, issuedOn, null, Map.of(), Set.of());
    }

    /** One whose data say nothing of when it is issued. */
    public Edition(String key, String subject, Map<String, Object> values, Map<String, Chart> charts) {
        this(key, subject, values, charts, null);
    }

    /** The same, issued on a day. */
    public Edition issued(@Nullable LocalDate day) {
        return new Edition(key, subject, values, charts, day, figures, tables, attached);
    }

    /** The same with its figures as JSON. */
    public Edition figures(String json) {
        return new Edition(key, subject, values, charts, issuedOn, json, tables, attached);
    }

    /** The same with tables beside it. */
    public Edition tables(Map<String, String> files) {
        return new Edition(key, subject, values, charts, issuedOn, figures, files, attached);
    }

    /** The same naming files of the data folder. */
    public Edition attaching(Collection<String> names) {
        return new Edition(key, subject, values, charts, issuedOn, figures, tables, Set.copyOf(names));
    }

    /** The only document of its kind. */
    public static Edition only(Map<String, Object> values, Map<String, Chart> charts) {
        return new Edition("", "", values, charts);
    }
}
