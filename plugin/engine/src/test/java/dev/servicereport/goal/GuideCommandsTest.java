package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands in the README and in the guide: they name goals that there are, with parameters that these have. */
class GuideCommandsTest {

    private static final Path TOP = Path.of("..", "..");
    private static final Path MOJOS = TOP.resolve("plugin/maven/src/main/java/dev/servicereport/mojo");
    private static final Pattern COMMAND =
            Pattern.compile("dev\\.servicereport:service-report-maven-plugin:(?:\\d\\S*?:)?([a-z]+)([^\\n`]*)");
    private static final Pattern SWITCH = Pattern.compile("-D([\\w.-]+)");
    private static final Pattern ENGINE = Pattern.compile("engine\\.Main ([a-z]+)([^\\n`]*)");
    private static final Pattern WORD = Pattern.compile("--(\\w+)");
    private static final Map<String, String> SHORT =
            Map.of("contracts", "contractsDirectory", "data", "dataDirectory", "output", "outputDirectory");

    /** Made by Maven's own plugin, and known to every plugin. */
    private static final Set<String> HELP = Set.of("detail", "goal", "lineLength", "indentSize");

    static List<Path> pages() throws IOException {
        try (Stream<Path> guide = Files.walk(TOP.resolve("src/site/markdown"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "data/README.md")
                                    .map(TOP::resolve),
                            guide.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nameWhatThereIs(Path page) throws Exception {
        Map<String, Set<String>> goals = goals();
        for (MatchResult command : commands(page)) {
            assertThat(goals).as(command.group()).containsKey(command.group(1));
            assertThat(SWITCH.matcher(command.group(2)).results())
                    .as(command.group())
                    .extracting(each -> each.group(1))
                    .filteredOn(name -> !name.startsWith("maven."))
                    .isSubsetOf(goals.get(command.group(1)));
        }
    }

    /** The commands for many contracts, which FleetFilesIT runs as they are written. */
    private static final Set<String> OF_FLEETS = Set.of("shard", "join");

    @ParameterizedTest
    @MethodSource("pages")
    void nameWhatTheEngineHas(Path page) throws Exception {
        for (MatchResult command :
                ENGINE.matcher(Files.readString(page)).results().toList()) {
            if (OF_FLEETS.contains(command.group(1))) {
                continue;
            }
            assertThat(Goals.names()).contains(command.group(1));
            assertThat(WORD.matcher(command.group(2)).results())
                    .as(command.group())
                    .extracting(each -> SHORT.getOrDefault(each.group(1), each.group(1)))
                    .isSubsetOf(Goals.parameters(command.group(1)));
        }
    }

    @Test
    void thereAreSome() throws Exception {
        assertThat(goals().keySet()).containsAll(Goals.names());
        assertThat(commands(TOP.resolve("README.md"))).hasSizeGreaterThan(5);
        assertThat(commands(TOP.resolve("src/site/markdown/ja/monthly.md"))).hasSizeGreaterThan(3);
    }

    private static List<MatchResult> commands(Path page) throws IOException {
        return COMMAND.matcher(Files.readString(page)).results().toList();
    }

    /** The properties of each goal, from the sources of the Maven side. */
    private static Map<String, Set<String>> goals() throws IOException {
        Map<String, Set<String>> goals = new TreeMap<>();
        goals.put("help", HELP);
        try (Stream<Path> files = Files.list(MOJOS)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                Matcher goal = Pattern.compile("@Mojo\\(\\s*name = \"(\\w+)\"").matcher(source);
                if (goal.find()) {
                    goals.put(goal.group(1), properties(source));
                }
            }
        }
        return goals;
    }

    private static Set<String> properties(String source) throws IOException {
        Set<String> properties = new TreeSet<>();
        Pattern.compile("property = \"([^\"]+)\"")
                .matcher(source)
                .results()
                .forEach(each -> properties.add(each.group(1)));
        Matcher parent = Pattern.compile("extends (\\w+)").matcher(source);
        Path file = MOJOS.resolve(parent.find() ? parent.group(1) + ".java" : "none");
        if (Files.exists(file)) {
            properties.addAll(properties(Files.readString(file)));
        }
        return properties;
    }
}
