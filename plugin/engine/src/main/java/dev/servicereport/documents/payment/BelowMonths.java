package dev.servicereport.documents.payment;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.Verdict;
import dev.servicereport.documents.payment.PaymentPlanReport.BelowRow;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.figures.PlanFigures;
import dev.servicereport.payment.Instalment;
import dev.servicereport.payment.ServiceCredit;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.PaymentWords;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.VerdictText;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Words the months below the target beside the payment that each belongs to: of every month that an instalment pays for (基準値を下回った月). */
final class BelowMonths {

    private final PaymentFigures figures;
    private final Display display;
    private final Texts texts;

    BelowMonths(PaymentFigures figures, Display display, Texts texts) {
        this.figures = figures;
        this.display = display;
        this.texts = texts;
    }

    /** Whether any month that the plan pays for has data. */
    boolean isMeasured(PlanFigures plan) {
        return plan.schedule().instalments().stream()
                .flatMap(one -> months(plan, one))
                .anyMatch(month -> figures.months().containsKey(month));
    }

    /** One row for each month below the target, or undetermined, by instalment, then by month. */
    List<BelowRow> of(PlanFigures plan) {
        List<ServiceCredit> credits = figures.credits(plan.account());
        return plan.schedule().instalments().stream()
                .flatMap(one -> months(plan, one)
                        .filter(month -> figures.verdict(month)
                                .filter(PaymentPlanWriter::isBelow)
                                .isPresent())
                        .map(month -> row(one, month, credits)))
                .toList();
    }

    private static Stream<YearMonth> months(PlanFigures plan, Instalment one) {
        return plan.schedule().plan().months(one.no()).stream();
    }

    private BelowRow row(Instalment one, YearMonth month, List<ServiceCredit> credits) {
        Availability availability = Objects.requireNonNull(figures.months().get(month));
        Verdict verdict = figures.verdict(month).orElseThrow();
        return new BelowRow(
                Display.month(month),
                Integer.toString(one.no()),
                PaymentWords.yen(one.amount()),
                display.percent(availability),
                VerdictText.of(verdict),
                credits.stream()
                        .filter(credit -> credit.instalment().equals(one))
                        .map(credit -> PaymentPlanWriter.credit(credit, texts))
                        .findFirst()
                        .orElse("－"));
    }
}
