package dev.servicereport.payment;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.money.Yen;
import dev.servicereport.problem.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The cells of a row that say which payment of which plan, and how much; every file about payments has them. */
final class PlanCell {

    static final Column PLAN = Column.required("plan", "支払計画", "計画");
    static final Column NO = Column.required("no", "番号", "回", "支払回");
    static final Column AMOUNT = Column.required("amount", "金額", "支払額", "請求額");

    private PlanCell() {}

    /** The plan named; empty, and a fault of the row, when there is none of that id. */
    static Optional<PaymentPlan> plan(CsvRow row, List<PaymentPlan> plans) {
        String id = row.id(PLAN);
        Optional<PaymentPlan> plan =
                plans.stream().filter(one -> one.id().equals(id)).findFirst();
        if (plan.isEmpty() && !id.isEmpty()) {
            List<String> ids = plans.stream().map(PaymentPlan::id).toList();
            String hint =
                    Nearest.of(ids, id).map(near -> "'" + near + "' のことですか").orElse("contract.yaml の payments にありません");
            row.fault(PLAN, row.raw(PLAN), "the id of a plan in contract.yaml", hint);
        }
        return plan;
    }

    /** The number of a payment, between two bounds, both inclusive. */
    static Optional<Integer> no(CsvRow row, int least, int most, String hint) {
        OptionalLong no = row.wholeNumber(NO);
        if (no.isEmpty()) {
            return Optional.empty();
        }
        if (no.getAsLong() < least || no.getAsLong() > most) {
            row.fault(NO, row.raw(NO), "a number from " + least + " to " + most, hint);
            return Optional.empty();
        }
        return Optional.of((int) no.getAsLong());
    }

    /** Whole yen of 0 or more. */
    static Yen amount(CsvRow row) {
        return new Yen(row.wholeNumber(AMOUNT).orElse(0));
    }
}
