package dev.servicereport.service;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.problem.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cell of a row that names a service; every file that has one reads it here. */
public final class ServiceCell {

    /** Its column. */
    public static final Column COLUMN = Column.required("service", "サービス", "サーバー", "対象");

    private static final Pattern SEPARATOR = Pattern.compile("[;、]");

    private final ServiceTree services;

    public ServiceCell(ServiceTree services) {
        this.services = services;
    }

    /** The service named; empty, and a fault of the row, when there is none of that id. */
    public Optional<Service> read(CsvRow row) {
        String id = row.id(COLUMN);
        Optional<Service> service = services.find(id);
        if (service.isEmpty() && !id.isEmpty()) {
            row.fault(COLUMN, row.raw(COLUMN), "the id of a service in services.csv", nearest(id));
        }
        return service;
    }

    /**
     * The services named, separated by {@code ;} or {@code 、}, each once; empty, and a fault of the row for each that is
     * unknown, unless all are known.
     */
    public List<Service> readAll(CsvRow row) {
        String cell = row.id(COLUMN);
        Optional<Service> alone = services.find(cell);
        if (alone.isPresent() || cell.isEmpty()) {
            return alone.stream().toList();
        }
        List<String> ids =
                SEPARATOR.splitAsStream(cell).map(String::strip).distinct().toList();
        List<String> unknown =
                ids.stream().filter(id -> services.find(id).isEmpty()).toList();
        unknown.forEach(id -> row.fault(COLUMN, id, "the id of a service in services.csv", nearest(id)));
        return unknown.isEmpty()
                ? ids.stream().flatMap(id -> services.find(id).stream()).toList()
                : List.of();
    }

    /** The service named, which must be one without parts. */
    public Optional<Service> readWithoutParts(CsvRow row) {
        Optional<Service> service = read(row);
        if (service.isPresent()
                && (services.hasParts(service.get()) || service.get().equals(ServiceTree.WHOLE))) {
            row.fault(COLUMN, row.raw(COLUMN), "a service without parts", "構成要素をもつサービスの状態は、その構成要素から求めます");
        }
        return service;
    }

    private String nearest(String id) {
        return Nearest.of(services.services().stream().map(Service::id).toList(), id)
                .map(near -> "'" + near + "' のことですか")
                .orElse("services.csv にありません");
    }
}
