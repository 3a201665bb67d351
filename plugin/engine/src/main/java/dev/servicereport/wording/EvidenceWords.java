package dev.servicereport.wording;

import dev.servicereport.requirement.Evidence;
import dev.servicereport.requirement.FigurePath;
import dev.servicereport.requirement.FigurePaths;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What evidence says, in whole sentences (証跡の説明). */
public final class EvidenceWords {

    private static final Pattern LONG = Pattern.compile("[1-9][0-9]{4,17}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,.]*");

    private EvidenceWords() {}

    private static String name(Evidence.Figure figure) {
        return FigurePaths.name(figure.path());
    }

    private static String condition(Evidence.Figure figure) {
        String value = shown(figure.literal().text());
        FigurePath other = figure.other();
        return (other == null ? value : FigurePaths.name(other) + "の値" + value)
                + figure.comparison().label();
    }

    /** Where it stands: the way in the JSON and the file. */
    private static String place(Evidence.Figure figure, String file) {
        return "（" + figure.path().text() + "、" + file + "）。";
    }

    /** The words that figures are written with, as paper has them; long whole numbers with commas. */
    private static String shown(String value) {
        if (LONG.matcher(value).matches()) {
            return Display.number(Long.parseLong(value));
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> "あり";
            case "false" -> "なし";
            case "met" -> "達成";
            case "missed" -> "未達成";
            case "ok" -> "合意どおり";
            case "missing" -> "不足";
            case "expired" -> "期限切れ";
            case "surplus" -> "余剰";
            default -> Words.orNone(value);
        };
    }

    /** A word in brackets, a number as it is. */
    private static String quoted(String value) {
        String text = shown(value);
        return NUMBER.matcher(text).matches() ? text : "「" + text + "」";
    }

    /** The ways to several figures, those that are not named counted. */
    public static String ways(List<String> named, int further) {
        return String.join("、", named) + (further == 0 ? "" : " ほか" + further + "件");
    }

    /** In place of what does not fit. */
    public static String further(int count) {
        return "ほか" + count + "件は metrics/requirements.json に示す。";
    }

    public static String holds(Evidence.Figure figure, String value, String file) {
        return name(figure) + "は" + quoted(value) + "で、条件「" + condition(figure) + "」を満たす" + place(figure, file);
    }

    public static String fails(Evidence.Figure figure, String value, String file) {
        return name(figure) + "は" + quoted(value) + "で、条件「" + condition(figure) + "」を満たさない" + place(figure, file);
    }

    public static String incomparable(Evidence.Figure figure, String value, String file) {
        return name(figure) + "の値" + quoted(value) + "は、条件「" + condition(figure) + "」と比べられない" + place(figure, file);
    }

    public static String undetermined(Evidence.Figure figure, String file) {
        return name(figure) + "は判定保留で、充足とも未達成とも言えない" + place(figure, file);
    }

    public static String noFigure(Evidence.Figure figure, String file) {
        return name(figure) + "の値がない" + place(figure, file);
    }

    public static String document(String title) {
        return "文書「" + title + "」を記録から作成できる。";
    }

    public static String noDocument(String title) {
        return "文書「" + title + "」の基となる記録がない。";
    }

    public static String register(String file, int rows) {
        return "台帳 " + file + " に" + Display.number(rows) + "件の記録がある。";
    }

    public static String nilReturn(String file) {
        return "台帳 " + file + " は、該当なしの申告がある。";
    }

    public static String open(String file, int count, String first) {
        return "台帳 " + file + " に未了事項が" + Display.number(count) + "件ある（" + first.replaceFirst("。$", "") + "）。";
    }

    public static String noRegister(String file) {
        return "台帳 " + file + " がない。";
    }

    public static String emptyRegister(String file) {
        return "台帳 " + file + " に記録がなく、該当なしの申告もない。";
    }

    public static String file(String name, String sha256) {
        return "ファイル " + name + " がある（SHA-256 " + sha256.substring(0, 12) + "…）。";
    }

    public static String noFile(String name) {
        return "ファイル " + name + " がない。";
    }

    public static String otherFile(String name) {
        return "ファイル " + name + " の SHA-256 が、要件の一覧に書いた値と異なる。";
    }

    public static String attested(String id, LocalDate validTo) {
        return "申告 " + id + " がある（有効期限 " + Display.date(validTo) + "）。";
    }

    public static String attested(String id) {
        return "申告 " + id + " がある（有効期限の定めなし）。";
    }

    public static String expired(String id, LocalDate validTo) {
        return "申告 " + id + " の有効期限が " + Display.date(validTo) + " に切れた。";
    }

    public static String noAttestation() {
        return "申告・証明の記録がない。";
    }

    public static String noEvidence() {
        return "確かめる証跡が定められていない。";
    }

    public static String stated(String reason, String by, LocalDate on) {
        return reason + "（申告 " + by + "、" + Display.date(on) + "）";
    }
}
