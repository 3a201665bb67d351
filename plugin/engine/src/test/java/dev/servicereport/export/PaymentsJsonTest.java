package dev.servicereport.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.servicereport.figures.DataFiles;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** metrics/payments.json against arithmetic as one would do it by hand. */
class PaymentsJsonTest {

    /** A plan with what it comes to, worked out in the plainest way. */
    private record Naive(
            BigInteger contract, int count, YearMonth first, String remainder, BigInteger partial, int rate) {

        List<BigInteger> amounts() {
            BigInteger rest = contract.subtract(partial);
            BigInteger equal = rest.divide(BigInteger.valueOf(count));
            BigInteger left = rest.subtract(equal.multiply(BigInteger.valueOf(count)));
            List<BigInteger> amounts = new ArrayList<>();
            for (int no = 1; no <= count; no++) {
                boolean bearer = no == (remainder.equals("first") ? 1 : count);
                amounts.add(bearer ? equal.add(left) : equal);
            }
            return amounts;
        }

        BigInteger tax(BigInteger amount) {
            return amount.multiply(BigInteger.valueOf(rate)).divide(BigInteger.valueOf(100 + rate));
        }

        List<String> instalments() {
            List<String> lines = new ArrayList<>();
            BigInteger sum = partial;
            YearMonth month = first;
            for (BigInteger amount : amounts()) {
                sum = sum.add(amount);
                lines.add(lines.size() + 1 + " " + month + " " + year(month) + " " + amount + " " + tax(amount) + " "
                        + sum + " " + contract.subtract(sum));
                month = month.plusMonths(1);
            }
            return lines;
        }

        List<String> years(int partialYear) {
            TreeMap<Integer, BigInteger> years = new TreeMap<>();
            if (partial.signum() > 0) {
                years.put(partialYear, partial);
            }
            for (int i = 0; i < count; i++) {
                years.merge(year(first.plusMonths(i)), amounts().get(i), BigInteger::add);
            }
            return years.entrySet().stream()
                    .map(year -> year.getKey() + " 令和" + (year.getKey() == 2019 ? "元" : year.getKey() - 2018) + "年度 "
                            + year.getValue())
                    .toList();
        }

        private static int year(YearMonth month) {
            return month.getMonthValue() >= 4 ? month.getYear() : month.getYear() - 1;
        }
    }

    @ParameterizedTest(name = "{0} yen in {1} from {2}, remainder {3}, partial {4}, {5} %")
    @CsvSource({
        "210410000, 60, 2025-01, first, 0, 10",
        "210410000, 60, 2025-01, last, 0, 10",
        "210410000, 60, 2025-01, first, 21041000, 10",
        "210410000, 60, 2025-01, last, 12345678, 8",
        "999999999999, 600, 2019-04, first, 99999999999, 10",
        "1000000000000, 7, 2024-03, last, 1, 0",
        "1, 1, 2025-04, first, 0, 10",
        "59, 60, 2031-12, first, 5, 10",
        "4000000, 1, 2024-10, first, 0, 10"
    })
    void everyFigureIsTheOneWorkedOutByHand(
            BigInteger contract, int count, YearMonth first, String remainder, BigInteger partial, int rate)
            throws Exception {
        Naive naive = new Naive(contract, count, first, remainder, partial, rate);
        JsonNode plan = plan(naive);

        assertThat(plan.path("id").asText()).isEqualTo("plan");
        assertThat(plan.path("contractAmount").bigIntegerValue()).isEqualTo(contract);
        assertThat(lines(
                        plan.path("instalments"),
                        "no",
                        "month",
                        "fiscalYear",
                        "amount",
                        "tax",
                        "cumulative",
                        "remaining"))
                .isEqualTo(naive.instalments());
        assertThat(lines(plan.path("fiscalYears"), "year", "label", "amount")).isEqualTo(naive.years(2024));
        BigInteger parts = naive.amounts().stream().map(naive::tax).reduce(naive.tax(partial), BigInteger::add);
        assertThat(plan.path("tax").path("sumOfParts").bigIntegerValue()).isEqualTo(parts);
        assertThat(plan.path("tax").path("partOfSum").bigIntegerValue()).isEqualTo(naive.tax(contract));
        assertThat(plan.path("tax").path("difference").bigIntegerValue())
                .isEqualTo(parts.subtract(naive.tax(contract)));
    }

    @Test
    void theContractAmountIsThatOfTheContractAndTheAgreedOneThatOfItsLastChange() throws Exception {
        DataFiles files = DataFiles.MINIMAL.asOf("2025-01").agreed("""
                payments:
                  - { id: plan, contract-amount: 1001, instalments: 3, first-month: 2025-01,
                      changes: [ { from: 2, contract-amount: 900, agreed-on: 2025-01-20 } ] }
                """);
        JsonNode plan = PaymentsJson.of(files.scope().calculation().payments())
                .path("plans")
                .path(0);

        assertThat(plan.path("contractAmount").asLong()).isEqualTo(1001);
        assertThat(plan.path("signedAmount").asLong()).isEqualTo(1001);
        assertThat(plan.path("agreedAmount").asLong()).isEqualTo(900);
    }

