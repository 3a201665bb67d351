package dev.servicereport.delivery;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.csv.Register;
import dev.servicereport.delivery.InspectionFinding.Confirmation;
import dev.servicereport.delivery.InspectionFinding.Correction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what inspections found (指摘事項台帳): {@code id,inspection,text[,deliverable,due_on,corrected_on,correction,confirmed_on,
 * confirmed_by]}.
 */
public final class FindingCsv {

    private static final Column ID = Column.required("id", "番号", "指摘番号");
    private static final Column INSPECTION = Column.required("inspection", "検査", "検査番号");
    private static final Column DELIVERABLE = Column.optional("deliverable", "成果品", "成果品番号");
    private static final Column TEXT = Column.required("text", "指摘事項", "指摘内容");
    private static final Column DUE_ON = Column.optional("due_on", "修正期限", "期限");
    private static final Column CORRECTED_ON = Column.optional("corrected_on", "修正日");
    private static final Column CORRECTION = Column.optional("correction", "修正内容");
    private static final Column CONFIRMED_ON = Column.optional("confirmed_on", "確認日");
    private static final Column CONFIRMED_BY = Column.optional("confirmed_by", "確認者");
    private static final List<Column> COLUMNS =
            List.of(ID, INSPECTION, DELIVERABLE, TEXT, DUE_ON, CORRECTED_ON, CORRECTION, CONFIRMED_ON, CONFIRMED_BY);

    private final Map<String, Inspection> inspected;
    private final Set<String> inspections;
    private final Set<String> deliverables;
    private final CsvContext context;
    private final Register<InspectionFinding> findings;

    /**
     * @param inspections the inspections, all of them read
     * @param deliverables the deliverables, all of them read
     */
    public FindingCsv(InspectionCsv inspections, DeliverableCsv deliverables, CsvContext context) {
        inspected = inspections.inspections().stream().collect(Collectors.toMap(Inspection::id, Function.identity()));
        this.inspections = inspections.ids();
        this.deliverables = deliverables.ids();
        this.context = context;
        findings = new Register<>(context.problems());
    }

    /** Takes in the rows of a file. */
    public void read(CsvSource source) {
        new CsvReader(context).read(source, COLUMNS, this::accept);
    }

    /** All findings read so far, in the order in which they came. */
    public List<InspectionFinding> findings() {
        return findings.values();
    }

    /** The ids of all findings that are named, also of those at fault: a reference to one is none. */
    public List<String> ids() {
        return findings.keys();
    }

    private void accept(CsvRow row) {
        String id = row.id(ID);
        String inspection = References.read(row, INSPECTION, inspections, "the id of an inspection in inspections.csv");
        String deliverable =
                References.read(row, DELIVERABLE, deliverables, "the id of a deliverable in deliverables.csv");
        String text = row.text(TEXT);
        LocalDate dueOn = row.date(DUE_ON).orElse(null);
        Correction correction = correction(row, inspection);
        Confirmation confirmation = confirmation(row, correction);
        if (row.isSound()) {
            findings.add(
                    id,
                    new InspectionFinding(id, inspection, deliverable, text, dueOn, correction, confirmation),
                    row,
                    ID);
        } else {
            findings.refuse(id, row, ID);
        }
    }

    private @Nullable Correction correction(CsvRow row, String inspection) {
        Optional<LocalDate> on = row.date(CORRECTED_ON);
        String text = row.text(CORRECTION);
        if (!text.isEmpty() && row.raw(CORRECTED_ON).isBlank()) {
            row.fault(CORRECTED_ON, "", "the day of the correction", "修正内容があるときは修正日を書いてください");
        }
        Optional.ofNullable(inspected.get(inspection))
                .flatMap(found -> Optional.ofNullable(found.outcome()))
                .ifPresent(outcome -> DateOrder.require(row, CORRECTED_ON, on, outcome.inspectedOn()));
        return on.map(day -> new Correction(day, text)).orElse(null);
    }

    private static @Nullable Confirmation confirmation(CsvRow row, @Nullable Correction correction) {
        Optional<LocalDate> on = row.date(CONFIRMED_ON);
        if (on.isPresent() && row.raw(CORRECTED_ON).isBlank()) {
            row.fault(CORRECTED_ON, "", "the day of the correction that was confirmed", "確認日があるときは修正日を書いてください");
        }
        if (correction != null) {
            DateOrder.require(row, CONFIRMED_ON, on, correction.on());
        }
        return on.map(day -> new Confirmation(day, row.text(CONFIRMED_BY))).orElse(null);
    }
}
