package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One term for one thing in every document: words that stand neither in a template nor in a class that words documents. */
class WordingTest {

    /** What must not appear, and why. */
    private static final Map<String, String> NOT_WRITTEN = Map.ofEntries(
            Map.entry("未達(?!成)", "未達成"),
            Map.entry("△", "a minus in tables of money; what is held is ◇"),
            Map.entry("目標(?=を下回|値|以上)", "基準値, for the level of the contract"),
            Map.entry("突合", "照合"),
            Map.entry("頁", "ページ"),
            Map.entry("第３者|他社起因", "第三者, 他者"),
            Map.entry("または", "又は"),
            Map.entry("および", "及び"),
            Map.entry("ならびに", "並びに"),
            Map.entry("もしくは", "若しくは"),
            Map.entry("ヶ月|ヵ月|ケ月", "か月"),
            Map.entry("問い合わせ|問合わせ", "問合せ"),
            Map.entry("サーバ(?!ー)", "サーバー"),
            Map.entry("(?<=[ぁ-ん一-龥]) (?=[0-9]+(件|回|日|円|%|％))", "no blank in front of a number"),
            Map.entry("(?<=[0-9}]) (?=(件|回|日|円|%|％))", "no blank in front of a unit"),
            Map.entry("(?<=\" )%\"|\" %\"", "no blank in front of a percent sign"));

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?<!:)//[^\\n]*|<#--.*?-->");

    @Test
    void noTemplateAndNoWordingHoldsThem() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String root : List.of(
                "../../asciidoc/templates",
                "src/main/java/dev/servicereport/documents",
                "src/main/java/dev/servicereport/wording",
                "src/main/java/dev/servicereport/chart")) {
            texts.putAll(texts(Path.of(root)));
        }
        assertThat(texts.keySet()).anyMatch(name -> name.endsWith("monthly-report.adoc"));
        assertThat(texts.keySet()).anyMatch(name -> name.endsWith("Display.java"));
        // the one minus
        assertThat(found(texts))
                .allMatch(found ->
                        found.startsWith("src/main/java/dev/servicereport/documents/briefing/MoneyPage.java: △"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"未達", "△ 判定保留", "目標を下回った", "突合", "頁数", "甲または乙", "うち 3件", "3 件", "サーバの停止"})
    void whatMustNotAppearIsFound(String text) {
        assertThat(found(Map.of("a", text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"未達成", "目標は30分以内", "甲又は乙", "うち3件", "サーバーの停止", "ページ数"})
    void whatIsWrittenIsNot(String text) {
        assertThat(found(Map.of("a", text))).isEmpty();
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        file.toString(), COMMENT.matcher(Files.readString(file)).replaceAll(""));
            }
        }
        return texts;
    }

    private static List<String> found(Map<String, String> texts) {
        return texts.entrySet().stream()
                .flatMap(text -> NOT_WRITTEN.entrySet().stream()
                        .filter(word -> Pattern.compile(word.getKey())
                                .matcher(text.getValue())
                                .find())
                        .map(word -> text.getKey() + ": " + word.getKey() + " (" + word.getValue() + ")"))
                .sorted()
                .toList();
    }
}
