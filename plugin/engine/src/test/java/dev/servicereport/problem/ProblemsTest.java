package dev.servicereport.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();

    private List<String> messages() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private static SourceLocation line(String file, int line) {
        return new SourceLocation(file, line, "");
    }

    @Test
    void sortsByFileLineAndColumnAndSaysEachOnce() {
        problems.notice(line("b.csv", 1), "x", "is not read");
        problems.error(line("a.csv", 10), "x", "y");
        problems.error(line("a.csv", 2).at("to"), "x", "y");
        problems.error(line("a.csv", 2).at("from"), "x", "y");
        problems.error(line("a.csv", 10), "x", "y");
        assertThat(messages())
                .containsExactly(
                        "a.csv:2 [from]: found 'x', expected y",
                        "a.csv:2 [to]: found 'x', expected y",
                        "a.csv:10: found 'x', expected y",
                        "b.csv:1: 'x': is not read");
    }

    @Test
    void keepsTheFirstHundredErrorsOfAFileWhateverTheOrderAndCountsTheRest() {
        IntStream.rangeClosed(1, 250).forEach(i -> problems.error(line("a.csv", 251 - i), "x", "y"));
        problems.error(line("b.csv", 1), "x", "y");
        assertThat(messages())
                .hasSize(102)
                .startsWith("a.csv:1: found 'x', expected y")
                .endsWith(
                        "a.csv:100: found 'x', expected y",
                        "a.csv:101: found 'and 150 more errors', expected those above mended first"
                                + " (このファイルにはほかに 150 件の誤りがあります。上のものから直してください)",
                        "b.csv:1: found 'x', expected y");
    }

    @Test
    void doesNotLetNoticesCrowdOutErrors() {
        IntStream.rangeClosed(1, 1000).forEach(i -> problems.notice(line("a.csv", i), "x", "is not read"));
        problems.error(line("a.csv", 1001), "x", "y");
        assertThat(problems.hasErrors()).isTrue();
        assertThat(messages())
                .hasSize(102)
                .endsWith(
                        "a.csv:101: 'and 900 more notices': of this file are not listed (このファイルには同様の注記がほかに 900 件ある)",
                        "a.csv:1001: found 'x', expected y");
    }

    @Test
    void makesControlsVisibleAndCutsLongValues() {
        problems.error(line("a.csv", 1), "a\u0000\u202E" + "x".repeat(100), "y");
        assertThat(messages()).containsExactly("a.csv:1: found 'a〔U+0000〕〔U+202E〕" + "x".repeat(43) + "…', expected y");
    }

    @Test
    void showsNoLongNumberButADate() {
        problems.error(line("a.csv", 1), "4111 1111 1111 1111", "y");
        problems.error(line("a.csv", 2), "2025-01-05 103000", "y");
        assertThat(messages())
                .containsExactly(
                        "a.csv:1: found '〔非表示の番号〕', expected y", "a.csv:2: found '2025-01-05 103000', expected y");
    }

    @Test
    void masksAPersonalNumberWhereverAMessageCarriesIt() {
        problems.add(Problem.error(
                        new SourceLocation("1234-5678-9018.csv", 1, "列123456789018"),
                        "x".repeat(50) + "123456789018",
                        "not 123456789018")
                .hint("123456789018 のことですか"));
        assertThat(messages())
                .containsExactly("〔非表示の番号〕.csv:1 [列〔非表示の番号〕]: found '" + "x".repeat(50)
                        + "〔非表示の番号〕', expected not 〔非表示の番号〕 (〔非表示の番号〕 のことですか)");
    }
}
