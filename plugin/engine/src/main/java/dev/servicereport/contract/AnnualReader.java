package dev.servicereport.contract;

import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.ListOf;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.money.Yen;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A plan's {@code annual}: its years, and the rules between them and the other keys of the plan. */
final class AnnualReader {

    private static final int MOST_LICENCES = 1_000_000;
    private static final int MOST_YEARS = 50;

    private static final Key<LocalDate> FROM = Key.required("from", Dates.DATE, "First day", "初日");
    private static final Key<LocalDate> TO = Key.required("to", Dates.DATE, "Last day, inclusive", "末日");
    private static final Key<Yen> AMOUNT =
            Key.required("amount", Numbers.AMOUNT, "What the year costs, tax included", "その年度の額（税込、円）");
    private static final Key<Yen> CEILING =
            Key.optional("ceiling", Numbers.AMOUNT, "The most that the budget of the year allows", "その年度の上限額（税込、円）");
    private static final Key<Integer> LICENCES =
            Key.optional("licences", Numbers.from(1, MOST_LICENCES), "Number of licences of the year", "その年度のライセンス数");

    static final Key<List<AnnualTerm>> ANNUAL = Key.optional(
            "annual",
            new ListOf<>(new Section<>(
                    List.of(FROM, TO, AMOUNT, CEILING, LICENCES), AnnualReader::checkYear, AnnualReader::year)),
            "The years of a plan that is paid year by year, one payment each, in their order",
            "年度ごとの契約");

    private AnnualReader() {}

    static List<AnnualTerm> years(Fields fields) {
        return fields.find(ANNUAL).orElse(List.of());
    }

    private static AnnualTerm year(Fields fields) {
        return new AnnualTerm(
                new Period(fields.get(FROM), fields.get(TO)),
                fields.get(AMOUNT),
                fields.find(CEILING).orElse(null),
                fields.find(LICENCES).orElse(null));
    }

    private static void checkYear(Fields fields) {
        fields.find(FROM)
                .ifPresent(from -> fields.find(TO)
                        .filter(to -> to.isBefore(from))
                        .ifPresent(to -> fields.refuse(TO, "a day not before from, " + from, "末日が初日より前です")));
    }

    /**
     * Rules between the years and the rest of the plan.
     *
     * @param firstMonth the plan's key
     * @param others keys without a default that say the same in another way
     */
    static void check(Fields fields, Key<YearMonth> firstMonth, List<Key<?>> others) {
        List<AnnualTerm> years = years(fields);
        if (!fields.has(ANNUAL)) {
            return;
        }
        for (Key<?> other : others) {
            if (fields.has(other)) {
                fields.refuse(
                        other, "no such key beside annual, which says it for each year", "annual を書いたときは、このキーを書きません");
            }
        }
        if (fields.find(ANNUAL).isPresent() && (years.isEmpty() || years.size() > MOST_YEARS)) {
            fields.refuse(
                    ANNUAL, "1 to " + MOST_YEARS + " years, not " + years.size(), "年度は1件から" + MOST_YEARS + "件までです");
        }
        checkOrder(fields, years);
        years.stream()
                .limit(1)
                .map(first -> YearMonth.from(first.term().from()))
                .forEach(first -> fields.find(firstMonth)
                        .filter(month -> !month.equals(first))
                        .ifPresent(month -> fields.refuse(
                                firstMonth,
                                first + ", the month in which the first year begins",
                                "初回の対象月は、annual の最初の年度の初日の月です")));
    }

    private static void checkOrder(Fields fields, List<AnnualTerm> years) {
        for (int i = 1; i < years.size(); i++) {
            LocalDate end = years.get(i - 1).term().to();
            LocalDate from = years.get(i).term().from();
            if (!from.isAfter(end)) {
                fields.refuse(
                        ANNUAL,
                        "years that follow one another, but year " + (i + 1) + " begins on " + from + ", not after "
                                + end,
                        "年度は順に、重ならないように書いてください");
            }
        }
    }
}
