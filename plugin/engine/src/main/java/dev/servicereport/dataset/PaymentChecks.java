package dev.servicereport.dataset;

import dev.servicereport.contract.ContractFile;
import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.payment.InstalmentTableCsv;
import dev.servicereport.payment.PlanCheck;
import dev.servicereport.payment.PlanFault;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules of payment plans (specification 2.3), with the place that breaks one. */
final class PaymentChecks {

    private static final String TABLE = "instalment-amounts";

    private final ContractFile file;
    private final boolean tabled;

    /** @param tabled whether there is a file with the contract's own amounts */
    PaymentChecks(ContractFile file, boolean tabled) {
        this.file = file;
        this.tabled = tabled;
    }

    /** @param plans those of the contract in its order, perhaps with amounts out of the file */
    List<Problem> faults(List<PaymentPlan> plans) {
        return IntStream.range(0, plans.size())
                .boxed()
                .flatMap(index -> faults(plans.get(index), index))
                .toList();
    }

    private Stream<Problem> faults(PaymentPlan plan, int index) {
        LocalDate signedOn = file.contract().term().signedOn();
        PaymentPlan written = file.contract().payments().get(index);
        boolean own = tabled && !plan.equals(written);
        return PlanCheck.faults(plan, signedOn).stream()
                .map(fault -> Problem.error(
                                own && fault.key().equals(TABLE)
                                        ? SourceLocation.wholeFile(InstalmentTableCsv.FILE)
                                        : file.locate("payments[" + index + "]." + fault.key()),
                                fault.found(),
                                fault.expected())
                        .hint(hint(fault, plan, own)));
    }

    private static String hint(PlanFault fault, PaymentPlan plan, boolean own) {
        return own && fault.key().equals(TABLE) ? "支払計画「" + plan.id() + "」：" + fault.hint() : fault.hint();
    }
}
