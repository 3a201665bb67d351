package dev.servicereport.documents.payment;

import dev.servicereport.documents.payment.PaymentPlanReport.Paid;
import dev.servicereport.documents.payment.PaymentPlanReport.PaidRow;
import dev.servicereport.figures.PlanFigures;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.payment.PaymentStanding.State;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.PaymentWords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words what was invoiced and paid of a plan (支払状況). */
final class PaidText {

    static final String NOT_RECORDED = "請求・支払の記録（payments.csv）がないため、支払状況は示さない。";

    private final PlanFigures plan;
    private final List<PaymentStanding> standings;

    PaidText(PlanFigures plan) {
        this.plan = plan;
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
                standing.no() == 0 ? "部分払" : Integer.toString(standing.no()),
                month(standing.no()).map(Display::month).orElse("－"),
                PaymentWords.yen(standing.planned()),
                PaymentWords.date(standing.invoicedOn()),
                PaymentWords.date(standing.paidOn()),
                PaymentWords.yen(standing.paid()),
                difference(standing),
                state(standing));
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
    static String state(PaymentStanding standing) {
        long late = standing.daysLate();
        return PaymentWords.state(standing.state()) + (late > 0 ? "（" + late + "日遅れ）" : "");
    }

    List<String> sentences() {
        if (!plan.figures().book().kept()) {
            return List.of(NOT_RECORDED);
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(paid());
        sentences.add(listed(
                State.OVERDUE,
                standing -> PaymentWords.yen(standing.overdue()) + "円",
                "請求から30日を過ぎた未払はない。",
                "請求から30日を過ぎて未払のもの："));
        sentences.add(different());
        late().ifPresent(sentences::add);
        return sentences;
    }

    private String paid() {
        Yen paid = Yen.sum(standings.stream().map(PaymentStanding::paid).toList());
        Yen total = plan.schedule().total();
        long settled =
                standings.stream().filter(standing -> standing.paidOn() != null).count();
        return Display.date(plan.figures().asOf()) + "までの支払は" + settled + "件、計" + PaymentWords.yen(paid) + "円。支払総額"
                + PaymentWords.yen(total) + "円に対する未払額は" + PaymentWords.yen(total.minus(paid)) + "円。";
    }

    private String listed(State state, Function<PaymentStanding, String> amount, String none, String some) {
        List<PaymentStanding> found =
                standings.stream().filter(one -> one.state() == state).toList();
        return found.isEmpty()
                ? none
                : found.stream()
                        .map(one -> PaymentWords.number(one.no()) + " " + amount.apply(one))
                        .collect(Collectors.joining("、", some, "。"));
    }

    private String different() {
        List<PaymentStanding> found = standings.stream()
                .filter(one -> one.paidOn() != null && !one.paid().equals(one.planned()))
                .toList();
        return found.isEmpty()
                ? "予定額と異なる支払はない。"
                : found.stream()
                        .map(one -> PaymentWords.number(one.no()) + " " + difference(one) + "円")
                        .collect(Collectors.joining("、", "予定額との差があるもの：", "。"));
    }

    private Optional<String> late() {
        List<PaymentStanding> found =
                standings.stream().filter(one -> one.daysLate() > 0).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.stream()
                        .map(one -> PaymentWords.number(one.no()) + " " + one.daysLate() + "日")
                        .collect(Collectors.joining("、", "請求から30日を過ぎて支払ったもの：", "。")));
    }
}
