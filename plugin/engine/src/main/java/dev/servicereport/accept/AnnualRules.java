package dev.servicereport.accept;

import dev.servicereport.contract.AnnualTerm;
import dev.servicereport.contract.Contract;
import dev.servicereport.contract.PaymentPlan;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.inventory.Asset;
import dev.servicereport.wording.AnnualWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Licences that are bought year by year: fewer than agreed, or none any more (年度ごとのライセンス; specification 2.3(2), 3.3.1). */
final class AnnualRules {

    private static final String INVENTORY = "inventory.csv";

    private AnnualRules() {}

    /** The year under way at the cut-off of each plan with years; one that has not begun leaves nothing open. */
    static Stream<OpenPoint> licences(Dataset dataset, LocalDate asOf) {
        return dataset.contract().payments().stream().flatMap(plan -> open(plan, dataset, asOf).stream());
    }

    private static Optional<OpenPoint> open(PaymentPlan plan, Dataset dataset, LocalDate asOf) {
        List<AnnualTerm> years = plan.paidYears();
        int last = (int) years.stream()
                        .filter(year -> !year.term().from().isAfter(asOf))
                        .count()
                - 1;
        if (last < 0) {
            return Optional.empty();
        }
        AnnualTerm year = years.get(last);
        return year.term().to().isBefore(asOf)
                ? expired(plan, years, last, dataset, asOf)
                : tooFew(plan, year, dataset, asOf);
    }

    /** The service goes on and nothing was bought for the day. */
    private static Optional<OpenPoint> expired(
            PaymentPlan plan, List<AnnualTerm> years, int last, Dataset dataset, LocalDate asOf) {
        LocalDate to = years.get(last).term().to();
        boolean over = asOf.isAfter(dataset.contract().term().serviceTo());
        return over
                ? Optional.empty()
                : Optional.of(new OpenPoint(
                        Contract.FILE,
                        plan.id(),
                        "year " + (last + 1) + " ended on " + to + ", no year covers " + asOf,
                        AnnualWords.ended(plan.title(), last + 1, to),
                        AnnualWords.renew()));
    }

    private static Optional<OpenPoint> tooFew(PaymentPlan plan, AnnualTerm year, Dataset dataset, LocalDate asOf) {
        Integer agreed = year.licences();
        if (agreed == null || !dataset.keeps("inventory")) {
            return Optional.empty();
        }
        long bought = dataset.assets().stream()
                .filter(asset -> isOf(asset, plan) && asset.on(asOf) == Asset.Standing.IN_USE)
                .mapToLong(Asset::quantity)
                .sum();
        return bought >= agreed
                ? Optional.empty()
                : Optional.of(new OpenPoint(
                        INVENTORY,
                        plan.id(),
                        bought + " of " + agreed + " licences are there on " + asOf,
                        AnnualWords.tooFew(plan.title(), agreed, asOf, bought),
                        AnnualWords.buyMore()));
    }

    private static boolean isOf(Asset asset, PaymentPlan plan) {
        return asset.kind() == Asset.Kind.LICENCE && asset.name().equals(plan.title());
    }
}
