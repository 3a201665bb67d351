package dev.servicereport.documents.payment;

import dev.servicereport.contract.AnnualTerm;
import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.contract.PaymentPlan.PartialPayment;
import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.contract.PaymentPlan.Remainder;
import dev.servicereport.contract.PlanAmendments.Change;
import dev.servicereport.contract.PlanAmendments.Termination;
import dev.servicereport.contract.PlanConditions.ClosedDay;
import dev.servicereport.contract.PlanConditions.DueRule;
import dev.servicereport.contract.PlanConditions.TaxRates;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.Instalment;
import dev.servicereport.payment.PartialInstalment;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.wording.AnnualWords;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.PaymentWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words what was agreed of a plan (支払条件). */
final class PlanTermsText {

    private static final int LAST_DAY = 31;

    private final PaymentSchedule schedule;
    private final PaymentPlan plan;
    private final List<Labelled> terms = new ArrayList<>();

    private PlanTermsText(PaymentSchedule schedule) {
        this.schedule = schedule;
        plan = schedule.plan();
    }

    static List<Labelled> of(PaymentSchedule schedule) {
        PlanTermsText text = new PlanTermsText(schedule);
        text.amounts();
        text.division();
        text.add("支払期日", due(text.plan.conditions().due()));
        text.add("消費税率", tax(text.plan.conditions().tax()));
        text.taxChange();
        text.add("部分払", text.partial());
        text.amendments();
        text.subject();
        return List.copyOf(text.terms);
    }

    private void add(String name, String text) {
        terms.add(new Labelled(name, text));
    }

    private void amounts() {
        boolean changed = !plan.agreed().equals(plan.amounts().contract());
        add(
                changed ? "変更後の契約金額" : "契約金額",
                yen(plan.agreed()) + "（税込）"
                        + (changed ? "。当初" + yen(plan.amounts().contract()) : ""));
        add("上限額", yen(plan.ceiling()) + "（契約金額との差" + yen(plan.ceiling().minus(plan.agreed())) + "）");
        if (!plan.amounts().bid().equals(plan.amounts().contract())) {
            add("応札額", yen(plan.amounts().bid()));
        }
    }

    private void division() {
        int every = plan.instalments().every();
        add("支払回数", count(schedule) + "（" + (every == 1 ? "" : every + "か月ごと、") + period(schedule) + "）");
        add("端数の扱い", remainder());
    }

    /** {@code 60回}, {@code 部分払と60回}. */
    static String count(PaymentSchedule schedule) {
        return (schedule.partial() == null ? "" : "部分払と")
                + schedule.instalments().size() + "回";
    }

    /** {@code 令和7年1月分 ～ 令和11年12月分}, or a dash. */
    static String period(PaymentSchedule schedule) {
        List<Instalment> all = schedule.instalments();
        if (all.isEmpty()) {
            return "－";
        }
        String first = Display.month(all.get(0).month()) + "分";
        return all.size() == 1
                ? first
                : first + " ～ " + Display.month(all.get(all.size() - 1).month()) + "分";
    }

    private String remainder() {
        if (!plan.instalments().table().isEmpty()) {
            return "契約書の支払額一覧による（均等に割らない）";
        }
        int count = plan.instalments().count();
        PartialPayment partial = plan.partial();
        Yen rest = plan.amounts().contract().minus(partial == null ? Yen.ZERO : partial.amount());
        Yen equal = rest.fraction(1, count);
        Yen left = rest.minus(equal.times(count));
        if (left.equals(Yen.ZERO)) {
            return "1回" + yen(equal) + "で割り切れ、端数はない";
        }
        return plan.instalments().remainder() == Remainder.FIRST
                ? "割り切れない" + yen(left) + "を初回に加える（国等の債権債務等の金額の端数計算に関する法律第3条の取扱い）"
                : "割り切れない" + yen(left) + "を最終回に加える（契約の定め）";
    }

    private static String due(DueRule rule) {
        String month = switch (rule.monthsAfter()) {
            case 0 -> "対象月";
            case 1 -> "対象月の翌月";
            default -> "対象月の" + rule.monthsAfter() + "か月後の月";
        };
        String day = rule.dayOfMonth() == LAST_DAY ? "末日" : rule.dayOfMonth() + "日";
        return month + "の" + day + "（休業日に当たるときは" + (rule.closedDay() == ClosedDay.NEXT ? "翌営業日" : "前の営業日") + "）";
    }

    private static String tax(TaxRates tax) {
        if (tax.changes().isEmpty()) {
            return tax.first() + "％";
        }
        return tax.first() + "％。"
                + tax.changes().stream()
                        .map(change -> Display.date(change.from()) + "から" + change.rate() + "％")
                        .collect(Collectors.joining("、"))
                + "（対象月の末日の税率による。支払額は税込のまま変えない）";
    }

    private void taxChange() {
        Yen more = schedule.moreAtChangedRates();
        if (!more.equals(Yen.ZERO)) {
            add(
                    "税率変更の影響",
                    "税抜額を据え置くと、支払総額は" + yen(new Yen(Math.abs(more.amount()))) + (more.amount() > 0 ? "増える" : "減る")
                            + "（参考。支払額には含めていない。変えるには変更契約を要する）");
        }
    }

    private String partial() {
        PartialInstalment partial = schedule.partial();
        if (partial == null) {
            return "なし";
        }
        return yen(partial.amount()) + "（" + Display.date(partial.paidOn()) + "、"
                + partial.fiscalYear().label() + "。応札額の10％は"
                + yen(plan.amounts().bid().fraction(1, 10)) + "）";
    }

    private void amendments() {
        for (Change change : plan.amendments().changes()) {
            add(
                    "変更契約",
                    "第" + change.from() + "回から契約金額" + yen(change.contract())
                            + (change.count() == null ? "" : "、支払回数" + change.count() + "回")
                            + agreed(change.agreedOn()));
        }
        Termination termination = plan.amendments().termination();
        if (termination != null) {
            add(
                    "中途解約",
                    "第" + termination.after() + "回までを支払う。支払総額" + yen(schedule.total()) + "、減額"
                            + yen(schedule.released()) + agreed(termination.agreedOn()));
        }
    }

    private static String agreed(@Nullable LocalDate on) {
        return on == null ? "" : "（" + Display.date(on) + "合意）";
    }

    private void subject() {
        Period term = plan.subject().term();
        if (term != null) {
            add("利用期間", Display.date(term.from()) + " ～ " + Display.date(term.to()));
        }
        List<AnnualTerm> years = plan.subject().years();
        for (int i = 0; i < years.size(); i++) {
            add(AnnualWords.year(i + 1), AnnualWords.terms(years.get(i)));
        }
        Integer licences = plan.subject().licences();
        if (licences != null) {
            add(
                    "ライセンス数",
                    Display.number(licences) + "（1ライセンスあたり"
                            + yen(schedule.total().fraction(1, licences)) + "。円未満切捨ての参考値）");
        }
    }

    private static String yen(Yen amount) {
        return PaymentWords.yen(amount) + "円";
    }
}
