package dev.servicereport.wording;

import dev.servicereport.delivery.Approval;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Values that may be absent, as paper shows them. */
public final class Words {

    /** What no line may begin with (行頭禁則文字): closing marks and small kana. */
    public static final String NEVER_FIRST = "、。，．・：；！？）］｝」』】〉》〕ー～々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ)]},.:;!?%";

    /** What no line may end with (行末禁則文字): opening marks. */
    public static final String NEVER_LAST = "（［｛「『【〈《〔([{";

    /** Of a month that is not over and is below the target so far (月の途中). */
    public static final String CAN_STILL_BE_MET = "月の途中。まだ達成できる";

    /** What to do about a template that cannot be used. */
    public static final String MEND_TEMPLATE = "テンプレートを直してください。";

    private static final String UNDER_WAY = "%sは月の途中で、まだ達成できます。表の許容停止時間と残りは締切までのものです。月全体では、許容停止時間 %s のうち %s が残っています%s。";
    private static final String OPEN = "（未計測の %s が停止だったときは、その分だけ減ります）";

    /** Stands where there is nothing to say. */
    public static final String NONE = "－";

    /** Between the items of a list. */
    public static final String COMMA = "、";

    /** The mark of a long vowel (長音符), which belongs to words in katakana. */
    public static final char LONG_SOUND = 'ー';

    /** Between names that belong together. */
    public static final String DOT = "・";

    /** At the end of a sentence. */
    public static final String STOP = "。";

    /** Between the ends of a range, without blanks. */
    public static final String TO = "～";

    /** Between things that stand side by side. */
    public static final String GAP = "　";

    /** Before an amount below 0. */
    public static final String MINUS = "－";

    /** To be filled in by hand. */
    public static final String BLANK_DATE = "令和　　年　　月　　日";

    /** A file that goes with a document (区分). */
    public static final String ATTACHED = "添付";

    private Words() {}

    /**
     * What is left of a month under way that can still be met.
     *
     * @param allowed seconds of downtime with which the whole month is met, at most
     * @param left what is left of them, if all unobserved time was up
     * @param open unobserved seconds so far
     */
    public static String underWay(YearMonth month, long allowed, long left, long open) {
        return UNDER_WAY.formatted(
                Display.month(month),
                Display.duration(allowed),
                Display.duration(left),
                open == 0 ? "" : OPEN.formatted(Display.duration(open)));
    }

    /** {@code 第2版}. */
    public static String issue(String number) {
        return "第" + number + "版";
    }

    /** {@code 令和7年1月1日から令和7年12月31日まで}, of days or months in words. */
    public static String fromTo(String first, String last) {
        return first + "から" + last + "まで";
    }

    public static String orNone(String text) {
        return text.isEmpty() ? NONE : text;
    }

    public static String date(@Nullable LocalDate date) {
        return date == null ? NONE : Display.date(date);
    }

    /** A date as text, perhaps with a time behind it, as narrow columns write it: {@code R7.1.8}. */
    public static String brief(String date) {
        return date.replace("令和", "R")
                .replace("平成", "H")
                .replace("昭和", "S")
                .replace("元年", "1.")
                .replace("年", ".")
                .replace("月", ".")
                .replace("日", "");
    }

    /** {@code R7.1.8 ～ R7.2.8}; an end that is not known is left open. */
    public static String briefDays(LocalDate first, @Nullable LocalDate last) {
        return brief(days(first, last)).strip();
    }

    /** {@code 令和7年1月8日（課長）}, or a dash. */
    public static String approval(Approval approval) {
        return approval.on() == null ? NONE : Display.date(approval.on()) + "（" + approval.by() + "）";
    }

    /** {@code 令和7年1月8日 ～ 令和7年2月8日}; an end that is not known is left open. */
    public static String days(LocalDate first, @Nullable LocalDate last) {
        return Display.date(first) + " ～ " + (last == null ? "" : Display.date(last));
    }
}
