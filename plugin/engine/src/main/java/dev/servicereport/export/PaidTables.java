package dev.servicereport.export;

import dev.servicereport.csv.ExcelCsv;
import dev.servicereport.figures.PlanFigures;
import dev.servicereport.payment.PaymentStanding;
import dev.servicereport.payment.ServiceCredit;
import dev.servicereport.wording.PaymentWords;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of what was paid, and of what is to be talked about (支払状況の表). */
final class PaidTables {

    private static final Texts TEXTS = Texts.program();

    private PaidTables() {}

    static List<PlanTable> all() {
        return List.of(standings(), credits());
    }

    private static PlanTable standings() {
        return new PlanTable(
                "payment-status",
                (plan, table) ->
                        plan.figures().standings(plan.account()).forEach(standing -> standing(plan, standing, table)),
                TEXTS.parts("table.standings"));
    }

    private static void standing(PlanFigures plan, PaymentStanding standing, ExcelCsv table) {
        PlanTable.start(plan, table)
                .number(standing.no())
                .number(standing.planned().amount())
                .text(iso(standing.invoicedOn()))
                .number(standing.invoiced().amount())
                .text(iso(standing.paidOn()))
                .number(standing.paid().amount())
                .number(standing.open().amount())
                .number(standing.overdue().amount())
                .number(standing.daysLate())
                .text(PaymentWords.state(standing.state()))
                .end();
    }

    private static PlanTable credits() {
        return new PlanTable(
                "payment-credits",
                (plan, table) -> plan.figures().credits(plan.account()).forEach(credit -> credit(plan, credit, table)),
                TEXTS.parts("table.credits"));
    }

    private static void credit(PlanFigures plan, ServiceCredit credit, ExcelCsv table) {
        PlanTable.start(plan, table)
                .number(credit.instalment().no())
                .text(credit.instalment().month().toString())
                .number(credit.instalment().amount().amount())
                .number(credit.leastPercent())
                .number(credit.least().amount())
                .number(credit.mostPercent())
                .number(credit.most().amount())
                .end();
    }

    private static String iso(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
