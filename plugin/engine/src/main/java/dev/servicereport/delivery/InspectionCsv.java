package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Register;
import dev.servicereport.csv.Vocabulary;
import dev.servicereport.delivery.Inspection.Kind;
import dev.servicereport.delivery.Inspection.Outcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inspections (検査台帳): {@code id,completed_on,notified_on[,kind,follows,inspected_on,result,inspector,remarks]}. An
 * inspection stands below the one it follows.
 */
public final class InspectionCsv {

    private static final Column ID = Column.required("id", "番号", "検査番号");
    private static final Column KIND = Column.optional("kind", "種別", "検査種別");
    private static final Column COMPLETED_ON = Column.required("completed_on", "完了日", "完了年月日");
    private static final Column NOTIFIED_ON = Column.required("notified_on", "届出日", "完了届提出日");
    private static final Column FOLLOWS = Column.optional("follows", "前回検査");
    private static final Column INSPECTED_ON = Column.optional("inspected_on", "検査日", "検査年月日");
    private static final Column RESULT = Column.optional("result", "結果", "合否");
    private static final Column INSPECTOR = Column.optional("inspector", "検査員", "検査職員");
    private static final Column REMARKS = Column.optional("remarks", "備考");
    private static final List<Column> COLUMNS =
            List.of(ID, KIND, COMPLETED_ON, NOTIFIED_ON, FOLLOWS, INSPECTED_ON, RESULT, INSPECTOR, REMARKS);

    private static final Vocabulary<Kind> KINDS = Vocabulary.<Kind>offering("completion", "partial", "interim")
            .with(Kind.COMPLETION, "completion", "完了検査", "完了")
            .with(Kind.PARTIAL, "partial", "既済部分検査", "既済部分")
            .with(Kind.INTERIM, "interim", "中間検査", "中間");

    private enum Result {
        PASSED,
        FAILED
    }

    private static final Vocabulary<Result> RESULTS = Vocabulary.<Result>offering("passed", "failed")
            .with(Result.PASSED, "passed", "合格", "合")
            .with(Result.FAILED, "failed", "不合格", "否");

    private final CsvContext context;
    private final Register<Inspection> inspections;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Inspection> byId = new HashMap<>();
    private final Map<String, String> followers = new HashMap<>();

    public InspectionCsv(CsvContext context) {
        this.context = context;
        inspections = new Register<>(context.problems());
    }

    /** Takes in the rows of a file. */
    public void read(CsvSource source) {
        new CsvReader(context).read(source, COLUMNS, this::accept);
    }

    /** All inspections read so far, in the order in which they came. */
    public List<Inspection> inspections() {
        return inspections.values();
    }

    /** The ids of all inspections that are named, also of those at fault: a reference to one is none. */
    public Set<String> ids() {
        return Set.copyOf(ids);
    }

    private void accept(CsvRow row) {
        String id = row.id(ID);
        Kind kind = row.choice(KIND, KINDS).orElse(Kind.COMPLETION);
        Optional<LocalDate> completedOn = row.date(COMPLETED_ON);
        Optional<LocalDate> notifiedOn = row.date(NOTIFIED_ON);
        completedOn.ifPresent(first -> DateOrder.require(row, NOTIFIED_ON, notifiedOn, first));
        String follows = row.id(FOLLOWS);
        Outcome outcome = outcome(row, notifiedOn);
        if (!follows.isEmpty()) {
            checkFollowing(row, id, follows, notifiedOn);
        }
        String inspector = row.text(INSPECTOR);
        String remarks = row.text(REMARKS);
        ids.add(id);
        if (row.isSound()) {
            Inspection inspection = new Inspection(
                    id,
                    kind,
                    completedOn.orElseThrow(),
                    notifiedOn.orElseThrow(),
                    follows,
                    outcome,
                    inspector,
                    remarks);
            inspections.add(id, inspection, row, ID);
            byId.putIfAbsent(id, inspection);
        } else {
            inspections.refuse(id, row, ID);
        }
    }

    private static @Nullable Outcome outcome(CsvRow row, Optional<LocalDate> notifiedOn) {
        Optional<LocalDate> inspectedOn = row.date(INSPECTED_ON);
        Optional<Result> result = row.choice(RESULT, RESULTS);
        notifiedOn.ifPresent(first -> DateOrder.require(row, INSPECTED_ON, inspectedOn, first));
        if (result.isPresent() && row.raw(INSPECTED_ON).isBlank()) {
            row.fault(INSPECTED_ON, "", "the day of the inspection", "結果があるときは検査日を書いてください");
        }
        if (inspectedOn.isPresent() && row.raw(RESULT).isBlank()) {
            row.fault(RESULT, "", "passed or failed", "検査日があるときは結果（合格・不合格）を書いてください");
        }
        return result.isPresent() && inspectedOn.isPresent()
                ? new Outcome(inspectedOn.get(), result.get() == Result.PASSED)
                : null;
    }

    private void checkFollowing(CsvRow row, String id, String follows, Optional<LocalDate> notifiedOn) {
        Inspection earlier = byId.get(follows);
        if (earlier == null) {
            References.read(row, FOLLOWS, ids, "an inspection in a row above");
        } else if (earlier.outcome() == null || earlier.isPassed()) {
            row.fault(FOLLOWS, follows, "an inspection that failed", "再検査は不合格となった検査に続けてください");
        } else {
            LocalDate refused = earlier.outcome().inspectedOn();
            DateOrder.require(row, NOTIFIED_ON, notifiedOn, refused);
            String other = followers.putIfAbsent(follows, id);
            if (other != null && !other.equals(id)) {
                row.fault(FOLLOWS, follows, "an inspection that " + other + " does not follow already", "前回検査が重複しています");
            }
        }
    }
}
