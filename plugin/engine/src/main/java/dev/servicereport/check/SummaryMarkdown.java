package dev.servicereport.check;

import dev.servicereport.accept.OpenPoint;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.EquipmentSentences;
import dev.servicereport.wording.RegisterWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A result as {@code summary.md}, for people (概要). Text from the data stands in code, where nothing in it is a mark of Markdown. */
final class SummaryMarkdown {

    private static final String HEAD = """
            | 月 | 判定 | 稼働率 | 基準値 | 許容停止時間 | 残り | 報告書 |
            | --- | --- | --- | --- | --- | --- | --- |
            """;

    private final CheckResult result;
    private final ReportLinks links;

    private SummaryMarkdown(CheckResult result, ReportLinks links) {
        this.result = result;
        this.links = links;
    }

    static String of(CheckResult result, ReportLinks links) {
        return new SummaryMarkdown(result, links).text();
    }

    private String text() {
        String title = result.title().isEmpty() ? "" : "\n件名：" + MarkdownCode.of(result.title()) + "\n";
        return "# サービス報告の確認：" + result.outcome().japanese() + "\n" + title + body() + equipment() + registers()
                + requirements() + early();
    }

    private String requirements() {
        return result.requirements() == null ? "" : result.requirements().markdown(MarkdownCode::of);
    }

    private String registers() {
        return result.missingRegisters().isEmpty()
                ? ""
                : "\n"
                        + RegisterWords.missing(result.missingRegisters().stream()
                                .map(MarkdownCode::of)
                                .toList())
                        + "\n";
    }

    private String equipment() {
        List<OpenPoint> points = result.shortOnes();
        return points.isEmpty()
                ? ""
                : "\n" + EquipmentSentences.count(points.size()) + "\n\n"
                        + points.stream()
                                .map(point -> "- " + MarkdownCode.of(point.where()) + ": "
                                        + MarkdownCode.of(point.japanese() + point.remedy()) + "\n")
                                .collect(Collectors.joining());
    }

    private String early() {
        return result.earlyWarning() == null ? "" : EarlyWarningText.of(result.earlyWarning());
    }

    private String body() {
        return switch (result.outcome()) {
            case FAULTS ->
                "\n入力に " + result.errors() + " 件の誤りがあります。直して、もう一度実行してください。\n\n"
                        + result.faults().stream()
                                .map(fault -> "- " + MarkdownCode.of(fault.toString()) + "\n")
                                .collect(Collectors.joining());
            case FAILED -> "\n処理を終えられませんでした。データの良否は分かりません。\n\n- " + MarkdownCode.of(result.failure()) + "\n";
            default -> result.months().isEmpty() ? "\n確かめる月がありません。\n" : months();
        };
    }

    private String months() {
        List<String> rows = result.months().stream().map(this::row).toList();
        boolean linked = rows.stream().anyMatch(row -> row.contains("]("));
        return "\n" + HEAD + String.join("", rows) + (linked ? "\nリンク先は、最後に作られた報告書です。\n" : "") + underWay();
    }

    private String underWay() {
        return result.months().stream()
                .flatMap(month ->
                        Stream.ofNullable(month.underWay()).map(left -> "\n" + left.japanese(month.month()) + "\n"))
                .collect(Collectors.joining());
    }

    private String row(CheckedMonth month) {
        CheckedService whole = month.whole();
        List<String> cells = List.of(
                Display.month(month.month()),
                month.outcome().japanese() + missing(month),
                whole == null ? "－" : whole.figure(),
                month.target() + "%",
                whole == null || whole.low() == null ? "－" : Display.duration(whole.allowedSeconds()),
                whole == null || whole.low() == null ? "－" : left(whole),
                orDash(links.of(month.month())));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String missing(CheckedMonth month) {
        return month.missing().isEmpty()
                ? ""
                : month.missing().stream().map(MarkdownCode::of).collect(Collectors.joining("、", "（", "）"));
    }

    private static String left(CheckedService whole) {
        String least = Display.left(whole.left().least());
        String most = Display.left(whole.left().most());
        return least.equals(most) ? least : least + " ～ " + most;
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "－" : text;
    }
}
