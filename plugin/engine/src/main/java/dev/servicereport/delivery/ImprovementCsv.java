package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.time.DateText;
import dev.servicereport.time.TimeTextException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what followed from missed months (改善計画・協議記録): {@code month[,consulted_on,attendees,cause,measure,due_on,done_on,
 * result]}.
 */
public final class ImprovementCsv {

    private static final Column MONTH = Column.required("month", "対象月", "年月");
    private static final Column CONSULTED_ON = Column.optional("consulted_on", "協議日");
    private static final Column ATTENDEES = Column.optional("attendees", "出席者");
    private static final Column CAUSE = Column.optional("cause", "原因");
    private static final Column MEASURE = Column.optional("measure", "改善策", "対策");
    private static final Column DUE_ON = Column.optional("due_on", "期限", "対策期限");
    private static final Column DONE_ON = Column.optional("done_on", "完了日", "対策完了日");
    private static final Column RESULT = Column.optional("result", "結果", "効果");

    private static final List<Column> COLUMNS =
            List.of(MONTH, CONSULTED_ON, ATTENDEES, CAUSE, MEASURE, DUE_ON, DONE_ON, RESULT);

    private ImprovementCsv() {}

    /** All months in the files. */
    public static List<Improvement> read(List<CsvSource> sources, CsvContext context) {
        return new RegisterFile<>(COLUMNS, MONTH, ImprovementCsv::row)
                .read(sources, context)
                .values();
    }

    private static Supplier<Improvement> row(String id, CsvRow row) {
        Optional<YearMonth> month = month(id, row);
        @Nullable LocalDate consulted = DateCells.orNull(row, CONSULTED_ON);
        month.ifPresent(known -> DateCells.inOrder(row, CONSULTED_ON, known.atDay(1), consulted));
        @Nullable LocalDate due = DateCells.orNull(row, DUE_ON);
        @Nullable LocalDate done = DateCells.orNull(row, DONE_ON);
        DateCells.needs(row, DONE_ON, MEASURE, "what was done, because done_on is filled");
        return () -> new Improvement(
                month.orElseThrow(),
                consulted,
                row.text(ATTENDEES),
                row.text(CAUSE),
                row.text(MEASURE),
                due,
                done,
                row.text(RESULT));
    }

    private static Optional<YearMonth> month(String written, CsvRow row) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(DateText.month(written));
        } catch (TimeTextException unreadable) {
            row.fault(MONTH, row.raw(MONTH), "a month like 2025-03", "年月は 2025-03、令和7年3月 のように書いてください");
            return Optional.empty();
        }
    }
}
