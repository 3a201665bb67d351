package dev.servicereport.check;

import dev.servicereport.accept.OpenPoint;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.EquipmentSentences;
import dev.servicereport.wording.RegisterWords;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A result as {@code summary.md}, for people (概要). Text from the data stands in code, where nothing in it is a mark of Markdown. */
final class SummaryMarkdown {

    private static final Texts TEXTS = Texts.program();
    private static final List<String> HEAD = TEXTS.parts("check.head");

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
        String title = result.title().isEmpty()
                ? ""
                : paragraph(TEXTS.say("check.subject", "title", MarkdownCode.of(result.title())));
        return "# " + TEXTS.say("check.title", "outcome", result.outcome().japanese()) + "\n" + title + body()
                + equipment() + registers() + requirements() + early();
    }

    private static String paragraph(String text) {
        return "\n" + text + "\n";
    }

    private String requirements() {
        return result.requirements() == null ? "" : result.requirements().markdown(MarkdownCode::of);
    }

    private String registers() {
        return result.missingRegisters().isEmpty()
                ? ""
                : paragraph(RegisterWords.missing(
                        result.missingRegisters().stream().map(MarkdownCode::of).toList()));
    }

    private String equipment() {
        List<OpenPoint> points = result.shortOnes();
        return points.isEmpty()
                ? ""
                : paragraph(EquipmentSentences.count(points.size())) + "\n"
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
                paragraph(TEXTS.say("check.faults-told", "count", result.errors())) + "\n"
                        + result.faults().stream()
                                .map(fault -> "- " + MarkdownCode.of(fault.toString()) + "\n")
                                .collect(Collectors.joining());
            case FAILED ->
                paragraph(TEXTS.say("check.not-finished")) + "\n- " + MarkdownCode.of(result.failure()) + "\n";
            default -> result.months().isEmpty() ? paragraph(TEXTS.say("check.no-month")) : months();
        };
    }

    private String months() {
        List<String> rows = result.months().stream().map(this::row).toList();
        boolean linked = rows.stream().anyMatch(row -> row.contains("]("));
        return "\n" + line(HEAD) + line(Collections.nCopies(HEAD.size(), "---")) + String.join("", rows)
                + (linked ? paragraph(TEXTS.say("check.linked")) : "") + underWay();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private String underWay() {
        return result.months().stream()
                .flatMap(month ->
                        Stream.ofNullable(month.underWay()).map(left -> paragraph(left.japanese(month.month()))))
                .collect(Collectors.joining());
    }

    private String row(CheckedMonth month) {
        CheckedService whole = month.whole();
        List<String> cells = List.of(
                Display.month(month.month()),
                month.outcome().japanese() + missing(month),
                whole == null ? Words.NONE : whole.figure(),
                month.target() + "%",
                whole == null || whole.low() == null ? Words.NONE : Display.duration(whole.allowedSeconds()),
                whole == null || whole.low() == null ? Words.NONE : left(whole),
                Words.orNone(links.of(month.month())));
        return line(cells);
    }

    private static String missing(CheckedMonth month) {
        return month.missing().isEmpty()
                ? ""
                : TEXTS.say(
                        "check.lacking",
                        "what",
                        month.missing().stream().map(MarkdownCode::of).collect(Collectors.joining(Words.COMMA)));
    }

    private static String left(CheckedService whole) {
        String least = Display.left(whole.left().least());
        String most = Display.left(whole.left().most());
        return least.equals(most) ? least : TEXTS.say("check.range", "least", least, "most", most);
    }
}
