package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.time.DateTimeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A CSV file for tests. */
final class CsvText {

    private final Path folder;

    CsvText(Path folder) {
        this.folder = folder;
    }

    /** What came of a file: each sound row's cells with the line before them, and what is said about it. */
    record Outcome(List<String> rows, List<String> messages) {}

    /** Reads text as UTF-8, with optional columns a, b and c. */
    Outcome read(String text) {
        return read("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads bytes under a name, with optional columns a, b and c. */
    Outcome read(String name, byte[] bytes) {
        List<Column> columns = List.of(Column.optional("a"), Column.optional("b"), Column.optional("c"));
        List<String> rows = new ArrayList<>();
        List<String> messages = messages(name, bytes, columns, row -> rows.add(cells(row, columns)));
        return new Outcome(rows, messages);
    }

    private static String cells(CsvRow row, List<Column> columns) {
        List<String> cells = columns.stream().filter(row::has).map(row::raw).toList();
        return row.where().line() + " " + cells;
    }

    /** The messages about a text that is read row by row. */
    List<String> messages(String text, List<Column> columns, Consumer<CsvRow> rows) {
        return messages("a.csv", text.getBytes(StandardCharsets.UTF_8), columns, rows);
    }

    /** The same for bytes under a name. */
    List<String> messages(String name, byte[] bytes, List<Column> columns, Consumer<CsvRow> rows) {
        try {
            Path file = Files.write(folder.resolve(name), bytes);
            return messages(new CsvSource(file, name), columns, rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The messages about a file that is there already. */
    static List<String> messages(CsvSource source, List<Column> columns, Consumer<CsvRow> rows) {
        Problems problems = new Problems();
        DateTimeText times = new DateTimeText(ZoneId.of("Asia/Tokyo"));
        new CsvReader(new CsvContext(times, c -> c != 0x1F4A9, problems)).read(source, columns, rows);
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
