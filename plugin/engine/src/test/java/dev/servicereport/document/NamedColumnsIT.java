package dev.servicereport.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.SharedRenderer;
import dev.servicereport.contract.Columns;
import dev.servicereport.contract.Columns.Column;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The list of columns that can be left out, and its table in the guide, are those of the templates; {@code -Drefresh-columns=true}
 * writes both.
 */
class NamedColumnsIT {

    private static final Path LIST = Path.of("src/main/resources/dev/servicereport/contract/columns.txt");
    private static final Path PAGE = Path.of("..", "..", "src/site/markdown/contract.md");
    private static final Pattern TABLE = Pattern.compile("<@table name=\"([a-z-]+)\" columns=(.*)>\\n");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ON_PAGE =
            Pattern.compile("(?<=<!-- columns -->\\n)(.*?)(?=<!-- end of columns -->)", Pattern.DOTALL);

    private static Map<String, String> lines() throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        Path templates = SharedRenderer.ASSETS.resolve("templates");
        for (Path file : files(templates)) {
            String document = templates.relativize(file).getName(0).toString().replace(".adoc", "");
            String source = Files.readString(file);
            TABLE.matcher(source).results().forEach(table -> take(document, table, source, lines));
        }
        return lines;
    }

    private static List<Path> files(Path templates) throws IOException {
        try (Stream<Path> all = Files.walk(templates)) {
            return all.filter(file -> file.toString().endsWith(".adoc"))
                    .sorted()
                    .toList();
        }
    }

    private static void take(String document, MatchResult table, String source, Map<String, String> lines) {
        List<String> names = QUOTED.matcher(table.group(2))
                .results()
                .flatMap(quoted -> Arrays.stream(quoted.group(1).trim().split("\\s+")))
                .filter(name -> !name.isEmpty())
                .toList();
        List<String> headings = source.substring(source.indexOf("|===\n", table.end()) + 5)
                .lines()
                .filter(line -> line.startsWith("|"))
                .limit(names.size())
                .map(line -> line.substring(1))
                .toList();
        for (int i = 0; i < names.size(); i++) {
            String name = document + " " + table.group(1) + "." + names.get(i);
            lines.putIfAbsent(name, name + " " + headings.get(i));
        }
    }

    private static String table(List<String> lines) {
        StringBuilder table = new StringBuilder("| Document | Name | Heading |\n| --- | --- | --- |\n");
        lines.stream()
                .map(line -> line.split(" ", 3))
                .filter(words -> !words[1].endsWith("!"))
                .forEach(words -> table.append("| `" + words[0] + "` | `" + words[1] + "` | " + words[2] + " |\n"));
        return table.toString();
    }

    @Test
    void areThoseOfTheTemplates() throws Exception {
        List<String> lines = new ArrayList<>(lines().values());
        String list = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        String page = Files.readString(PAGE);
        if (Boolean.getBoolean("refresh-columns")) {
            Files.writeString(LIST, list, StandardCharsets.UTF_8);
            Files.writeString(PAGE, ON_PAGE.matcher(page).replaceFirst(table(lines)), StandardCharsets.UTF_8);
            return;
        }
        assertThat(LIST).content().as("see -Drefresh-columns=true").isEqualTo(list);
        assertThat(page).contains("<!-- columns -->\n" + table(lines) + "<!-- end of columns -->");
    }

    @Test
    void ofEachTableSomeThatCarryTheVerdictStay() {
        Map<String, List<Column>> tables = Columns.bundled().all().stream()
                .collect(Collectors.groupingBy(
                        column -> column.document() + " " + column.name().split("\\.")[0]));
        assertThat(tables)
                .isNotEmpty()
                .allSatisfy((table, columns) -> assertThat(columns).anyMatch(Column::needed));
    }

    /** Remarks are the first that a contract leaves out. */
    @Test
    void ofRemarksEachHasOne() throws Exception {
        for (Path file : files(SharedRenderer.ASSETS.resolve("templates/monthly-report"))) {
            String unnamed = Files.readString(file).replaceAll("(?s)<@table .*?</@table>", "");
            assertThat(unnamed.lines()).as(file.toString()).doesNotContain("|備考");
        }
    }
}
