package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import dev.servicereport.money.Yen;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers in {@code contract.yaml}, taken from their digits: never through YAML's numbers, never through binary fractions. */
final class Numbers {

    /** Percent above 0 and at most 100, with the decimals it is written with. */
    static final Scalar<BigDecimal> PERCENT = new Scalar<>(Numbers::percent, schema -> {
        schema.putArray("anyOf")
                .add(schema.objectNode().put("type", "string").put("pattern", Shapes.PERCENT))
                .add(schema.objectNode()
                        .put("type", "number")
                        .put("exclusiveMinimum", 0)
                        .put("maximum", 100));
        schema.putArray("examples").add("99.8");
    });

    /** Whole yen above 0. */
    static final Scalar<Yen> AMOUNT = yen(1);

    /** Whole yen, or nothing. */
    static final Scalar<Yen> AMOUNT_OR_NONE = yen(0);

    private static final Pattern DECIMAL = Pattern.compile("((0|[1-9]\\d{0,2})(\\.\\d{1,6})?)\\s*%?");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,14}");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final long MOST_YEN = 999_999_999_999_999L;

    private Numbers() {}

    private static BigDecimal percent(String text) throws Refusal {
        Refusal refusal = new Refusal("a percentage above 0 and at most 100", "「99.8」のように、0より大きく100以下の数を書いてください");
        BigDecimal percent =
                new BigDecimal(Scalars.match(DECIMAL, text, refusal).group(1));
        if (percent.signum() == 0 || percent.compareTo(ALL) > 0) {
            throw refusal;
        }
        return percent;
    }

    private static Scalar<Yen> yen(int least) {
        String expected = "whole yen in at most 15 digits, at least " + least;
        String hint = least + "以上15桁以内の整数で書いてください。カンマは3桁ごとに、「円」は末尾に付けられます";
        return new Scalar<>(
                text -> new Yen(within(plain(text), least, MOST_YEN, new Refusal(expected, hint))), schema -> {
                    schema.putArray("anyOf")
                            .add(schema.objectNode().put("type", "string").put("pattern", Shapes.YEN))
                            .add(schema.objectNode()
                                    .put("type", "integer")
                                    .put("minimum", least)
                                    .put("maximum", MOST_YEN));
                });
    }

    /** An amount without the signs that it may be written with. */
    private static String plain(String text) {
        String number = text.endsWith("円") ? text.substring(0, text.length() - 1) : text;
        return GROUPED.matcher(number).matches() ? number.replace(",", "") : number;
    }

    /** A whole number between two bounds, both inclusive. */
    static Scalar<Integer> from(int least, int most) {
        String expected = "a whole number from " + least + " to " + most;
        String hint = least + "から" + most + "までの整数を書いてください";
        return new Scalar<>(
                text -> Math.toIntExact(within(text, least, most, new Refusal(expected, hint))),
                schema -> schema.put("type", "integer").put("minimum", least).put("maximum", most));
    }

    private static long within(String text, long least, long most, Refusal otherwise) throws Refusal {
        long number = Long.parseLong(Scalars.match(WHOLE, text, otherwise).group());
        if (number < least || number > most) {
            throw otherwise;
        }
        return number;
    }
}
