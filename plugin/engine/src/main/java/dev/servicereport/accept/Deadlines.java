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

/** Finds what is due next, from the registers and the plan of payments (期限); the days ahead on paper are those of {@code documents.papers}. */
public final class Deadlines {

    private final Dataset dataset;
    private final PaymentFigures payments;
    private final Promises open;

    private Deadlines(Dataset dataset, PaymentFigures payments) {
        this.dataset = dataset;
        this.payments = payments;
        open = new Promises(dataset, payments.asOf());
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
        return open.findings().flatMap(finding -> due(Kind.FINDING, finding.id(), finding.dueOn()));
    }

    private Stream<Deadline> improvements() {
        return open.improvements()
                .flatMap(
                        improvement -> due(Kind.IMPROVEMENT, improvement.month().toString(), improvement.dueOn()));
    }

    private Stream<Deadline> milestones() {
        return open.milestones()
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
