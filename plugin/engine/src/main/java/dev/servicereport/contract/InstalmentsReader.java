package dev.servicereport.contract;

import dev.servicereport.contract.PaymentPlan.Instalments;
import dev.servicereport.contract.PaymentPlan.Remainder;
import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.ListOf;
import dev.servicereport.money.Yen;
import java.time.YearMonth;
import java.util.List;

/** How a plan's amount is divided: keys of the plan itself, and the rules between them. */
final class InstalmentsReader {

    /** Fifty years of months. */
    static final int MOST = 600;

    private static final int MOST_MONTHS = 12;

    static final Key<Integer> COUNT = Key.optional(
            "instalments",
            Numbers.from(1, MOST),
            "Number of instalments; required unless instalment-amounts is given",
            "支払回数");
    static final Key<YearMonth> FIRST_MONTH =
            Key.required("first-month", Dates.MONTH, "Service month of the first instalment", "初回の対象月");
    static final Key<Integer> EVERY = Key.optional(
            "every",
            Numbers.from(1, MOST_MONTHS),
            "How many months each instalment pays for, of which its service month is the last; absent: 1",
            "1回あたりの月数");
    static final Key<Remainder> REMAINDER = Key.optional(
                    "remainder",
                    Choice.of(Remainder.class),
                    "Which instalment carries the yen that do not divide",
                    "端数を加える回")
            .byDefault("first");
    static final Key<List<Yen>> TABLE = Key.optional(
            "instalment-amounts",
            new ListOf<>(Numbers.AMOUNT_OR_NONE),
            "The contract's own amounts, one for each instalment, tax included",
            "契約書の支払額一覧");

    private InstalmentsReader() {}

    static Instalments instalments(Fields fields) {
        List<Yen> years =
                AnnualReader.years(fields).stream().map(AnnualTerm::amount).toList();
        List<Yen> table = fields.find(TABLE).orElse(years);
        int count = fields.find(COUNT).orElse(table.size());
        return new Instalments(
                count,
                fields.get(FIRST_MONTH),
                fields.get(REMAINDER),
                table,
                fields.find(EVERY).orElse(1));
    }

    static void check(Fields fields) {
        fields.find(TABLE).ifPresent(table -> checkTable(fields, table.size()));
        if (!fields.has(COUNT) && !fields.has(TABLE) && !fields.has(AnnualReader.ANNUAL)) {
            fields.refuseMissing(COUNT);
        }
        fields.find(EVERY)
                .filter(months -> months > 1
                        && fields.find(PlanConditionsReader.CREDITS)
                                .filter(credits -> !credits.isEmpty())
                                .isPresent())
                .ifPresent(months -> fields.refuse(
                        EVERY,
                        "1 beside service-credits, which are a share of the instalment of one month",
                        "サービスクレジットは1か月ごとの支払回の額で計算します。every を消すか、service-credits を消してください"));
    }

    private static void checkTable(Fields fields, int size) {
        if (size < 1 || size > MOST) {
            fields.refuse(TABLE, "1 to " + MOST + " amounts, not " + size, "支払額は1件から" + MOST + "件までです");
        } else {
            fields.find(COUNT).filter(count -> count != size).ifPresent(count -> {
                String expected = count + " amounts, as instalments says, not " + size;
                fields.refuse(TABLE, expected, "支払額の件数（" + size + "件）が支払回数（" + count + "回）と違います");
            });
        }
    }
}