    @Test
    void thePartialPaymentIsThereOrNull() throws Exception {
        Naive without = new Naive(new BigInteger("100"), 1, YearMonth.of(2025, 1), "first", BigInteger.ZERO, 10);
        Naive with = new Naive(new BigInteger("110"), 1, YearMonth.of(2025, 1), "first", BigInteger.valueOf(11), 10);

        assertThat(plan(without).path("partial").isNull()).isTrue();
        assertThat(plan(with).path("partial"))
                .hasToString("{\"amount\":11,\"paidOn\":\"2025-03-31\",\"taxRate\":10,\"tax\":1,\"fiscalYear\":2024}");
    }

    @Test
    void eachInstalmentTellsItsDueDayAndShares() throws Exception {
        Naive naive = new Naive(new BigInteger("300"), 3, YearMonth.of(2025, 1), "first", BigInteger.ZERO, 10);

        assertThat(lines(plan(naive).path("instalments"), "due", "taxRate", "share", "cumulativeShare"))
                .containsExactly(
                        "2025-02-28 10 33.3333 33.3333",
                        "2025-03-31 10 33.3333 66.6666",
                        "2025-04-30 10 33.3333 100.0000");
    }

    @Test
    void withARecordOfPaymentsEachTellsHowItStands() throws Exception {
        DataFiles files = given(
                        new Naive(new BigInteger("300"), 3, YearMonth.of(2025, 1), "first", BigInteger.ZERO, 10))
                .file("payments.csv", """
                plan,no,invoiced_on,paid_on,amount
                plan,1,2025-02-03,2025-03-10,100
                plan,2,2025-03-03,,99
                plan,3,2025-04-01,,100
                """);
        JsonNode json =
                PaymentsJson.of(files.asOf("2025-03").scope().calculation().payments());

        assertThat(json.path("asOf").asText()).isEqualTo("2025-03-31");
        assertThat(lines(
                        json.path("plans").path(0).path("instalments"),
                        "status",
                        "invoicedOn",
                        "invoiced",
                        "paidOn",
                        "paid",
                        "open",
                        "overdue",
                        "daysLate"))
                .containsExactly(
                        "SETTLED 2025-02-03 100 2025-03-10 100 0 0 5",
                        "INVOICED 2025-03-03 99 null 0 100 0 0",
                        "NOT_INVOICED null 0 null 0 100 0 0");
        assertThat(lines(json.path("plans").path(0).path("fiscalYears"), "amount", "paid"))
                .containsExactly("300 100");
    }

    @Test
    void monthsBelowATierAreProposedForCreditsAndNothingIsDeducted() throws Exception {
        DataFiles files = DataFiles.MINIMAL.agreed("""
                payments:
                  - { id: plan, contract-amount: 1001, instalments: 2, first-month: 2025-01,
                      service-credits: [ { below: "99.8", percent: 5 }, { below: "99", percent: 10 } ] }
                """).outages("""
                service,from,to
                web,2025-01-10T00:00,2025-01-10T12:00
                web,2025-02-10T00:00,2025-02-10T00:01
                """);
        JsonNode plan = PaymentsJson.of(files.scope().calculation().payments())
                .path("plans")
                .path(0);

        assertThat(plan.path("creditProposals"))
                .hasToString("[{\"no\":1,\"month\":\"2025-01\",\"leastPercent\":10,"
                        + "\"least\":50,\"mostPercent\":10,\"most\":50}]");
        assertThat(lines(plan.path("instalments"), "amount", "verdict")).containsExactly("501 MISSED", "500 MET");
    }

    @Test
    void theStatementOfCommitmentsAndTheComparisonAddUp() throws Exception {
        JsonNode plan =
                plan(new Naive(new BigInteger("210410000"), 60, YearMonth.of(2025, 1), "first", BigInteger.ZERO, 10));

        assertThat(lines(plan.path("commitments"), "label", "limit", "before", "own", "fromOn"))
                .startsWith("令和6年度 210410000 0 10520519 210410000", "令和7年度 210410000 10520519 42081996 199889481")
                .endsWith("令和11年度 210410000 178848503 31561497 31561497");
        assertThat(plan.path("partialComparison").path("agreed").asBoolean()).isFalse();
        assertThat(lines(plan.path("partialComparison").path("with"), "label", "amount"))
                .containsExactly(
                        "令和6年度 30509450",
                        "令和7年度 37873800",
                        "令和8年度 37873800",
                        "令和9年度 37873800",
                        "令和10年度 37873800",
                        "令和11年度 28405350");
    }

    private static JsonNode plan(Naive naive) throws Exception {
        return PaymentsJson.of(given(naive).scope().calculation().payments())
                .path("plans")
                .path(0);
    }

    private static DataFiles given(Naive naive) {
        String partial = naive.partial().signum() == 0
                ? ""
                : ", partial: { amount: " + naive.partial() + ", paid-on: 2025-03-31 }";
        String plan = "payments: [ { id: plan, contract-amount: " + naive.contract() + ", instalments: " + naive.count()
                + ", first-month: " + naive.first() + ", remainder: " + naive.remainder() + ", tax-rate: "
                + naive.rate() + partial + " } ]";
        return DataFiles.MINIMAL.agreed(plan).asOf("2025-01");
    }

    private static List<String> lines(JsonNode list, String... keys) {
        List<String> lines = new ArrayList<>();
        for (JsonNode one : list) {
            List<String> values = new ArrayList<>();
            for (String key : keys) {
                values.add(one.path(key).asText());
            }
            lines.add(String.join(" ", values));
        }
        return lines;
    }
}
