package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads minutes (議事録): {@code id,title,held_on,content[,place,attendees,sent_on,approved_on,approved_by,hours,agenda,handouts,actions,next,writer]}. */
public final class MinutesCsv {

    private static final Column ID = Column.required("id", "番号");
    private static final Column TITLE = Column.required("title", "件名", "会議名");
    private static final Column HELD_ON = Column.required("held_on", "開催日");
    private static final Column CONTENT = Column.required("content", "内容", "協議内容");
    private static final Column PLACE = Column.optional("place", "場所");
    private static final Column ATTENDEES = Column.optional("attendees", "出席者");
    private static final Column SENT_ON = Column.optional("sent_on", "提出日");

    private static final Column HOURS = Column.optional("hours", "開催時間", "時間");
    private static final Column AGENDA = Column.optional("agenda", "議題");
    private static final Column HANDOUTS = Column.optional("handouts", "配布資料", "資料");
    private static final Column ACTIONS = Column.optional("actions", "宿題事項", "対応事項");
    private static final Column NEXT = Column.optional("next", "次回", "次回開催");
    private static final Column WRITER = Column.optional("writer", "作成者", "記録者");

    private static final List<Column> COLUMNS = List.of(
            ID,
            TITLE,
            HELD_ON,
            CONTENT,
            PLACE,
            ATTENDEES,
            SENT_ON,
            DateCells.APPROVED_ON,
            DateCells.APPROVED_BY,
            HOURS,
            AGENDA,
            HANDOUTS,
            ACTIONS,
            NEXT,
            WRITER);

    private MinutesCsv() {}

    /** All minutes in the files. */
    public static Entries<Minutes> read(List<CsvSource> sources, CsvContext context) {
        return new RegisterFile<>(COLUMNS, ID, MinutesCsv::row).read(sources, context);
    }

    private static Supplier<Minutes> row(String id, CsvRow row) {
        String title = row.text(TITLE);
        Optional<LocalDate> held = row.date(HELD_ON);
        String content = row.text(CONTENT);
        @Nullable LocalDate sent = DateCells.orNull(row, SENT_ON);
        DateCells.inOrder(row, SENT_ON, held.orElse(null), sent);
        Approval approval = DateCells.approval(row, held.orElse(null));
        return () ->
                new Minutes(id, title, held.orElseThrow(), row.text(PLACE), content, sent, approval, particulars(row));
    }

    private static Minutes.Particulars particulars(CsvRow row) {
        return new Minutes.Particulars(
                row.text(ATTENDEES),
                row.text(HOURS),
                row.text(AGENDA),
                row.text(HANDOUTS),
                row.text(ACTIONS),
                row.text(NEXT),
                row.text(WRITER));
    }
}
