package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The libraries as they are give the same bytes as those that we made quick. */
@TestInstance(Lifecycle.PER_CLASS)
class FallbackIT {

    private StockRenderer renderer;

    @BeforeAll
    void start() throws Exception {
        renderer = new StockRenderer();
    }

    @AfterAll
    void end() {
        renderer.close();
    }

    @Test
    void givesTheSameBytesAsTheWorkerThatIsMadeQuick(@TempDir Path folder) throws Exception {
        Targets worker = targets(folder.resolve("worker"));
        Targets fallback = targets(folder.resolve("fallback"));
        Documents.render(Documents.SAMPLE, worker);
        renderer.render(Documents.job(Documents.SAMPLE, fallback));
        assertSameBytes(worker, fallback);
    }

    @Test
    void givesTheSameBytesWhateverWasRenderedBefore(@TempDir Path folder) throws Exception {
        Path source = Documents.writeSmall(folder);
        Targets first = targets(folder.resolve("first"));
        Targets again = targets(folder.resolve("again"));
        renderer.render(Documents.job(source, first));
        Documents.render(source, again);
        assertSameBytes(again, first);
    }

    @Test
    void givesTheSameBytesForMarkupThatRecurs(@TempDir Path folder) throws Exception {
        Path source = Documents.write(folder, """
                = 題 & _題_

                [cols=3]
                |===
                |**太字** & `code` |**太字** & `code` |{empty}
                |_斜体_ ①㈱ +
                改行 |**_両方_** link:a.html[リンク] |a^2^ ~b~ #印#
                |**太字** & `code` |"`引用`" |0 -0 1.50
                |===

                **太字** & `code`、_斜体_ xref:x[**太字**]。 [[x]]ここ
                """);
        Targets first = targets(folder.resolve("first"));
        Targets again = targets(folder.resolve("again"));
        renderer.render(Documents.job(source, first));
        Documents.render(source, again);
        Documents.render(source, again);
        assertSameBytes(again, first);
    }

