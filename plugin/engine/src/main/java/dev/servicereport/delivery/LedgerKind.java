package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list that somebody keeps (簿冊): what its rows hold and what must be true of them. The first column of each is {@code id}.
 *
 * @param id its id, which is that of its document too
 * @param file its name in the data folder, without {@code .csv}
 * @param title its title on paper
 * @param forAcceptance whether its document belongs into the package for acceptance
 * @param purpose what its rows stand for, beside being a list
 * @param fields its columns besides the id
 * @param rules what holds between them
 * @param figures what is worked out over its rows
 */
public record LedgerKind(
        String id,
        String file,
        String title,
        boolean forAcceptance,
        Purpose purpose,
        List<LedgerField> fields,
        List<LedgerRule> rules,
        LedgerFigures figures) {

    /** What the rows of a ledger stand for in other documents. */
    public enum Purpose {
        /** Nothing. */
        NONE,
        /** Accidents with personal information, counted by the day in the column {@link #FOUND_AT} (個人情報の事故). */
        PERSONAL_DATA_ACCIDENTS,
        /** Who was told of the duties with personal information: {@link #WORKER} on {@link #HELD_ON} (周知). */
        BRIEFINGS,
        /** Who swore to keep secrets: {@link #WORKER} on {@link #SIGNED_ON} (誓約). */
        SECRECY_OATHS,
        /** Who handles personal information: {@link #WORKER}, of which the client was told on {@link #REPORTED_ON} (責任者・従事者の届出). */
        PERSONAL_DATA_STAFF,
        /** What was received with personal information, and given back on {@link #RETURNED_ON} (返還). */
        RETURNS,
        /** Copies of it, and when they were destroyed: {@link #DISPOSED_ON} (複写物の廃棄). */
        COPIES,
        /** Inspections of how it is handled, by the client on {@link #INSPECTED_ON} (実地調査). */
        SITE_INSPECTIONS
    }

    /** The column that names who was told. */
    public static final String WORKER = "worker";

    /** The column that says when somebody was told. */
    public static final String HELD_ON = "held_on";

    /** The column that says when somebody swore. */
    public static final String SIGNED_ON = "signed_on";

    /** The column that says when the client was told of somebody. */
    public static final String REPORTED_ON = "reported_on";

    /** The column that says when something was given back. */
    public static final String RETURNED_ON = "returned_on";

    /** The column that says when a copy was destroyed. */
    public static final String DISPOSED_ON = "disposed_on";

    /** The column that says when the client inspected. */
    public static final String INSPECTED_ON = "inspected_on";

    /** The column that says when an accident was found. */
    public static final String FOUND_AT = "found_at";

    /** The column that tells rows apart. */
    static final Column ID = Column.required("id", "番号");

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

    /** The column of that name, which there is. */
    public LedgerField field(String name) {
        return find(name).orElseThrow();
    }

    /** The column of that name. */
    public Optional<LedgerField> find(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
