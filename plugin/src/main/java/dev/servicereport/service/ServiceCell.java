package dev.servicereport.service;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.problem.Nearest;
import java.util.Optional;

/** The cell of a row that names a service; every file that has one reads it here. */
public final class ServiceCell {

    /** Its column. */
    public static final Column COLUMN = Column.required("service", "サービス", "サーバー", "対象");

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
