package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.YesNo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads who works for the project (体制): {@code id,name,role[,organisation,career,qualification,reports_to,maintenance,lead,
 * from,to]}. The lines of reporting form a tree.
 */
public final class MemberCsv {

    /** What a message says that it expected instead of an id that is not known. */
    static final String EXPECTED = "the id of a member in team.csv";

    private static final Column ID = Column.required("id", "番号");
    private static final Column NAME = Column.required("name", "氏名", "名称");
    private static final Column ROLE = Column.required("role", "役割", "担当業務");
    private static final Column ORGANISATION = Column.optional("organisation", "所属", "会社");
    private static final Column CAREER = Column.optional("career", "経歴");
    private static final Column QUALIFICATION = Column.optional("qualification", "資格");
    private static final Column REPORTS_TO = Column.optional("reports_to", "上位者", "報告先");
    private static final Column MAINTENANCE = Column.optional("maintenance", "保守担当", "保守担当者");
    private static final Column LEAD = Column.optional("lead", "業務責任者");
    private static final Column FROM = Column.optional("from", "従事開始日", "着任日");
    private static final Column TO = Column.optional("to", "従事終了日", "離任日");

    private static final List<Column> COLUMNS =
            List.of(ID, NAME, ROLE, ORGANISATION, CAREER, QUALIFICATION, REPORTS_TO, MAINTENANCE, LEAD, FROM, TO);

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> above = new HashMap<>();

    /** A row, and what it says whom the member reports to. */
    private record Line(String id, String superior, CsvRow row) {}

    private MemberCsv() {}

    /** All members in the files. */
    public static Entries<Member> read(List<CsvSource> sources, CsvContext context) {
        MemberCsv reader = new MemberCsv();
        Entries<Member> members = new RegisterFile<>(COLUMNS, ID, reader::row).read(sources, context);
        reader.lines.forEach(reader::checkAbove);
        return members;
    }

    private Supplier<Member> row(String id, CsvRow row) {
        String name = row.text(NAME);
        String role = row.text(ROLE);
        String reportsTo = row.id(REPORTS_TO);
        lines.add(new Line(id, reportsTo, row));
        above.putIfAbsent(id, reportsTo);
        Member.Duties duties = new Member.Duties(YesNo.read(row, MAINTENANCE, false), YesNo.read(row, LEAD, false));
        @Nullable LocalDate from = DateCells.orNull(row, FROM);
        @Nullable LocalDate to = DateCells.orNull(row, TO);
        DateCells.inOrder(row, TO, from, to);
        Member.Background background = new Member.Background(row.text(CAREER), row.text(QUALIFICATION));
        return () -> new Member(
                id, name, row.text(ORGANISATION), role, background, reportsTo, duties, new Member.Service(from, to));
    }

    private void checkAbove(Line line) {
        CsvRow row = line.row();
        if (line.superior().isEmpty()) {
            return;
        }
        if (!above.containsKey(line.superior())) {
            References.read(row, REPORTS_TO, above.keySet(), EXPECTED);
        } else if (isBelowItself(line.id(), line.superior())) {
            row.fault(REPORTS_TO, row.raw(REPORTS_TO), "a member who does not report to this one", "上位者が循環しています");
        }
    }

    private boolean isBelowItself(String id, String superior) {
        String next = superior;
        for (int steps = 0; steps < above.size() && !next.isEmpty(); steps++) {
            if (next.equals(id)) {
                return true;
            }
            next = above.getOrDefault(next, "");
        }
        return false;
    }
}
