package dev.servicereport.documents.papers;

import dev.servicereport.accept.Promises;
import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ContractTerm;
import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.contract.PaymentPlan.Subject;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Acceptance;
import dev.servicereport.delivery.IncidentReport;
import dev.servicereport.delivery.Inspection;
import dev.servicereport.documents.papers.DateAhead.Kind;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.inventory.Asset;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.PartialInstalment;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.payment.PlanAccount;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.PaymentWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers the days that lie ahead of the cut-off, from contract and registers (日程表). */
public final class DatesAhead {

    private static final Comparator<DateAhead> ORDER =
            Comparator.comparing(DateAhead::day).thenComparing(DateAhead::kind);

    private final Dataset dataset;
    private final LocalDate asOf;
    private final List<DateAhead> found = new ArrayList<>();

    private DatesAhead(Dataset dataset, LocalDate asOf) {
        this.dataset = dataset;
        this.asOf = asOf;
    }

    /** Every day after the last one that counts, ascending; what registers date after that one is not known yet. */
    public static List<DateAhead> of(Dataset dataset, PaymentFigures payments) {
        DatesAhead deadlines = new DatesAhead(dataset, payments.asOf());
        deadlines.contract();
        deadlines.assets();
        deadlines.subcontracts();
        deadlines.inspections();
        deadlines.promises();
        payments.book().accounts().forEach(account -> deadlines.payments(account, payments));
        return deadlines.joined();
    }

    private void add(@Nullable LocalDate day, Kind kind, String subject, String source) {
        if (day != null && day.isAfter(asOf)) {
            found.add(new DateAhead(day, kind, List.of(subject), source));
        }
    }

    /** Those of one kind on one day are one, which names each of their files. */
    private List<DateAhead> joined() {
        Map<DateAhead, List<DateAhead>> same = new TreeMap<>(ORDER);
        found.forEach(
                one -> same.computeIfAbsent(one, first -> new ArrayList<>()).add(one));
        return same.entrySet().stream()
                .map(one -> new DateAhead(
                        one.getKey().day(),
                        one.getKey().kind(),
                        one.getValue().stream()
                                .flatMap(deadline -> deadline.subjects().stream())
                                .toList(),
                        one.getValue().stream()
                                .map(DateAhead::source)
                                .distinct()
                                .collect(Collectors.joining("、"))))
                .toList();
    }

    private void contract() {
        ContractTerm term = dataset.contract().term();
        String title = dataset.contract().title();
        add(term.serviceTo(), Kind.SERVICE_END, title, Contract.FILE);
        add(term.buildUntil(), Kind.CONSTRUCTION_END, title, Contract.FILE);
        add(term.extensionBy(), Kind.EXTENSION, title, Contract.FILE);
    }

    /** Of what is in use. */
    private void assets() {
        for (Asset asset : dataset.assets()) {
            LocalDate delivered = asset.care().deliveredOn();
            LocalDate replaced = asset.care().replacedOn();
            boolean used =
                    (delivered == null || !delivered.isAfter(asOf)) && (replaced == null || replaced.isAfter(asOf));
            if (used) {
                add(asset.care().licenceTo(), Kind.LICENCE, asset.name(), "inventory.csv");
                add(asset.care().warrantyTo(), Kind.WARRANTY, asset.name(), "inventory.csv");
            }
        }
    }

    private void subcontracts() {
        dataset.delivery().project().subcontracts().stream()
                .filter(one -> one.isBegunOn(asOf))
                .forEach(one ->
                        add(one.to(), Kind.SUBCONTRACT, one.company() + "（" + one.work() + "）", "subcontracts.csv"));
    }

    private void inspections() {
        Acceptance acceptance = dataset.delivery().acceptance();
        acceptance.inspections().stream()
                .filter(one -> !one.notifiedOn().isAfter(asOf) && !isInspected(one))
                .forEach(one -> add(
                        one.due(), Kind.INSPECTION, one.id() + "（" + one.kind().label() + "）", "inspections.csv"));
    }

    private boolean isInspected(Inspection inspection) {
        return inspection.outcome() != null
                && !inspection.outcome().inspectedOn().isAfter(asOf);
    }

    /** What the contractor has said it will do. */
    private void promises() {
        Promises open = new Promises(dataset, asOf);
        open.findings().forEach(one -> add(one.dueOn(), Kind.FINDING, one.id(), "findings.csv"));
        open.milestones().forEach(one -> add(one.planned().last(), Kind.MILESTONE, one.name(), "milestones.csv"));
        open.improvements()
                .forEach(one ->
                        add(one.dueOn(), Kind.IMPROVEMENT, Display.month(one.month()) + "分", "improvements.csv"));
        long end = asOf.plusDays(1)
                .atStartOfDay(dataset.contract().measurement().zone())
                .toEpochSecond();
        dataset.delivery().project().incidentReports().stream()
                .filter(report -> report.at() < end && !isDone(report.measure()))
                .forEach(report ->
                        add(report.measure().dueOn(), Kind.MEASURE, "障害 " + report.incident(), "incident-reports.csv"));
    }

    private boolean isDone(IncidentReport.Measure measure) {
        return measure.doneOn() != null && !measure.doneOn().isAfter(asOf);
    }

    private void payments(PlanAccount account, PaymentFigures payments) {
        PaymentPlan plan = account.schedule().plan();
        String title = plan.title();
        Subject subject = plan.subject();
        Period term = subject.term();
        add(term == null ? null : term.to(), subject.licences(), title);
        plan.paidYears().forEach(year -> add(year.term().to(), year.licences(), title));
        PartialInstalment partial = account.schedule().partial();
        // what a record does not keep may be paid already, and is not known to be
        for (PaymentStanding standing : account.standings(payments.asOf())) {
            LocalDate due = standing.no() == 0 && partial != null
                    ? partial.paidOn()
                    : account.schedule().instalments().get(standing.no() - 1).due();
            if (standing.open().compareTo(Yen.ZERO) > 0) {
                add(due, Kind.INSTALMENT, words(title, standing.no(), standing.open()), Contract.FILE);
            }
        }
        account.records().stream()
                .map(record -> record.asOf(asOf))
                .filter(record -> record.paidOn() == null)
                .forEach(record -> add(
                        record.deadline(),
                        Kind.PAYMENT_LIMIT,
                        words(title, record.no(), record.amount()),
                        "payments.csv"));
    }

    /** The last day of what a plan is paid for. */
    private void add(@Nullable LocalDate to, @Nullable Integer licences, String title) {
        if (licences == null) {
            add(to, Kind.PLAN_END, title, Contract.FILE);
        } else {
            add(to, Kind.LICENCE, title + "の利用期間", Contract.FILE);
        }
    }

    private static String words(String title, int no, Yen amount) {
        return title + " " + PaymentWords.number(no) + " " + PaymentWords.yen(amount) + "円";
    }
}
