package dev.servicereport.wording;

import dev.servicereport.contract.AnnualTerm;
import dev.servicereport.money.Yen;
import java.time.LocalDate;

/** Words plans that are paid year by year (年度ごとの契約). */
public final class AnnualWords {

    private AnnualWords() {}

    /** {@code 第1年度}. */
    public static String year(int no) {
        return "第" + no + "年度";
    }

    /** A year's days, amount, ceiling and licences. */
    public static String terms(AnnualTerm year) {
        Integer licences = year.licences();
        return Words.days(year.term().from(), year.term().to()) + "、" + yen(year.amount())
                + (year.ceiling() == null ? "" : "（上限額" + yen(year.ceiling()) + "）")
                + (licences == null
                        ? ""
                        : "、" + Display.number(licences) + "ライセンス（1ライセンスあたり"
                                + yen(year.amount().fraction(1, licences)) + "。円未満切捨ての参考値）");
    }

    /** That the last year has ended. */
    public static String ended(String plan, int no, LocalDate to) {
        return plan + "の" + year(no) + "は" + Display.date(to) + "に満了し、続く年度がありません。";
    }

    /** What to do then. */
    public static String renew() {
        return "payments の annual に続く年度を加えるか、更新しないことを協議してください。";
    }

    /** That fewer licences are there than agreed. */
    public static String tooFew(String plan, long agreed, LocalDate on, long bought) {
        return plan + "は" + Display.number(agreed) + "ライセンスの契約ですが、" + Display.date(on) + "に有効なものは"
                + Display.number(bought) + "ライセンスです。";
    }

    /** What to do then. */
    public static String buyMore() {
        return "不足分を手配し、名称が同じ licence の行の数量（quantity）と期限（licence_to）を直してください。";
    }

    private static String yen(Yen amount) {
        return PaymentWords.yen(amount) + "円";
    }
}
