package dev.servicereport.response;

import dev.servicereport.availability.Responsible;
import dev.servicereport.availability.ResponsibleCell;
import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Register;
import dev.servicereport.csv.SpanCells;
import dev.servicereport.csv.TimeEdge;
import dev.servicereport.csv.YesNo;
import dev.servicereport.response.Incident.Account;
import dev.servicereport.response.Incident.Times;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceCell;
import dev.servicereport.service.ServiceTree;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads incidents (障害): {@code id,service,severity,detected_at[,reported_at],recovered_at,responsible,cause,impact,
 * action[,title,foreseen]}. {@code service} may name several. {@code foreseen} is {@code yes} when {@code detected_at} is when it was foreseen.
 */
public final class IncidentCsv {

    private static final Column ID = Column.required("id", "番号");
    private static final Column SEVERITY = Column.optional("severity", "重要度");
    private static final Column DETECTED_AT = Column.required("detected_at", "検知日時");
    private static final Column REPORTED_AT = Column.optional("reported_at", "速報日時");
    private static final Column RECOVERED_AT = Column.optional("recovered_at", "復旧日時");
    private static final Column CAUSE = Column.optional("cause", "原因");
    private static final Column IMPACT = Column.optional("impact", "影響");
    private static final Column ACTION = Column.optional("action", "対応");
    private static final Column TITLE = Column.optional("title", "件名");
    private static final Column FORESEEN = Column.optional("foreseen", "予見");
    private static final List<Column> COLUMNS = List.of(
            ID,
            ServiceCell.COLUMN,
            SEVERITY,
            DETECTED_AT,
            REPORTED_AT,
            RECOVERED_AT,
            ResponsibleCell.COLUMN,
            CAUSE,
            IMPACT,
            ACTION,
            TITLE,
            FORESEEN);

    private final CsvContext context;
    private final ServiceCell services;
    private final Register<Incident> incidents;

    public IncidentCsv(ServiceTree services, CsvContext context) {
        this.context = context;
        this.services = new ServiceCell(services);
        incidents = new Register<>(context.problems());
    }

    /** All columns that such a file may have. */
    public static List<Column> columns() {
        return COLUMNS;
    }

    /** Takes in the rows of a file. */
    public void read(CsvSource source) {
        new CsvReader(context).read(source, COLUMNS, this::accept);
    }

    /** All incidents read so far, in the order in which they came. */
    public List<Incident> incidents() {
        return incidents.values();
    }

    /** The numbers of all incidents that are named, also of those at fault: a reference to one is none. */
    public List<String> ids() {
        return incidents.keys();
    }

    private void accept(CsvRow row) {
        String id = row.id(ID);
        List<Service> touched = services.readAll(row);
        Optional<Times> times = times(row);
        Responsible responsible = ResponsibleCell.read(row);
        if (row.isSound()) {
            row.noteOutside(times.orElseThrow().detectedAt());
            Account account = new Account(row.text(TITLE), row.text(CAUSE), row.text(IMPACT), row.text(ACTION));
            Incident incident = new Incident(
                    id,
                    touched.stream().map(Service::id).toList(),
                    row.text(SEVERITY),
                    times.orElseThrow(),
                    responsible,
                    account);
            incidents.add(id, incident, row, ID);
        } else {
            incidents.refuse(id, row, ID);
        }
    }

    private static Optional<Times> times(CsvRow row) {
        OptionalLong detected = row.time(DETECTED_AT, TimeEdge.START);
        OptionalLong reported = row.endTime(REPORTED_AT);
        OptionalLong recovered = row.time(RECOVERED_AT, TimeEdge.END);
        SpanCells.inOrder(row, REPORTED_AT, detected, reported);
        SpanCells.inOrder(row, RECOVERED_AT, detected, recovered);
        SpanCells.noteNoLength(row, detected, recovered);
        boolean foreseen = YesNo.read(row, FORESEEN, false);
        if (!row.isSound()) {
            return Optional.empty();
        }
        return Optional.of(new Times(
                detected.orElseThrow(),
                foreseen,
                reported.isPresent() ? reported.getAsLong() : null,
                recovered.isPresent() ? recovered.getAsLong() : null));
    }
}
