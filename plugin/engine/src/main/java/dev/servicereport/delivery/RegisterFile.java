package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Register;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * How a register is read (台帳), over one file or several.
 *
 * @param columns its columns
 * @param id the one of them that tells rows apart
 * @param rows reads a row
 * @param <T> a record
 */
record RegisterFile<T>(List<Column> columns, Column id, RowReader<T> rows) {

    /** Reads a row: first every cell, with its faults; then, if there is none, makes the record. */
    @FunctionalInterface
    interface RowReader<T> {

        /** @param id the row's id */
        Supplier<T> read(String id, CsvRow row);
    }

    Entries<T> read(List<CsvSource> sources, CsvContext context) {
        Register<T> register = new Register<>(context.problems());
        Set<String> ids = new TreeSet<>();
        CsvReader reader = new CsvReader(context);
        sources.forEach(source -> reader.read(source, columns, row -> accept(row, register, ids)));
        return new Entries<>(register.values(), List.copyOf(ids));
    }

    private void accept(CsvRow row, Register<T> register, Set<String> ids) {
        String key = row.id(id);
        ids.add(key);
        Supplier<T> record = rows.read(key, row);
        if (row.isSound()) {
            register.add(key, record.get(), row, id);
        } else {
            register.refuse(key, row, id);
        }
    }
}
