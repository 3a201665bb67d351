package dev.servicereport.dataset;

import dev.servicereport.contract.Register;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerEntry;
import dev.servicereport.delivery.LedgerField;
import dev.servicereport.delivery.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of each register, as the days that they are about (台帳の行). */
public final class RegisterRows {

    private final Dataset dataset;
    private final ZoneId zone;

    public RegisterRows(Dataset dataset) {
        this.dataset = dataset;
        zone = dataset.contract().measurement().zone();
    }

    /** Whether a register has no row. */
    static boolean isEmpty(Dataset dataset, Register register) {
        RegisterRows rows = new RegisterRows(dataset);
        return KnownRegister.all(dataset.delivery().handling().kinds()).stream()
                .filter(known -> known.file().equals(register.file()))
                .allMatch(known -> rows.of(known).isEmpty());
    }

    /** One for each row: the day that it is about; empty when it is about none, as a deliverable that was not handed over. */
    public List<Optional<LocalDate>> of(KnownRegister register) {
        Project project = dataset.delivery().project();
        return switch (register.id()) {
            case "deliverables" -> days(dataset.delivery().acceptance().deliverables(), one -> one.deliveredOn());
            case "findings" -> days(dataset.delivery().acceptance().findings(), one -> one.dueOn());
            case "inspections" -> days(dataset.delivery().acceptance().inspections(), one -> one.notifiedOn());
            case "improvements" ->
                days(project.improvements(), one -> one.month().atDay(1));
            case "incident-reports" -> days(project.incidentReports(), one -> day(one.at()));
            case "incidents" -> days(dataset.incidents(), one -> day(one.times().detectedAt()));
            case "inquiries" -> days(dataset.inquiries(), one -> day(one.receivedAt()));
            case "inventory" -> days(dataset.assets(), one -> one.care().deliveredOn());
            case "media-disposals" -> days(dataset.delivery().handling().disposals(), one -> one.replacedOn());
            case "migrations" -> days(project.migrations(), one -> one.performedOn());
            case "milestones" -> days(project.milestones(), one -> one.planned().first());
            case "minutes" -> days(project.minutes(), one -> one.heldOn());
            case "staff-changes" -> days(project.staffChanges(), one -> one.changedOn());
            case "subcontracts" -> days(project.subcontracts(), one -> one.from());
            case "team" -> days(project.team(), one -> one.service().from());
            case "payments" -> payments();
            default -> ledger(register);
        };
    }

    private List<Optional<LocalDate>> payments() {
        return dataset.payments().accounts().stream()
                .flatMap(account -> account.records().stream())
                .map(one -> Optional.ofNullable(one.invoicedOn()).or(() -> Optional.ofNullable(one.paidOn())))
                .toList();
    }

    /** A row of a ledger is about the day in the first column of days or moments. */
    private List<Optional<LocalDate>> ledger(KnownRegister register) {
        return dataset.delivery().handling().ledgers().stream()
                .filter(ledger -> ledger.kind().id().equals(register.id()))
                .flatMap(ledger -> ledger.entries().stream().map(entry -> day(ledger, entry)))
                .toList();
    }

    private Optional<LocalDate> day(Ledger ledger, LedgerEntry entry) {
        return ledger.kind().fields().stream()
                .filter(LedgerField::isDated)
                .findFirst()
                .flatMap(field -> entry.day(field.name(), zone));
    }

    private LocalDate day(long second) {
        return Instant.ofEpochSecond(second).atZone(zone).toLocalDate();
    }

    private static <T> List<Optional<LocalDate>> days(List<T> rows, Function<T, @Nullable LocalDate> day) {
        return rows.stream().map(row -> Optional.ofNullable(day.apply(row))).toList();
    }
}