    /** Styles, gradients and what is used again: the library for XML and the one for styles are loaded for them. */
    @Test
    void givesTheSameBytesForDrawingsThatAreNotOurs(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("mark.svg"), """
                <!-- a mark of a city -->
                <svg xmlns="http://www.w3.org/2000/svg" width="90" height="60" viewBox="0 0 90 60" font-family="BIZ UDGothic">
                  <style>.line { stroke: #336699; stroke-width: 3 } text { font-size: 9px }</style>
                  <defs><linearGradient id="shade"><stop offset="0" stop-color="#ff0000"/><stop offset="1" stop-color="#0000ff"/></linearGradient>
                  <circle id="dot" cx="8" cy="8" r="5"/></defs>
                  <rect width="90" height="30" fill="url(#shade)"/><use href="#dot" x="20" y="30"/>
                  <path class="line" d="M 5 50 L 80 55"/><text x="5" y="40">市章</text>
                </svg>
                """);
        Files.writeString(folder.resolve("plain.svg"), """
                <svg xmlns="http://www.w3.org/2000/svg" width="90" height="60" font-family="BIZ UDGothic"><rect x="1" y="1" width="50" height="20" fill="#cccccc"/>
                <text x="3" y="15" font-size="9">A &amp; B &lt; C</text><svg x="10" y="25" width="20" height="20"><circle r="15"/></svg></svg>
                """);
        Path source = Documents.write(folder, "= 図\n\nimage::mark.svg[市章]\n\nimage::plain.svg[図]\n");
        Targets worker = targets(folder.resolve("worker"));
        Targets fallback = targets(folder.resolve("fallback"));
        Documents.render(source, worker);
        renderer.render(Documents.job(source, fallback));
        assertSameBytes(worker, fallback);
    }

    @Test
    void givesTheSameBytesForTablesOfAllShapes(@TempDir Path folder) throws Exception {
        Path source = Documents.write(folder, """
                = 表

                .結合、整列、空欄、入れ子
                [%header%footer%unbreakable,cols="<1,^2,>1,1a"]
                |===
                |見出し |中央 |右 |入れ子
                .2+|縦の結合 2+^.^|横の結合 |* 箇条書き
                |[[here]]ここ |1,234.50 |
                ||&amp;と&#12354; |▲0 |<<here,ここへ>>
                |一行にちょうど入るかもしれない長さの文字列を入れたセル |改行 +
                あり |`A&B` |段落

                もう一つ
                |足 |足 |足 |足
                |===

                [frame=ends,grid=rows,stripes=even,cols=3*]
                |===
                h|行の見出し s|強調 m|等幅
                |*太字* |_斜体_ |a^2^
                |===

                [frame=none,grid=none]
                |===
                |枠なし |{empty}
                |===
                """);
        Targets worker = targets(folder.resolve("worker"));
        Targets fallback = targets(folder.resolve("fallback"));
        Documents.render(source, worker);
        renderer.render(Documents.job(source, fallback));
        assertSameBytes(worker, fallback);
    }

    /** Short cells are written without a box, and tables are stepped over in trials: in every place, also where pages end. */
    @Test
    void givesTheSameBytesForShortCellsAndForTablesBelowHeadings(@TempDir Path folder) throws Exception {
        String part = """

                == 章

                === 節

                短い段落。

                .表の題
                [%header,cols="<.<1,^.^2,>.>1,<.^1"]
                |===
                |上 |中 |下 |長い見出しは折り返して何行にもなる
                |100 % ～ 200 % |A & B < C |1,234.50 |二つ  の空白
                |13:30 ～ 14:12 |{nbsp}左 |▲0 |2-3-4
                |①㈱ |髙橋と﨑山 |−1 |長いので折り返して何行にもなるセル
                |===

                .離さない表の題
                [%unbreakable,cols=2*]
                |===
                |左 |右
                |下線 |[.underline]#下線#
                |===
                """;
        Path source = Documents.write(folder, "= 短いセル\n" + part.repeat(7));
        Targets worker = targets(folder.resolve("worker"));
        Targets fallback = targets(folder.resolve("fallback"));
        Documents.render(source, worker);
        renderer.render(Documents.job(source, fallback));
        assertSameBytes(worker, fallback);
    }

    /** Lines of cells are laid out once, and texts and heights are kept from one trial to the next. */
    @Test
    void givesTheSameBytesForLinesInAllPlacesOfTheirCells(@TempDir Path folder) throws Exception {
        String part = """

                == 章

                === 節

                [cols=".^1,.>1,^.^1,.<1"]
                |===
                |長いので折り返して何行にもなるセル。その二つ目の文は[.underline]#下線#を含む |下に寄せた、長いので折り返すセル +
                改行もある |真ん中の**太字**と`等幅`の混ざった、折り返すほど長いセル |上に寄せた、折り返すほど長いセル {counter:row}
                |a-very-long-word-with-hyphens-in-it and {nbsp}blanks |https://example.invalid/a/very/long/address/without/any/blank |soft{shy}hyphen 折り返すほど長いセル |注{empty}footnote:[脚注の文]と折り返すほど長いセル
                |100 % ～ 200 % を超えるので折り返すセル |<<there,ここへ>>折り返すほど長いセルの文 |アプリケーションサーバーソフトウェア |(C) ... 'a' 折り返すほど長いセル
                |13:30 |a--b と x...y |2025-01-02 1/2 |&#82;6&#46;&#54; と a:b[c]
                |===
                """;
        Path source = Documents.write(folder, "= 行\n:shy: &#173;\n\n[[there]]段落。\n" + part.repeat(5));
        Targets worker = targets(folder.resolve("worker"));
        Targets fallback = targets(folder.resolve("fallback"));
        Documents.render(source, worker);
        renderer.render(Documents.job(source, fallback));
        assertSameBytes(worker, fallback);
    }

    /** Tables of all kinds: on one page and over several, with lists, marks, anchors and empty cells in them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "golden/expected/monthly-report-2025-02",
                "golden/expected/payment-plan",
                "golden/expected/forms/inspection-record-K-2",
                "golden/expected/registers/team",
                "golden2/expected/documents/monthly-report/2025-03/monthly-report-2025-03",
                "golden2/expected/documents/incident-report/INC-4/incident-report-INC-4"
            })
    void givesTheSameBytesForRealDocuments(String document, @TempDir Path folder) throws Exception {
        Path source = Documents.copyGolden(document, folder);
        Targets worker = targets(folder.resolve("worker"));
        Targets fallback = targets(folder.resolve("fallback"));
        Documents.render(source, worker);
        renderer.render(Documents.job(source, fallback));
        assertSameBytes(worker, fallback);
    }

    @Test
    void writesNothingToTheConsole(@TempDir Path folder) throws Exception {
        Path source = Documents.write(folder, "{unknown}\n\n𠮷\n");
        assertThatThrownBy(() -> renderer.render(Documents.job(source, targets(folder))))
                .isInstanceOf(RenderException.class);
        assertThat(renderer.chatter()).isEmpty();
    }

    @Test
    void doesNotStartWhenInterrupted(@TempDir Path folder) {
        try (Renderer interrupted = new InProcessRenderer()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> interrupted.render(Documents.job(Documents.SAMPLE, targets(folder))))
                    .isInstanceOf(InterruptedException.class)
                    .hasMessage("interrupted before monthly-2026-10");
            assertThat(folder).isEmptyDirectory();
        }
    }

    private static void assertSameBytes(Targets actual, Targets expected) {
        assertThat(actual.page()).hasSameBinaryContentAs(expected.page());
        assertThat(actual.fragment()).hasSameBinaryContentAs(expected.fragment());
        assertThat(actual.pdf()).hasSameBinaryContentAs(expected.pdf());
    }

    private static Targets targets(Path folder) {
        return new Targets(folder.resolve("a.html"), folder.resolve("b.html"), folder.resolve("c.pdf"));
    }
}
