package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipes of the guide's pages in English and Japanese, as they are printed there. */
class RecipesTest {

    private static final Path PAGES = Path.of("..", "..", "src", "site", "markdown");

    @TempDir
    Path folder;

    private ForeignData recipe(String page, String name, String file) throws IOException {
        Pattern blocks =
                Pattern.compile("<!-- recipe: " + name + " -->\n```yaml\n(.*?)```\n\n```\n(.*?)```\n", Pattern.DOTALL);
        MatchResult recipe = blocks.matcher(Files.readString(PAGES.resolve(page + ".md")))
                .results()
                .findFirst()
                .orElseThrow();
        return new ForeignData(folder, recipe.group(1)).file(file, recipe.group(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "guide-ja"})
    void zabbix(String page) throws Exception {
        ForeignData data = recipe(page, "zabbix", "exports/zbx_problems_2025-01.csv");
        assertThat(data.seen()).containsExactly("web outage 2025-01-28 16:41:07 / 2025-01-28 17:05:52: httpd が停止");
        assertThat(data.notices())
                .containsExactly("contract.yaml:12 [sources[0].where]: 1 row does not match and does not count"
                        + " (絞込みの条件に合わない 1 行は数えていない)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "guide-ja"})
    void excelListWithDateAndTimeApart(String page) throws Exception {
        ForeignData data = recipe(page, "excel", "exports/計画停止.csv");
        assertThat(data.exclusions())
                .containsExactly(
                        "web 2025-01-19 22:00:00 / 2025-01-20 02:00:00 更新プログラムの適用",
                        "db 2025-01-19 22:00:00 / 2025-01-20 02:00:00 更新プログラムの適用",
                        "web 2025-01-26 01:00:00 / 2025-01-26 05:00:00 -再起動-");
        assertThat(data.notices())
                .containsExactly(
                        "exports/計画停止.csv:2: taken for the headings; what stands above is not read"
                                + " (この行を見出しとして読み、その上は読まない)",
                        "exports/計画停止.csv:3: 1 row (line 3) has an end before its start; it is one of the next day"
                                + " (1 行（3 行目）は終了時刻が開始時刻より前のため、翌日の時刻とみなした)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "guide-ja"})
    void prtg(String page) throws Exception {
        ForeignData data = recipe(page, "prtg", "exports/prtg_2025-01.csv");
        assertThat(data.seen()).containsExactly("web outage 2025-01-05 17:05:00 / 2025-01-05 17:20:00: 応答がない");
        assertThat(data.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "guide-ja"})
    void grafana(String page) throws Exception {
        ForeignData data = recipe(page, "grafana", "exports/grafana_2025-01.csv");
        assertThat(data.seen())
                .containsExactly(
                        "web UP 2025-01-05 08:00:00 / 2025-01-05 08:01:00",
                        "web UP 2025-01-05 08:02:00 / 2025-01-05 08:03:00",
                        "web DOWN 2025-01-05 08:01:00 / 2025-01-05 08:02:00");
        assertThat(data.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "guide-ja"})
    void changeLogWithSeveralChecks(String page) throws Exception {
        ForeignData data = recipe(page, "checks", "logs/2025-01.csv");
        assertThat(data.seen())
                .containsExactly(
                        "web outage 2025-01-11 00:01:53 / 2025-01-11 02:00:00",
                        "web outage 2025-01-11 00:05:35 / 2025-01-11 00:10:00");
        assertThat(data.notices()).isEmpty();
    }
}
