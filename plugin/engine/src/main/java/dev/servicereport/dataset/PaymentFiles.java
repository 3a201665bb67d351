package dev.servicereport.dataset;

import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ContractFile;
import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.Source.Kind;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.payment.InstalmentTableCsv;
import dev.servicereport.payment.PaymentBook;
import dev.servicereport.payment.PaymentCsv;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads what concerns money: the contract's own amounts, the rules of the plans, what was invoiced and paid. */
final class PaymentFiles {

    private final DataFolder folder;
    private final ForeignFiles foreign;
    private final CsvContext context;

    PaymentFiles(DataFolder folder, ForeignFiles foreign, CsvContext context) {
        this.folder = folder;
        this.foreign = foreign;
        this.context = context;
    }

    /** The plans and their records; when the contract or a plan has faults, rows are checked for their form only. */
    PaymentBook read(Optional<ContractFile> contract) throws IOException {
        Optional<CsvSource> table = folder.file(InstalmentTableCsv.FILE);
        List<CsvSource> records = foreign.with(folder.files("payments"), Kind.PAYMENTS);
        Optional<List<PaymentSchedule>> schedules = contract.flatMap(file -> schedules(file, table));
        PaymentCsv csv = new PaymentCsv(schedules.orElse(null), context);
        records.forEach(csv::read);
        return PaymentBook.of(schedules.orElse(List.of()), csv.records(), !records.isEmpty());
    }

    private Optional<List<PaymentSchedule>> schedules(ContractFile file, Optional<CsvSource> table) {
        Contract contract = file.contract();
        List<PaymentPlan> plans = table.map(source -> InstalmentTableCsv.read(source, contract.payments(), context))
                .orElse(contract.payments());
        List<Problem> faults = new PaymentChecks(file, table.isPresent()).faults(plans);
        faults.forEach(context.problems()::add);
        return faults.isEmpty()
                ? Optional.of(plans.stream()
                        .map(plan -> PaymentSchedule.of(
                                plan, contract.businessHours(), contract.term().signedOn()))
                        .toList())
                : Optional.empty();
    }
}
