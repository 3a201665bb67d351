package dev.servicereport.documents.payment;

import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.documents.payment.PaymentStatus.Due;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.figures.PlanFigures;
import dev.servicereport.figures.PlanFigures.Line;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.payment.ServiceCredit;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.PaymentWords;
import dev.servicereport.wording.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words a month's payments for its report (支払状況). */
public final class PaymentStatusText {

    private final PaymentFigures figures;
    private final List<PlanFigures> plans;
    private final Texts texts;

    public PaymentStatusText(PaymentFigures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
        plans = figures.book().accounts().stream()
                .map(account -> new PlanFigures(figures, account))
                .toList();
    }

    public PaymentStatus of(YearMonth month) {
        if (plans.isEmpty()) {
            return new PaymentStatus("", List.of(), List.of(), List.of(), new Due("", List.of()));
        }
        return new PaymentStatus(
                Display.date(figures.asOf()),
                plans.stream().flatMap(plan -> rows(plan, month)).toList(),
                sentences(),
                consultation(month),
                due(month));
    }

    private Due due(YearMonth month) {
        List<Yen> amounts = new ArrayList<>();
        List<String> payments = new ArrayList<>();
        for (PlanFigures plan : plans) {
            plan.lines().stream().filter(line -> month.equals(line.month())).forEach(line -> {
                PaymentStatus.Row row = row(plan, line);
                amounts.add(line.amount());
                payments.add(texts.say("paid.due-one", "plan", row.plan(), "no", row.no(), "state", row.state()));
            });
        }
        plans.stream()
                .filter(plan -> amounts.isEmpty() || !isByYear(plan))
                .flatMap(plan -> covered(plan, month))
                .forEach(payments::add);
        return new Due(
                amounts.isEmpty() ? "" : texts.say("paid.due-amount", "amount", PaymentWords.yen(Yen.sum(amounts))),
                payments);
    }

    private static boolean isByYear(PlanFigures plan) {
        return !plan.schedule().plan().subject().years().isEmpty();
    }

    /** The instalments that pay for the month among others and are those of another one. */
    private Stream<String> covered(PlanFigures plan, YearMonth month) {
        PaymentPlan agreed = plan.schedule().plan();
        String key = isByYear(plan) ? "paid.covered-by-year" : "paid.covered";
        return plan.schedule().instalments().stream()
                .filter(one ->
                        !one.month().equals(month) && agreed.months(one.no()).contains(month))
                .map(one ->
                        texts.say(key, "plan", agreed.title(), "month", Display.month(one.month()), "no", one.no()));
    }

    private Stream<PaymentStatus.Row> rows(PlanFigures plan, YearMonth month) {
        return plan.lines().stream()
                .filter(line -> month(line).equals(month) || isDatedIn(month, plan, line))
                .map(line -> row(plan, line));
    }

    /** Whether it was invoiced or paid in the month; this mostly happens after the month that it pays for. */
    private static boolean isDatedIn(YearMonth month, PlanFigures plan, Line line) {
        return plan.standing(line.no()).stream()
                .flatMap(standing -> standing.records().stream())
                .flatMap(record -> Stream.of(record.invoicedOn(), record.paidOn()))
                .anyMatch(date -> date != null && YearMonth.from(date).equals(month));
    }

    /** An instalment belongs to its service month, the partial payment to the month of its day. */
    private static YearMonth month(Line line) {
        return line.month() == null ? YearMonth.from(line.due()) : line.month();
    }

    private PaymentStatus.Row row(PlanFigures plan, Line line) {
        Optional<PaymentStanding> standing = plan.standing(line.no());
        return new PaymentStatus.Row(
                plan.schedule().plan().title(),
                line.no() == 0
                        ? texts.say("paid.partial")
                        : texts.say(
                                "paid.no-of-all",
                                "no",
                                line.no(),
                                "all",
                                plan.schedule().instalments().size()),
                Display.date(line.due()),
                PaymentWords.yen(line.amount()),
                standing.map(one -> PaymentWords.date(one.invoicedOn())).orElse("－"),
                standing.map(one -> PaymentWords.date(one.paidOn())).orElse("－"),
                standing.map(PaidText::difference).orElse("－"),
                standing.map(one -> PaidText.state(one, texts)).orElse("記録なし"));
    }

    private List<String> sentences() {
        if (!figures.book().kept()) {
            return List.of(texts.say("paid.not-recorded"));
        }
        return plans.stream()
                .map(plan -> texts.say(
                        "paid.of-plan",
                        "plan",
                        plan.schedule().plan().title(),
                        "sentences",
                        String.join("", new PaidText(plan, texts).sentences())))
                .toList();
    }

    private List<String> consultation(YearMonth month) {
        boolean below =
                figures.verdict(month).filter(PaymentPlanWriter::isBelow).isPresent();
        if (!below) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.say(
                "paid.consultation",
                "verdict",
                figures.verdict(month).map(Display::verdict).orElse("")));
        plans.forEach(plan -> credits(plan, month).forEach(sentences::add));
        return sentences;
    }

    private Stream<String> credits(PlanFigures plan, YearMonth month) {
        return figures.credits(plan.account()).stream()
                .filter(credit -> credit.instalment().month().equals(month))
                .map(credit -> sentence(plan, credit));
    }

    private String sentence(PlanFigures plan, ServiceCredit credit) {
        return texts.say(
                "paid.credit",
                "plan",
                plan.schedule().plan().title(),
                "no",
                credit.instalment().no(),
                "credit",
                PaymentPlanWriter.credit(credit, texts));
    }
}
