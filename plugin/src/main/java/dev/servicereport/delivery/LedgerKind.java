package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list that somebody keeps (簿冊): what its rows hold and what must be true of them. The first column of each is {@code id}.
 *
 * @param file its name in the data folder, without {@code .csv}
 * @param title its title on paper
 * @param clause the clause that asks for it
 * @param fields its columns besides the id
 * @param rules what holds between them
 */
public record LedgerKind(String file, String title, String clause, List<LedgerField> fields, List<LedgerRule> rules) {

    /** The column that tells rows apart. */
    static final Column ID = Column.required("id", "番号").allowingNumbers();

    public LedgerKind {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /** The folder of its file. */
    public String folder() {
        return file.substring(0, file.indexOf('/'));
    }

    List<Column> columns() {
        return Stream.concat(Stream.of(ID), fields.stream().map(LedgerField::column))
                .toList();
    }

    LedgerField field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
