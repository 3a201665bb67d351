package dev.servicereport.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The columns of tables in the bundled documents that have names (列の名前). The list is made from the templates by the build.
 *
 * @param all each with its document, in the order of the list
 */
public record Columns(List<Column> all) {

    /** A line of it: the document, the table's name and the column's, its heading; {@code !} after the name of one that must stay. */
    private static final String FILE = "columns.txt";

    private static final Columns BUNDLED = read();

    public Columns {
        all = List.copyOf(all);
    }

    /**
     * A column.
     *
     * @param document the document's id
     * @param name the table's name, a dot, the column's own name
     * @param needed whether it carries the verdict, and so cannot be left out
     */
    public record Column(String document, String name, boolean needed) {

        static Column of(String line) {
            String[] words = line.split(" ", 3);
            boolean needed = words[1].endsWith("!");
            return new Column(words[0], needed ? words[1].substring(0, words[1].length() - 1) : words[1], needed);
        }
    }

    /** Those of the bundled templates. */
    public static Columns bundled() {
        return BUNDLED;
    }

    /** The documents that have any. */
    public List<String> documents() {
        return all.stream().map(Column::document).distinct().toList();
    }

    /** Those of a document. */
    public List<Column> of(String document) {
        return all.stream().filter(column -> column.document().equals(document)).toList();
    }

    private static Columns read() {
        try (InputStream list = Objects.requireNonNull(Columns.class.getResourceAsStream(FILE), FILE)) {
            return new Columns(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Column::of)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
