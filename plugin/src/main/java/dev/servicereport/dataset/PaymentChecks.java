package dev.servicereport.dataset;

import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ContractFile;
import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.payment.PlanCheck;
import dev.servicereport.payment.PlanFault;
import dev.servicereport.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules of payment plans (specification 2.3), with the line of contract.yaml that breaks one. */
final class PaymentChecks {

    private PaymentChecks() {}

    static List<Problem> faults(ContractFile file) {
        Contract contract = file.contract();
        return IntStream.range(0, contract.payments().size())
                .boxed()
                .flatMap(index -> faults(file, contract.payments().get(index), "payments[" + index + "]."))
                .toList();
    }

    private static Stream<Problem> faults(ContractFile file, PaymentPlan plan, String path) {
        LocalDate signedOn = file.contract().term().signedOn();
        return PlanCheck.faults(plan, signedOn).stream().map(fault -> problem(file, path, fault));
    }

    private static Problem problem(ContractFile file, String path, PlanFault fault) {
        return Problem.error(file.locate(path + fault.key()), fault.found(), fault.expected())
                .hint(fault.hint());
    }
}
