package dev.servicereport.wording;

import dev.servicereport.availability.Ratio;
import dev.servicereport.money.Yen;
import dev.servicereport.payment.PaymentStanding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Payments in words and digits for people (金額の表示). */
public final class PaymentWords {

    private static final long THOUSAND = 1000;
    private static final int DECIMALS = 2;

    private PaymentWords() {}

    /** {@code 3,506,853}; {@code －43} below 0. */
    public static String yen(Yen yen) {
        return yen.amount() < 0 ? "－" + Display.number(-yen.amount()) : Display.number(yen.amount());
    }

    /** As forms write an amount, closed on both sides: {@code ￥210,410,000-}. */
    public static String closed(Yen amount) {
        return "￥" + Display.number(amount.amount()) + "-";
    }

    /** {@code ＋1}, {@code －43}, {@code 0}. */
    public static String difference(Yen yen) {
        return yen.amount() > 0 ? "＋" + yen(yen) : yen(yen);
    }

    /** Thousands of yen, rounded up: {@code 3,507}. */
    public static String thousands(Yen yen) {
        return Display.number(inThousands(yen));
    }

    /** Rounded up, so that a budget made of them suffices. */
    public static long inThousands(Yen yen) {
        return -Math.floorDiv(-yen.amount(), THOUSAND);
    }

    /** {@code 1.66}, percent, cut; a dash of nothing. */
    public static String share(Yen part, Yen whole) {
        return whole.equals(Yen.ZERO)
                ? "－"
                : new Ratio(part.amount(), whole.amount()).percent(DECIMALS).toPlainString();
    }

    /** {@code 令和7年1月5日}, or a dash. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? "－" : Display.date(date);
    }

    /** {@code 部分払} or {@code 第1回}. */
    public static String number(int no) {
        return no == 0 ? "部分払" : "第" + no + "回";
    }

    /** {@code 令和7年10月10日変更契約}; of a change without a day {@code 変更契約}. */
    public static String changed(@Nullable LocalDate on) {
        return day(on) + "変更契約";
    }

    /** To follow a period: {@code （令和7年12月28日中途解約）}. */
    public static String endedEarly(@Nullable LocalDate on) {
        return "（" + day(on) + "中途解約）";
    }

    private static String day(@Nullable LocalDate on) {
        return on == null ? "" : Display.date(on);
    }

    public static String state(PaymentStanding.State state) {
        return switch (state) {
            case SETTLED -> "支払済";
            case OVERPAID -> "過払い";
            case OVERDUE -> "支払遅延";
            case PARTLY_PAID -> "一部支払";
            case INVOICED -> "請求済";
            case NOT_INVOICED -> "未請求";
            case NOT_YET -> "未到来";
        };
    }
}
