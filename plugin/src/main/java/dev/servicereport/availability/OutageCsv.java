package dev.servicereport.availability;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.SpanCells;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceCell;
import dev.servicereport.service.ServiceTree;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads outage lists (停止一覧): {@code service[,site],from,to[,cause,responsible]}; no end means still down. */
public final class OutageCsv {

    private static final List<Column> COLUMNS = List.of(
            ServiceCell.COLUMN,
            SiteCell.SITE,
            SpanCells.FROM,
            SpanCells.OPEN_TO,
            SiteCell.CAUSE,
            ResponsibleCell.COLUMN);

    private final ServiceCell services;
    private final ObservationLog log;

    public OutageCsv(ServiceTree services, ObservationLog log) {
        this.services = new ServiceCell(services);
        this.log = log;
    }

    /** Takes the rows of a file into the log; the file counts as an outage list even without rows. */
    public void read(CsvSource source, CsvContext context) {
        log.outageList();
        new CsvReader(context).read(source, COLUMNS, this::accept);
    }

    private void accept(CsvRow row) {
        Optional<Service> service = services.read(row);
        OptionalLong from = row.time(SpanCells.FROM);
        OptionalLong to = row.time(SpanCells.OPEN_TO);
        SpanCells.inOrder(row, SpanCells.OPEN_TO, from, to);
        Responsible responsible = ResponsibleCell.read(row);
        if (row.isSound()) {
            log.outage(new Outage(
                    service.orElseThrow().id(),
                    row.id(SiteCell.SITE),
                    from.orElseThrow(),
                    to.isPresent() ? to.getAsLong() : null,
                    row.text(SiteCell.CAUSE),
                    responsible));
        }
    }
}
