package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Vocabulary;
import dev.servicereport.delivery.StaffChange.Kind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads changes of staff (変更届): {@code id,member,kind,changed_on[,filed_on,successor,reason]}. */
public final class StaffChangeCsv {

    private static final Column ID = Column.required("id", "番号", "届出番号");
    private static final Column MEMBER = Column.required("member", "担当者", "対象者");
    private static final Column KIND = Column.required("kind", "種別", "変更区分");
    private static final Column CHANGED_ON = Column.required("changed_on", "変更日", "異動日");
    private static final Column FILED_ON = Column.optional("filed_on", "届出日");
    private static final Column SUCCESSOR = Column.optional("successor", "後任", "後任者");
    private static final Column REASON = Column.optional("reason", "理由");

    private static final List<Column> COLUMNS = List.of(ID, MEMBER, KIND, CHANGED_ON, FILED_ON, SUCCESSOR, REASON);

    private static final Vocabulary<Kind> KINDS = Vocabulary.<Kind>offering("joins", "leaves", "changes")
            .with(Kind.JOINS, "joins", "着任", "追加")
            .with(Kind.LEAVES, "leaves", "離任", "削除")
            .with(Kind.CHANGES, "changes", "変更");

    private final Collection<String> members;

    private StaffChangeCsv(Collection<String> members) {
        this.members = members;
    }

    /**
     * All changes in the files.
     *
     * @param members the ids of the members that there are
     */
    public static List<StaffChange> read(List<CsvSource> sources, Collection<String> members, CsvContext context) {
        return new RegisterFile<>(COLUMNS, ID, new StaffChangeCsv(members)::row)
                .read(sources, context)
                .values();
    }

    private Supplier<StaffChange> row(String id, CsvRow row) {
        String member = References.read(row, MEMBER, members, MemberCsv.EXPECTED);
        Optional<Kind> kind = row.choice(KIND, KINDS);
        Optional<LocalDate> changed = row.date(CHANGED_ON);
        @Nullable LocalDate filed = DateCells.orNull(row, FILED_ON);
        String successor = References.read(row, SUCCESSOR, members, MemberCsv.EXPECTED);
        return () -> new StaffChange(
                id, member, kind.orElseThrow(), changed.orElseThrow(), filed, successor, row.text(REASON));
    }
}
