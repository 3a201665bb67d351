package dev.servicereport.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that pages show for the first report, with the words that they show. */
class PrintedCommandsTest {

    private static final Path FILES = Path.of("..", "maven", "src", "it", "init");
    private static final Pattern COMMAND = Pattern.compile("service-report-maven-plugin:\\S+:init -Dclient=.*");
    private static final Pattern WORD = Pattern.compile("-D(\\w+)=(\\S+)");

    @TempDir
    Path path;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../README.md",
                "../../src/site/markdown/index.md",
                "../../src/site/markdown/guide-ja.md",
                "../../src/site/markdown/goals/init.md"
            })
    void begins(String page) throws Exception {
        String command = COMMAND.matcher(Files.readString(Path.of(page)))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        Folder folder = new Folder(path);
        for (String name : List.of("zabbix.csv", "計画停止.csv")) {
            Files.copy(FILES.resolve(name), path.resolve(name));
        }
        List<MatchResult> words = WORD.matcher(command).results().toList();
        words.forEach(word -> folder.say(word.group(1), word.group(2)));
        folder.begin();
        assertThat(words).extracting(word -> word.group(1)).isSubsetOf(Start.PARAMETERS);
        assertThat(folder.downSeconds()).containsExactly("2025-04 980", "2025-05 720", "2025-06 330");
    }
}
