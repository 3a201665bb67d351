package dev.servicereport.dataset;

import dev.servicereport.contract.Register;
import dev.servicereport.delivery.InspectionFinding;
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
import java.util.stream.Stream;
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
            case "corrections" ->
                days(dataset.measurements().corrections(), one -> one.decision().on());
            case "exclusions" ->
                days(
                        dataset.measurements().exclusions(),
                        one -> day(one.exclusion().span().start()));
            case "revisions" -> days(dataset.delivery().revisions(), one -> one.issuedOn());
            case "services" -> days(dataset.measurements().services().services(), one -> null);
            case "deliverables" -> days(dataset.delivery().acceptance().deliverables(), one -> one.deliveredOn());
            case "findings" -> days(dataset.delivery().acceptance().findings(), this::found);
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

    /** How many rows something is known of by the end of a day; those that are about no day among them. */
    public int knownBy(LocalDate last, KnownRegister register) {
        Stream<Boolean> known = ledgers(register).findAny().isPresent()
                ? ledgers(register)
                        .flatMap(ledger -> ledger.entries().stream())
                        .map(entry -> entry.isKnownBy(last, zone))
                : of(register).stream().map(day -> day.isEmpty() || !day.get().isAfter(last));
        return Math.toIntExact(known.filter(is -> is).count());
    }

    /** The day of the inspection that found it; of one that is not made yet, of its notice. */
    private @Nullable LocalDate found(InspectionFinding finding) {
        return dataset.delivery().acceptance().inspections().stream()
                .filter(inspection -> inspection.id().equals(finding.inspection()))
                .findFirst()
                .map(one ->
                        one.outcome() == null ? one.notifiedOn() : one.outcome().inspectedOn())
                .orElse(null);
    }

    private List<Optional<LocalDate>> payments() {
        return dataset.payments().accounts().stream()
                .flatMap(account -> account.records().stream())
                .map(one -> Optional.ofNullable(one.invoicedOn()).or(() -> Optional.ofNullable(one.paidOn())))
                .toList();
    }

    /** A row of a ledger is about the day in the first column of days or moments. */
    private List<Optional<LocalDate>> ledger(KnownRegister register) {
        return ledgers(register)
                .flatMap(ledger -> ledger.entries().stream().map(entry -> day(ledger, entry)))
                .toList();
    }

    private Stream<Ledger> ledgers(KnownRegister register) {
        return dataset.delivery().handling().ledgers().stream()
                .filter(ledger -> ledger.kind().id().equals(register.id()));
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
