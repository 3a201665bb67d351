package dev.servicereport.dataset;

import dev.servicereport.contract.Source;
import dev.servicereport.csv.CsvMapping;
import dev.servicereport.csv.CsvMapping.Form;
import dev.servicereport.csv.CsvMapping.Headings;
import dev.servicereport.csv.CsvMapping.Rows;
import dev.servicereport.csv.RowFilter;
import dev.servicereport.time.TimeForms;
import dev.servicereport.time.TimeText;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a source of {@code contract.yaml} says, in the terms of CSV files. */
public final class SourceMapping {

    private final Source source;
    private final int index;
    private final CsvMapping.Origin origin;
    private final ZoneId agreed;

    /**
     * @param index its place in the contract's list, from 0
     * @param origin the place of a key path of the contract
     * @param agreed the contract's zone
     */
    public SourceMapping(Source source, int index, CsvMapping.Origin origin, ZoneId agreed) {
        this.source = source;
        this.index = index;
        this.origin = origin;
        this.agreed = agreed;
    }

    /** How its files are read. */
    public CsvMapping mapping() {
        Source.Columns columns = source.columns();
        return new CsvMapping(
                headings(columns),
                columns.constants(),
                words(),
                normalised(columns.asides()),
                normalised(columns.numbers()),
                rows(columns),
                form(),
                key -> origin.of("sources[" + index + "]." + key));
    }

    private Rows rows(Source.Columns columns) {
        return new Rows(
                new RowFilter(columns.where()),
                source.spread().separators(),
                source.spread().flags(),
                columns.told());
    }

    /** The log that the source's files are a part of. */
    String log() {
        return source.log().isEmpty() ? "sources[" + index + "]" : "log:" + source.log();
    }

    private static Map<String, Headings> headings(Source.Columns columns) {
        Map<String, Headings> headings = new HashMap<>();
        columns.headings()
                .forEach((column, names) -> headings.put(
                        column, new Headings(names, columns.demanded().contains(column))));
        return headings;
    }

    private Map<String, Map<String, String>> words() {
        return Map.of(
                "status", normalised(source.words().status()),
                "service", normalised(source.words().services()));
    }

    private static Map<String, String> normalised(Map<String, String> words) {
        Map<String, String> normalised = new HashMap<>();
        words.forEach((word, meaning) -> normalised.put(CsvMapping.normalised(word), meaning));
        return normalised;
    }

    private static Set<String> normalised(List<String> headings) {
        return headings.stream().map(CsvMapping::normalised).collect(Collectors.toSet());
    }

    private Form form() {
        return new Form(
                times(),
                source.format().delimiter(),
                source.format().encoding(),
                source.format().headingLine(),
                normalised(source.format().empty()),
                source.format().sheet());
    }

    private @Nullable TimeText times() {
        ZoneId zone = source.format().zone() == null ? agreed : source.format().zone();
        boolean usual = source.format().timestamp().isEmpty() && zone.equals(agreed);
        return usual ? null : TimeForms.of(source.format().timestamp(), zone);
    }
}
