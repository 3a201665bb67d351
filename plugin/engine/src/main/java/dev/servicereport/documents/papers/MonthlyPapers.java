package dev.servicereport.documents.papers;

import dev.servicereport.wording.VerdictText;
import java.util.List;

/**
 * What the template of the papers of a month sees (月次の提出書類): text ready to be shown.
 *
 * @param wanted which papers are made, in their order: {@code completion-notice}, …
 * @param month {@code 令和7年1月}
 * @param days 履行期間, the month as far as service was owed in it
 * @param completedOn 完了年月日, its last day
 * @param inspectionDays days in which the client inspects
 * @param figures what was measured
 * @param claims what is to be paid for the month, one for each plan; one without a number when nothing is
 * @param payee what the invoice says of the contractor
 */
public record MonthlyPapers(
        List<String> wanted,
        String month,
        String days,
        String completedOn,
        String inspectionDays,
        Figures figures,
        List<Claim> claims,
        Payee payee) {

    public MonthlyPapers {
        wanted = List.copyOf(wanted);
        claims = List.copyOf(claims);
    }

    /**
     * @param target 基準値
     * @param availability 稼働率
     * @param verdict 判定
     * @param down 停止時間
     * @param allowed 許容停止時間
     * @param excluded 除外した時間
     * @param incidents number of incidents, or that none are recorded
     * @param inquiries number of inquiries, or that none are recorded
     */
    public record Figures(
            String target,
            String availability,
            VerdictText verdict,
            String down,
            String allowed,
            String excluded,
            String incidents,
            String inquiries) {}

    /**
     * @param plan the plan's name; empty when nothing is to be paid
     * @param no {@code 15/60}; empty when nothing is to be paid
     * @param share which part of the plan: {@code 令和7年1月分}, or {@code 第2年度分} of a year that is paid at once; empty likewise
     * @param days 取引の期間, the month, or the days of a year that is paid at once; empty when nothing is to be paid
     * @param work what is completed, confirmed and inspected
     * @param due 支払期日
     * @param money the amounts
     */
    public record Claim(String plan, String no, String share, String days, Work work, String due, Money money) {

        /** Whether there is something to invoice. */
        public boolean isPayable() {
            return !no.isEmpty();
        }
    }

    /**
     * The months that an instalment pays for, as far as service is owed in them; of a year that is paid at once the month itself.
     *
     * @param months {@code 令和7年1月}, or {@code 令和6年10月から令和6年12月}
     * @param days their first and last day
     * @param several whether it is more than one month, of which the measured figures are those of the last
     */
    public record Work(String months, String days, boolean several) {}

    /**
     * Yen with commas, without a sign for yen.
     *
     * @param amount 今回支払額, tax included
     * @param net 税抜金額
     * @param rate 消費税率, percent
     * @param tax 消費税額, cut to whole yen
     * @param contract 契約金額, after the last change
     * @param before 前回までの出来高
     * @param done 今回までの出来高
     * @param left 残額
     */
    public record Money(
            String amount,
            String net,
            String rate,
            String tax,
            String contract,
            String before,
            String done,
            String left) {

        static final Money NONE = new Money("", "", "", "", "", "", "", "");
    }

    /**
     * @param registration 登録番号, may be empty
     * @param account 振込先, in order; each may be empty, to be filled in by hand
     */
    public record Payee(String registration, List<Line> account) {

        public Payee {
            account = List.copyOf(account);
        }

        /**
         * @param name what it is
         * @param text the text, may be empty
         */
        public record Line(String name, String text) {}
    }
}
