package dev.servicereport.response;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Register;
import dev.servicereport.csv.SpanCells;
import java.util.List;
import java.util.OptionalLong;

/** Reads inquiries (問合せ): {@code id,received_at,first_response_at[,closed_at],channel,subject}. */
public final class InquiryCsv {

    private static final Column ID = Column.required("id", "番号");
    private static final Column RECEIVED_AT = Column.required("received_at", "受付日時");
    private static final Column FIRST_RESPONSE_AT = Column.optional("first_response_at", "一次回答日時");
    private static final Column CLOSED_AT = Column.optional("closed_at", "完了日時");
    private static final Column CHANNEL = Column.optional("channel", "受付方法", "手段", "経路");
    private static final Column SUBJECT = Column.optional("subject", "件名");
    private static final List<Column> COLUMNS =
            List.of(ID, RECEIVED_AT, FIRST_RESPONSE_AT, CLOSED_AT, CHANNEL, SUBJECT);

    private final CsvContext context;
    private final Register<Inquiry> inquiries;

    public InquiryCsv(CsvContext context) {
        this.context = context;
        inquiries = new Register<>(context.problems());
    }

    /** All columns that such a file may have. */
    public static List<Column> columns() {
        return COLUMNS;
    }

    /** Takes in the rows of a file. */
    public void read(CsvSource source) {
        new CsvReader(context).read(source, COLUMNS, this::accept);
    }

    /** All inquiries read so far, in the order in which they came. */
    public List<Inquiry> inquiries() {
        return inquiries.values();
    }

    private void accept(CsvRow row) {
        String id = row.id(ID);
        OptionalLong received = row.time(RECEIVED_AT);
        OptionalLong answered = row.endTime(FIRST_RESPONSE_AT);
        OptionalLong closed = row.endTime(CLOSED_AT);
        SpanCells.inOrder(row, FIRST_RESPONSE_AT, received, answered);
        SpanCells.inOrder(row, CLOSED_AT, received, closed);
        if (row.isSound()) {
            row.noteOutside(received.orElseThrow());
            Inquiry inquiry = new Inquiry(
                    id,
                    received.orElseThrow(),
                    answered.isPresent() ? answered.getAsLong() : null,
                    closed.isPresent() ? closed.getAsLong() : null,
                    row.text(CHANNEL),
                    row.text(SUBJECT));
            inquiries.add(id, inquiry, row, ID);
        } else {
            inquiries.refuse(id, row, ID);
        }
    }
}
