package dev.servicereport.wording;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Says how much of a platform is needed, there and used (必要・現在・使用). */
public final class CapacityWords {

    /** What the chart of it shows. */
    public static final String TITLE = "仮想基盤の使用量と必要量";

    /** With what its description begins. */
    public static final String TITLE_SENTENCE = TITLE + "。";

    private CapacityWords() {}

    /** The whole in a sentence: what is counted, three amounts with their unit, the month of the last one, and its share. */
    public static String sentence(String label, Amounts amounts, String month) {
        return label + "は" + unspaced(amounts.required()) + "、" + unspaced(amounts.present()) + "、" + month + "の"
                + unspaced(amounts.used()) + "（" + amounts.share() + "）。";
    }

    /**
     * @param required 必要
     * @param present 現在
     * @param used 使用
     * @param share 必要の何%, rounded up
     */
    public record Amounts(String required, String present, String used, String share) {

        /** @param unit in what all three are counted */
        public static Amounts of(long required, long present, long used, String unit) {
            DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
            String share = required == 0 ? "－" : -Math.floorDiv(-used * 100, required) + "%";
            return new Amounts(
                    "必要 " + format.format(required) + unit,
                    "現在 " + format.format(present) + unit,
                    "使用 " + format.format(used) + unit,
                    "必要の" + share);
        }
    }

    private static String unspaced(String amount) {
        return amount.replace(" ", "");
    }
}
