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
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Words the table in which the licences of the next year are settled (次年度のライセンス構成の見直し; specification 2.3(2)). */
final class LicenceReview {

    private final Texts texts;

    LicenceReview(Texts texts) {
        this.texts = texts;
    }

    /**
     * Of a plan with years the one under way, or the last one that was, is looked at.
     *
     * @param assets those of the inventory; its licences are the rows, else the plan itself is the only one
     * @param asOf a day at which some of them are in use: others are over then, and no rows
     */
    Review of(PaymentSchedule schedule, List<Asset> assets, LocalDate asOf) {
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
                        ? sentences(
                                texts.say("budget.whole-amount"),
                                schedule.total(),
                                schedule.plan().ceiling(),
                                licences)
                        : sentences(
                                texts.say("budget.year-amount", "year", AnnualWords.year(number)),
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

    private List<String> sentences(String what, Yen amount, Yen ceiling, int licences) {
        Yen each = amount.fraction(1, licences);
        Yen rest = amount.minus(each.times(licences));
        return List.of(
                texts.say(
                        "budget.licence",
                        "what",
                        what,
                        "amount",
                        PaymentWords.yen(amount),
                        "licences",
                        Display.number(licences),
                        "each",
                        PaymentWords.yen(each),
                        "rest",
                        PaymentWords.yen(rest)),
                texts.say("budget.review", "ceiling", PaymentWords.yen(ceiling)));
    }
}
