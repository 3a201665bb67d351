package dev.servicereport.documents.payment;

import dev.servicereport.documents.payment.PaymentPlanReport.Paid;
import dev.servicereport.documents.payment.PaymentPlanReport.PaidRow;
import dev.servicereport.figures.PlanFigures;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.payment.PaymentStanding.State;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.PaymentWords;
import dev.servicereport.wording.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words what was invoiced and paid of a plan (支払状況). */
final class PaidText {

    private final PlanFigures plan;
    private final Texts texts;
    private final List<PaymentStanding> standings;

    PaidText(PlanFigures plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        standings = plan.figures().standings(plan.account());
    }

    Paid of() {
        List<PaidRow> rows = standings.stream()
                .filter(standing -> standing.state() != State.NOT_YET)
                .filter(standing -> !isEmpty(standing))
                .map(this::row)
                .toList();
        return new Paid(rows, sentences());
    }

    /** An instalment of 0 yen of which nothing is known is no payment. */
    private static boolean isEmpty(PaymentStanding standing) {
        return standing.planned().equals(Yen.ZERO) && standing.records().isEmpty();
    }

    private PaidRow row(PaymentStanding standing) {
        return new PaidRow(
                standing.no() == 0 ? texts.say("paid.partial") : Integer.toString(standing.no()),
                month(standing.no()).map(Display::month).orElse("－"),
                PaymentWords.yen(standing.planned()),
                PaymentWords.date(standing.invoicedOn()),
                PaymentWords.date(standing.paidOn()),
                PaymentWords.yen(standing.paid()),
                difference(standing),
                state(standing, texts));
    }

    private Optional<YearMonth> month(int no) {
        return no == 0
                ? Optional.empty()
                : Optional.of(plan.schedule().instalments().get(no - 1).month());
    }

    /** Paid less planned; a dash when nothing was paid. */
    static String difference(PaymentStanding standing) {
        return standing.paidOn() == null
                ? "－"
                : PaymentWords.difference(standing.paid().minus(standing.planned()));
    }

    /** {@code 支払済}, {@code 支払済（3日遅れ）}. */
    static String state(PaymentStanding standing, Texts texts) {
        long late = standing.daysLate();
        String state = PaymentWords.state(standing.state());
        return late > 0 ? texts.say("paid.late-state", "state", state, "days", late) : state;
    }

    List<String> sentences() {
        if (!plan.figures().book().kept()) {
            return List.of(texts.say("paid.not-recorded"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(paid());
        sentences.add(listed(
                one -> one.state() == State.OVERDUE,
                one -> texts.say("paid.overdue-one", "no", number(one), "amount", PaymentWords.yen(one.overdue())),
                "paid.overdue",
                texts.say("paid.none-overdue")));
        sentences.add(listed(
                one -> one.paidOn() != null && !one.paid().equals(one.planned()),
                one -> texts.say("paid.different-one", "no", number(one), "difference", difference(one)),
                "paid.different",
                texts.say("paid.none-different")));
        String late = listed(
                one -> one.daysLate() > 0,
                one -> texts.say("paid.late-one", "no", number(one), "days", one.daysLate()),
                "paid.late",
                "");
        if (!late.isEmpty()) {
            sentences.add(late);
        }
        return sentences;
    }

    private String paid() {
        Yen paid = Yen.sum(standings.stream().map(PaymentStanding::paid).toList());
        Yen total = plan.schedule().total();
        long settled =
                standings.stream().filter(standing -> standing.paidOn() != null).count();
        return texts.say(
                "paid.sum",
                "day",
                Display.date(plan.figures().asOf()),
                "count",
                settled,
                "paid",
                PaymentWords.yen(paid),
                "total",
                PaymentWords.yen(total),
                "open",
                PaymentWords.yen(total.minus(paid)));
    }

    private static String number(PaymentStanding standing) {
        return PaymentWords.number(standing.no());
    }

    private String listed(
            Predicate<PaymentStanding> which, Function<PaymentStanding, String> words, String some, String none) {
        String list = standings.stream().filter(which).map(words).collect(Collectors.joining("、"));
        return list.isEmpty() ? none : texts.say(some, "list", list);
    }
}
