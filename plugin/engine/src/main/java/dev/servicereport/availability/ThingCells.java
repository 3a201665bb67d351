package dev.servicereport.availability;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceCell;
import dev.servicereport.service.ServiceTree;
import java.util.Optional;

/** The cells of a row that say what was watched. */
final class ThingCells {

    /** What was checked of the service. */
    static final Column CHECK = Column.optional("check", "監視項目");

    private final ServiceCell services;

    ThingCells(ServiceTree services) {
        this.services = new ServiceCell(services);
    }

    /** The thing, of any service; of no service, and a fault of the row, when there is none of that name. */
    Thing read(CsvRow row, String log) {
        return thing(row, services.read(row), log);
    }

    /** The same, of a service without parts. */
    Thing readWithoutParts(CsvRow row, String log) {
        return thing(row, services.readWithoutParts(row), log);
    }

    private static Thing thing(CsvRow row, Optional<Service> service, String log) {
        return new Thing(
                log,
                service.map(Service::id).orElse(""),
                row.id(SiteCell.SITE),
                row.ownWord(ServiceCell.COLUMN),
                row.id(CHECK));
    }
}
