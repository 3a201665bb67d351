package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The messages that the guide explains are told in these words. */
class GuideFaultsTest {

    private static final Path PAGES = Path.of("..", "..", "src", "site", "markdown");
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)`(?: など)? \\| ", Pattern.MULTILINE);

    @Test
    void areToldInTheseWords() throws Exception {
        String page = Files.readString(PAGES.resolve("ja/faults.md"));
        List<String> told = rows(page.substring(page.indexOf("\n## ")));
        assertThat(told).hasSizeGreaterThan(30);
        assertTold(told);
    }

    @Test
    void areToldInTheWordsOfTheFirstPageToo() throws Exception {
        String page = Files.readString(PAGES.resolve("guide-ja.md"));
        int from = page.indexOf("## よくある誤り");
        List<String> told = rows(page.substring(from, page.indexOf("\n## ", from)));
        assertThat(told).hasSizeGreaterThan(4);
        assertTold(told);
    }

    private static List<String> rows(String part) {
        return ROW.matcher(part).results().map(row -> row.group(1)).toList();
    }

    private static void assertTold(List<String> told) throws IOException {
        String sources = sources();
        assertThat(told)
                .allSatisfy(
                        words -> assertThat(sources.contains(words)).as(words).isTrue());
    }

    /** All literals of the engine, those that go on behind a plus put together. */
    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(GuideFaultsTest::read)
                    .collect(Collectors.joining())
                    .replaceAll("\"\\s*\\+\\s*\"", "");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
