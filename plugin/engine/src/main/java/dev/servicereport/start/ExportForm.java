package dev.servicereport.start;

import dev.servicereport.availability.OutageCsv;
import dev.servicereport.availability.UptimeCsv;
import dev.servicereport.contract.Presets;
import dev.servicereport.contract.Source.Kind;
import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvMapping;
import dev.servicereport.csv.CsvReader.Layout;
import dev.servicereport.csv.FirstLook;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form that an export of monitoring may have (監視の出力の形式).
 *
 * @param kind what it holds
 * @param preset the tool that writes it; empty for files like our own
 * @param service the service that all rows are about; empty when the file says it
 */
record ExportForm(Kind kind, String preset, String service) {

    private static final String PLACE = "exports/*.csv";

    /** All forms, with the service in the file and without. */
    static Stream<ExportForm> all(String service) {
        Stream<ExportForm> known = Presets.names().stream().map(name -> new ExportForm(Presets.kind(name), name, ""));
        Stream<ExportForm> ours = Stream.of(Kind.OUTAGES, Kind.UPTIME).map(kind -> new ExportForm(kind, "", ""));
        List<ExportForm> named = Stream.concat(known, ours).toList();
        return Stream.concat(named.stream(), named.stream().map(form -> form.about(service)));
    }

    private ExportForm about(String named) {
        return new ExportForm(kind, preset, named);
    }

    /** An entry of {@code sources} that says no more than the form. */
    SourceDraft draft(String glob) {
        SourceDraft draft = new SourceDraft(glob).key("kind", kind.name().toLowerCase(Locale.ROOT));
        if (!preset.isEmpty()) {
            draft.key("preset", preset);
        }
        if (!service.isEmpty()) {
            draft.remark(Todo.of("init.todo-service")).key("constants", "{ service: " + YamlWord.of(service) + " }");
        }
        return draft;
    }

    CsvMapping mapping() {
        return draft(PLACE).mapping().orElseThrow();
    }

    /** Which columns a file of this form has. */
    Layout layout() {
        return kind == Kind.OUTAGES ? OutageCsv::columns : UptimeCsv::columns;
    }

    /** All columns that it may have. */
    List<Column> columns() {
        return kind == Kind.OUTAGES ? OutageCsv.columns() : UptimeCsv.columns();
    }

    Optional<Column> column(String name) {
        return columns().stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** A file of our own with states is no list of outages, where every row would be one. */
    boolean isDeniedBy(FirstLook file) {
        return preset.isEmpty()
                && kind == Kind.OUTAGES
                && column("status").stream().flatMap(Column::headings).anyMatch(file::has);
    }

    /** How many of a file's headings it knows. */
    long known(FirstLook file) {
        List<String> words = mapping().known(columns()).toList();
        return file.headings().stream()
                .map(CsvMapping::normalised)
                .filter(words::contains)
                .count();
    }

    /** What it is, in English. */
    String title() {
        if (!preset.isEmpty()) {
            return preset + " (" + Presets.tool(preset) + ")";
        }
        return kind == Kind.OUTAGES ? "a list of outages" : "a log of states";
    }
}
