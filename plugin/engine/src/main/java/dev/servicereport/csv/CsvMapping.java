package dev.servicereport.csv;

import dev.servicereport.problem.SourceLocation;
import dev.servicereport.time.TimeText;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a file that was not written for us is read as one of ours (外部ファイルの対応): which of its headings stands for which of our
 * columns, what its words mean, which of its rows count.
 *
 * @param columns the file's headings of our columns, by the column's name; columns not named here keep their own headings
 * @param constants columns that the file lacks, by name, with one value for all rows
 * @param words what the file's words mean in a column, by the column's name and the normalised word
 * @param asides headings that say nothing to us, normalised
 * @param numbers headings under which twelve digits are ordinary, normalised
 * @param rows which rows count, and what each stands for
 * @param form how its text is written
 * @param origin where a part of the mapping is written down, by its key such as {@code constants.site}
 */
public record CsvMapping(
        Map<String, Headings> columns,
        Map<String, String> constants,
        Map<String, Map<String, String>> words,
        Set<String> asides,
        Set<String> numbers,
        Rows rows,
        Form form,
        Origin origin) {

    /** The column that flags stand for. */
    static final String SERVICE = "service";

    /** Files of our own. */
    public static final CsvMapping NONE = new CsvMapping(
            Map.of(),
            Map.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            new Rows(new RowFilter(Map.of()), List.of(), Map.of(), List.of()),
            new Form(null, null, null, 0, Set.of(), ""),
            key -> SourceLocation.wholeFile(""));

    /**
     * The headings that may stand for a column.
     *
     * @param names the first of them that is there counts
     * @param demanded whether one of them must be there though our column is optional
     */
    public record Headings(List<String> names, boolean demanded) {

        public Headings {
            names = List.copyOf(names);
        }
    }

    /**
     * How text is written.
     *
     * @param times how it writes times; null for the usual way
     * @param delimiter between cells; null when it is to be recognised
     * @param encoding null when it is to be recognised
     * @param headingLine the line of the headings, counted from 1; 0 when it is to be found
     * @param empty words that mean nothing, normalised
     * @param sheet the sheet of a workbook by name or number; empty for the first
     */
    public record Form(
            @Nullable TimeText times,
            @Nullable Character delimiter,
            @Nullable Charset encoding,
            int headingLine,
            Set<String> empty,
            String sheet) {

        public Form {
            empty = Set.copyOf(empty);
        }
    }

    /**
     * What the rows stand for.
     *
     * @param filter which of them count
     * @param separators what stands between several services in one cell; none when a cell names one
     * @param flags headings whose cells say whether a row is about a service, each with the service; in their order
     * @param told headings whose words the log tells, because they may decide which rows should count
     */
    public record Rows(RowFilter filter, List<String> separators, Map<String, String> flags, List<String> told) {

        public Rows {
            separators = List.copyOf(separators);
            flags = Collections.unmodifiableMap(new LinkedHashMap<>(flags));
            told = List.copyOf(told);
        }
    }

    /** Where a key of the mapping is written down. */
    @FunctionalInterface
    public interface Origin {

        SourceLocation of(String key);
    }

    public CsvMapping {
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
        words = Map.copyOf(words);
        asides = Set.copyOf(asides);
        numbers = Set.copyOf(numbers);
    }

    /** Which rows count. */
    public RowFilter filter() {
        return rows.filter();
    }

    /** Whether the value of a column comes from elsewhere than a cell of its own. */
    boolean gives(Column column) {
        return constants.containsKey(column.name())
                || (column.name().equals(SERVICE) && !rows.flags().isEmpty());
    }

    /** The same for a file that others read too: what they make something of says nothing here, and their numbers are ordinary. */
    public CsvMapping sharing(Set<String> headings, Set<String> ordinary) {
        return new CsvMapping(
                columns, constants, words, both(asides, headings), both(numbers, ordinary), rows, form, origin);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** The normalised headings that this mapping makes something of, or knows to say nothing. */
    public Stream<String> known(List<Column> ours) {
        Stream<String> named = columns.values().stream().flatMap(headings -> headings.names().stream());
        Stream<String> usual = ours.stream()
                .filter(column -> !columns.containsKey(column.name()))
                .flatMap(Column::headings);
        return Stream.of(named.map(Column::normalised), usual, asides.stream(), filter().headings().stream())
                .flatMap(headings -> headings);
    }

    /** Without regard to upper and lower case, full and half width, and surrounding blanks. */
    public static String normalised(String word) {
        return Column.normalised(word);
    }

    /** The normalised headings that stand for a column in a file with these ones. */
    Stream<String> headings(Column column, List<String> present) {
        Headings foreign = columns.get(column.name());
        if (foreign == null) {
            return gives(column) ? Stream.empty() : column.headings();
        }
        List<String> names = foreign.names().stream().map(Column::normalised).toList();
        return names.stream().filter(present::contains).limit(1);
    }

    /** Whether the column must be there. */
    boolean demands(Column column) {
        Headings foreign = columns.get(column.name());
        return !gives(column) && (column.required() || (foreign != null && foreign.demanded()));
    }

    /** The value that all rows have; empty when there is none. */
    String constant(Column column) {
        return constants.getOrDefault(column.name(), "");
    }

    /** All that the words of a column mean, by the word; empty when its words are our own. */
    Map<String, String> meanings(Column column) {
        return words.getOrDefault(column.name(), Map.of());
    }
}
