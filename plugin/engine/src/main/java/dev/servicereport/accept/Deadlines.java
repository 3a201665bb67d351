package dev.servicereport.accept;

import dev.servicereport.accept.Deadline.Kind;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.Instalment;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.payment.PlanAccount;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what is due and not done, from the registers and the plan of payments (期限). */
public final class Deadlines {

    private final Dataset dataset;
    private final PaymentFigures payments;

    private Deadlines(Dataset dataset, PaymentFigures payments) {
        this.dataset = dataset;
        this.payments = payments;
    }

    /**
     * The one that comes first, be it over already; empty when nothing is due, which is so once the service has ended.
     *
     * @param payments with the last day that counts: what is dated later has not happened yet
     */
    public static Optional<Deadline> next(Dataset dataset, PaymentFigures payments) {
        return new Deadlines(dataset, payments).all().sorted().findFirst();
    }

    private Stream<Deadline> all() {
        return Stream.of(
                        findings(),
                        improvements(),
                        milestones(),
                        payments.book().accounts().stream().flatMap(this::instalments),
                        end())
                .flatMap(due -> due);
    }

    private LocalDate asOf() {
        return payments.asOf();
    }

    private Stream<Deadline> findings() {
        return dataset.delivery().acceptance().findings().stream()
                .filter(finding -> finding.correction() == null
                        || finding.correction().on().isAfter(asOf()))
                .flatMap(finding -> due(Kind.FINDING, finding.id(), finding.dueOn()));
    }

    private Stream<Deadline> improvements() {
        return dataset.delivery().project().improvements().stream()
                .filter(improvement -> !improvement.isDoneBy(asOf()))
                .flatMap(
                        improvement -> due(Kind.IMPROVEMENT, improvement.month().toString(), improvement.dueOn()));
    }

    private Stream<Deadline> milestones() {
        return dataset.delivery().project().milestones().stream()
                .filter(milestone -> !milestone.isFinishedOn(asOf()))
                .flatMap(milestone ->
                        due(Kind.MILESTONE, milestone.id(), milestone.planned().last()));
    }

    private static Stream<Deadline> due(Kind kind, String subject, @Nullable LocalDate on) {
        return Stream.ofNullable(on).map(day -> new Deadline(kind, subject, day));
    }

    /** Without a record of payments nobody knows which of the earlier ones were paid: they are left out. */
    private Stream<Deadline> instalments(PlanAccount account) {
        Map<Integer, PaymentStanding> standings = payments.standings(account).stream()
                .collect(Collectors.toMap(PaymentStanding::no, Function.identity()));
        return account.schedule().instalments().stream()
                .filter(instalment -> isOpen(instalment, standings))
                .map(instalment -> new Deadline(Kind.PAYMENT, Integer.toString(instalment.no()), instalment.due()));
    }

    private boolean isOpen(Instalment instalment, Map<Integer, PaymentStanding> standings) {
        PaymentStanding standing = standings.get(instalment.no());
        return standing == null
                ? !instalment.due().isBefore(asOf())
                : standing.open().compareTo(Yen.ZERO) > 0;
    }

    private Stream<Deadline> end() {
        LocalDate last = dataset.contract().term().serviceTo();
        return last.isBefore(asOf()) ? Stream.of() : Stream.of(new Deadline(Kind.SERVICE_END, "", last));
    }
}
