package dev.servicereport.payment;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.money.Yen;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the contract's own amounts (契約書の支払額一覧): {@code plan,no,amount}, one row for each instalment of a plan that has them. They
 * stand in place of {@code instalment-amounts} in the contract.
 */
public final class InstalmentTableCsv {

    /** Its file in the data directory. */
    public static final String FILE = "instalments.csv";

    private static final List<Column> COLUMNS = List.of(PlanCell.PLAN, PlanCell.NO, PlanCell.AMOUNT);

    private final List<PaymentPlan> plans;
    private final CsvContext context;
    private final SortedMap<String, SortedMap<Integer, Yen>> tables = new TreeMap<>();

    /** Plans and numbers of all rows, of those at fault too. */
    private final Set<Map.Entry<String, Integer>> seen = new HashSet<>();

    private InstalmentTableCsv(List<PaymentPlan> plans, CsvContext context) {
        this.plans = plans;
        this.context = context;
    }

    /** The plans, those with a table in the file with that table. Whether it adds up is for {@link PlanCheck} to say. */
    public static List<PaymentPlan> read(CsvSource source, List<PaymentPlan> plans, CsvContext context) {
        InstalmentTableCsv csv = new InstalmentTableCsv(plans, context);
        new CsvReader(context).read(source, COLUMNS, csv::accept);
        return plans.stream().map(csv::tabled).toList();
    }

    private void accept(CsvRow row) {
        Optional<PaymentPlan> plan = PlanCell.plan(row, plans);
        Optional<Integer> no = plan.isPresent()
                ? PlanCell.no(row, 1, plan.get().instalments().count(), "contract.yaml の instalments にない回です")
                : Optional.empty();
        Yen amount = PlanCell.amount(row);
        boolean repeated =
                no.isPresent() && !seen.add(Map.entry(plan.orElseThrow().id(), no.orElseThrow()));
        if (repeated) {
            row.fault(PlanCell.NO, row.raw(PlanCell.NO), "each instalment once", "同じ回が2回あります");
        }
        if (!row.isSound()) {
            return;
        }
        if (!plan.orElseThrow().instalments().table().isEmpty()) {
            row.fault(
                    PlanCell.PLAN,
                    row.raw(PlanCell.PLAN),
                    "a plan without instalment-amounts or annual in contract.yaml",
                    "支払額一覧は contract.yaml か " + FILE + " のどちらか一方に書いてください");
        } else {
            tables.computeIfAbsent(plan.get().id(), id -> new TreeMap<>()).put(no.orElseThrow(), amount);
        }
    }

    private PaymentPlan tabled(PaymentPlan plan) {
        Map<Integer, Yen> table = tables.getOrDefault(plan.id(), new TreeMap<>());
        int count = plan.instalments().count();
        long told = seen.stream().filter(row -> row.getKey().equals(plan.id())).count();
        if (told > 0 && told < count) {
            context.problems()
                    .add(Problem.error(
                                    SourceLocation.wholeFile(FILE),
                                    told + " amounts of plan " + plan.id(),
                                    count + " amounts, one for each instalment")
                            .hint("支払計画「" + plan.id() + "」の支払額がない回があります"));
            return plan;
        }
        return table.size() < count ? plan : plan.withTable(List.copyOf(table.values()));
    }
}
