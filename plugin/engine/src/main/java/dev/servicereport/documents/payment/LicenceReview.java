package dev.servicereport.documents.payment;

import dev.servicereport.contract.AnnualTerm;
import dev.servicereport.documents.payment.BudgetStatement.LicenceRow;
import dev.servicereport.documents.payment.BudgetStatement.Review;
import dev.servicereport.inventory.Asset;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.PaymentSchedule;
import dev.servicereport.wording.AnnualWords;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.PaymentWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Words the table in which the licences of the next year are settled (次年度のライセンス構成の見直し; specification 2.3(2)). */
final class LicenceReview {

    private LicenceReview() {}

    /**
     * Of a plan with years the one under way, or the last one that was, is looked at.
     *
     * @param assets those of the inventory; its licences are the rows, else the plan itself is the only one
     * @param asOf a day at which some of them are in use: others are over then, and no rows
     */
    static Review of(PaymentSchedule schedule, List<Asset> assets, LocalDate asOf) {
        List<AnnualTerm> years = schedule.plan().paidYears();
        int begun = (int)
                years.stream().filter(year -> !year.term().from().isAfter(asOf)).count();
        int number = Math.max(1, begun);
        AnnualTerm now = years.isEmpty() ? null : years.get(number - 1);
        Integer licences = now == null ? schedule.plan().subject().licences() : now.licences();
        if (licences == null) {
            return new Review(List.of(), List.of());
        }
        List<LicenceRow> rows = current(assets, asOf).stream()
                .map(asset -> row(
                        asset.name(),
                        asset.quantity(),
                        Optional.ofNullable(asset.care().licenceTo())))
                .toList();
        Optional<LocalDate> end = Optional.ofNullable(
                        now == null ? schedule.plan().subject().term() : now.term())
                .map(term -> term.to());
        return new Review(
                now == null
                        ? sentences("支払総額", schedule.total(), schedule.plan().ceiling(), licences)
                        : sentences(
                                AnnualWords.year(number) + "の支払額",
                                now.amount(),
                                now.ceiling() == null ? now.amount() : now.ceiling(),
                                licences),
                rows.isEmpty() ? List.of(row(schedule.plan().title(), licences, end)) : rows);
    }

    private static List<Asset> current(List<Asset> assets, LocalDate asOf) {
        List<Asset> licences = assets.stream()
                .filter(asset -> asset.kind() == Asset.Kind.LICENCE)
                .toList();
        List<Asset> inUse = licences.stream()
                .filter(asset -> asset.on(asOf) == Asset.Standing.IN_USE)
                .toList();
        return inUse.isEmpty() ? licences : inUse;
    }

    private static LicenceRow row(String name, long quantity, Optional<LocalDate> until) {
        return new LicenceRow(
                name, Display.number(quantity), until.map(Display::date).orElse("－"));
    }

    private static List<String> sentences(String what, Yen amount, Yen ceiling, int licences) {
        Yen each = amount.fraction(1, licences);
        Yen rest = amount.minus(each.times(licences));
        return List.of(
                what + PaymentWords.yen(amount) + "円を" + Display.number(licences) + "ライセンスで割ると、1ライセンスあたり"
                        + PaymentWords.yen(each) + "円（円未満切捨て、残り" + PaymentWords.yen(rest) + "円）。参考値であり、単価の合意ではない。",
                "次年度の構成は、上限額" + PaymentWords.yen(ceiling) + "円の範囲で協議する。空欄は、見直しの際に記入する。");
    }
}
