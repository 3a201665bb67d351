package dev.servicereport.payment;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.money.Yen;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was invoiced and paid (請求・支払): {@code plan,no,invoiced_on,paid_on,amount}. Several rows of one payment count together,
 * as part payments do; the same row twice is an error, since nobody can tell a slip from two equal part payments.
 */
public final class PaymentCsv {

    private static final Column INVOICED_ON = Column.optional("invoiced_on", "請求日", "請求書受理日");
    private static final Column PAID_ON = Column.optional("paid_on", "支払日");
    private static final List<Column> COLUMNS =
            List.of(PlanCell.PLAN, PlanCell.NO, INVOICED_ON, PAID_ON, PlanCell.AMOUNT);

    private final @Nullable List<PaymentSchedule> schedules;
    private final CsvContext context;
    private final Map<PaymentRecord, SourceLocation> places = new HashMap<>();
    private final List<PaymentRecord> records = new ArrayList<>();

    /** @param schedules every plan, worked out; null when they could not be, and only the form of rows can be checked */
    public PaymentCsv(@Nullable List<PaymentSchedule> schedules, CsvContext context) {
        this.schedules = schedules;
        this.context = context;
    }

    /** All columns that such a file may have. */
    public static List<Column> columns() {
        return COLUMNS;
    }

    /** Takes in the rows of a file. */
    public void read(CsvSource source) {
        new CsvReader(context).read(source, COLUMNS, this::accept);
    }

    /** All records read so far, in the order in which they came. */
    public List<PaymentRecord> records() {
        return List.copyOf(records);
    }

    private void accept(CsvRow row) {
        Optional<PaymentSchedule> schedule = schedules == null ? Optional.empty() : schedule(row, schedules);
        Optional<Integer> no = no(row, schedule);
        LocalDate invoicedOn = row.date(INVOICED_ON).orElse(null);
        LocalDate paidOn = row.date(PAID_ON).orElse(null);
        Yen amount = PlanCell.amount(row);
        if (invoicedOn != null && paidOn != null && paidOn.isBefore(invoicedOn)) {
            row.fault(
                    PAID_ON,
                    row.raw(PAID_ON),
                    "a day from " + invoicedOn + " on, when it was invoiced",
                    "支払日が請求日より前です。どちらかの日付を直してください");
        }
        if (row.isSound() && schedule.isPresent()) {
            add(new PaymentRecord(schedule.get().plan().id(), no.orElseThrow(), invoicedOn, paidOn, amount), row);
        }
    }

    private static Optional<PaymentSchedule> schedule(CsvRow row, List<PaymentSchedule> schedules) {
        return PlanCell.plan(row, schedules.stream().map(PaymentSchedule::plan).toList())
                .flatMap(plan -> schedules.stream()
                        .filter(one -> one.plan().equals(plan))
                        .findFirst());
    }

    private static Optional<Integer> no(CsvRow row, Optional<PaymentSchedule> schedule) {
        if (schedule.isEmpty()) {
            return PlanCell.no(row, 0, Integer.MAX_VALUE, "");
        }
        boolean partial = schedule.get().partial() != null;
        return PlanCell.no(
                row,
                partial ? 0 : 1,
                schedule.get().instalments().size(),
                "支払計画にない回です" + (partial ? "" : "。部分払（0）は contract.yaml の partial で合意していません"));
    }

    private void add(PaymentRecord record, CsvRow row) {
        SourceLocation earlier = places.putIfAbsent(record, row.where());
        if (earlier != null) {
            row.fault(
                    PlanCell.NO,
                    row.raw(PlanCell.NO),
                    "a row not written before; " + earlier + " says the same",
                    "同じ行が2回あります。1回の請求・支払は1行にしてください");
            return;
        }
        if (record.invoicedOn() == null && record.paidOn() == null) {
            context.problems()
                    .add(Problem.notice(
                                    row.where(), row.raw(PlanCell.NO), "neither invoiced nor paid; counts for nothing")
                            .hint("請求日も支払日もない行。請求・支払のいずれにも数えない"));
        }
        records.add(record);
    }
}
