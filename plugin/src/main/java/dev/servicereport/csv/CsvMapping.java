package dev.servicereport.csv;

import dev.servicereport.problem.SourceLocation;
import dev.servicereport.time.TimeText;
import java.nio.charset.Charset;
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
 * @param filter which rows count
 * @param form how its text is written
 * @param origin where a part of the mapping is written down, by its key such as {@code constants.site}
 */
public record CsvMapping(
        Map<String, Headings> columns,
        Map<String, String> constants,
        Map<String, Map<String, String>> words,
        Set<String> asides,
        Set<String> numbers,
        RowFilter filter,
        Form form,
        Origin origin) {

    /** Files of our own. */
    public static final CsvMapping NONE = new CsvMapping(
            Map.of(),
            Map.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            new RowFilter(Map.of()),
            new Form(null, null, null),
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
     */
    public record Form(
            @Nullable TimeText times,
            @Nullable Character delimiter,
            @Nullable Charset encoding) {}

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

    /** Without regard to upper and lower case, full and half width, and surrounding blanks. */
    public static String normalised(String word) {
        return Column.normalised(word);
    }

    /** The normalised headings that stand for a column in a file with these ones. */
    Stream<String> headings(Column column, List<String> present) {
        Headings foreign = columns.get(column.name());
        if (foreign == null) {
            return constants.containsKey(column.name()) ? Stream.empty() : column.headings();
        }
        List<String> names = foreign.names().stream().map(Column::normalised).toList();
        return names.stream().filter(present::contains).limit(1);
    }

    /** Whether the column must be there. */
    boolean demands(Column column) {
        Headings foreign = columns.get(column.name());
        boolean given = constants.containsKey(column.name());
        return !given && (column.required() || (foreign != null && foreign.demanded()));
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
