package dev.servicereport.documents.payment;

import dev.servicereport.payment.Instalment;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.util.List;

/** Words how many payments a plan has, and for which months (支払回数・対象月). */
final class PlanExtent {

    private PlanExtent() {}

    /** {@code 60回}, {@code 部分払と60回}. */
    static String count(PaymentSchedule schedule, Texts texts) {
        return texts.say(
                schedule.partial() == null ? "plan.times" : "plan.partial-and-times",
                "count",
                schedule.instalments().size());
    }

    /** {@code 令和7年1月分 ～ 令和11年12月分}, or a dash. */
    static String period(PaymentSchedule schedule, Texts texts) {
        List<Instalment> all = schedule.instalments();
        if (all.isEmpty()) {
            return texts.say("plan.no-months");
        }
        String first = Display.month(all.get(0).month());
        return all.size() == 1
                ? texts.say("plan.month", "month", first)
                : texts.say(
                        "plan.months",
                        "first",
                        first,
                        "last",
                        Display.month(all.get(all.size() - 1).month()));
    }
}
