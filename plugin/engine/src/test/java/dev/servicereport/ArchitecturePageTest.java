package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader finds each room by its name: what the pages name is there, in the order in which the rules hold it. */
class ArchitecturePageTest {

    private static final Path TOP = Path.of("..", "..");
    private static final String ROOT = "dev.servicereport.";
    private static final Pattern HOP = Pattern.compile("\\| (\\d+) \\| ([^|]+) \\|.*");
    private static final Pattern TYPE = Pattern.compile("`(?:([a-z.]+)\\.)?([A-Z]\\w+)`");
    private static final Pattern NAMED = Pattern.compile("`(?:[a-z]+\\.)*([A-Z][a-z]\\w*)[^`]*`");

    /** Types within others, which have no file of their own. */
    private static final Set<String> NESTED = Set.of("Line", "Row");

    private static final Pattern PACKAGE = Pattern.compile("\\| `([a-z.]+)` \\|.*");

    @Test
    void everyClassOfTheWalksIsThere() throws Exception {
        List<String> types = lines("src/site/markdown/architecture.md")
                .map(HOP::matcher)
                .filter(Matcher::matches)
                .flatMap(hop -> types(hop.group(2)).stream())
                .toList();
        assertThat(types)
                .hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(Class.forName(type)).isNotNull());
    }

    /** Also those beside the walks: in the steps, the picture and the tables. */
    @Test
    void everyTypeNamedOnThePageIsThere() throws Exception {
        Set<String> known = new TreeSet<>();
        for (String sources : List.of("plugin/engine/src", "plugin/maven/src", "plugin/fleet/src")) {
            try (Stream<Path> files = Files.walk(TOP.resolve(sources))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> known.add(name.replace(".java", "")));
            }
        }
        List<String> named = lines("src/site/markdown/architecture.md")
                .flatMap(line -> NAMED.matcher(line).results())
                .map(type -> type.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(60);
        assertThat(named)
                .filteredOn(type -> !NESTED.contains(type))
                .allSatisfy(type -> assertThat(known).contains(type));
    }

    @Test
    void theWalksHaveAsManyHopsAsTheySay() throws Exception {
        String page = lines("src/site/markdown/architecture.md").collect(Collectors.joining("\n"));
        List<Integer> said = Pattern.compile(": (\\d+) hops\\.")
                .matcher(page)
                .results()
                .map(hops -> Integer.valueOf(hops.group(1)))
                .toList();
        List<Integer> counted = Stream.of(page.split(" hops\\."))
                .skip(1)
                .map(walk -> (int) walk.split("\n\\*\\*|\nHops")[0]
                        .lines()
                        .filter(line -> HOP.matcher(line).matches())
                        .count())
                .toList();
        assertThat(said).hasSize(2).isEqualTo(counted);
    }

    @Test
    void theTablesOfPackagesAreThoseOfTheRules() throws Exception {
        List<String> packages = ArchitectureRules.PACKAGES.stream()
                .map(name -> name.substring(ROOT.length()))
                .toList();
        assertThat(packages("src/site/markdown/architecture.md")).isEqualTo(packages);
        assertThat(packages("CONTRIBUTING.md")).startsWith(packages.toArray(String[]::new));
    }

    private static List<String> packages(String page) throws IOException {
        return lines(page)
                .map(PACKAGE::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1))
                .toList();
    }

    /** A class without a package is in that of the one before it. */
    private static List<String> types(String cell) {
        StringBuilder at = new StringBuilder();
        return TYPE.matcher(cell)
                .results()
                .map(type -> {
                    if (type.group(1) != null) {
                        at.replace(0, at.length(), type.group(1));
                    }
                    return ROOT + at + "." + type.group(2);
                })
                .toList();
    }

    private static Stream<String> lines(String page) throws IOException {
        return Files.readAllLines(TOP.resolve(page), StandardCharsets.UTF_8).stream();
    }
}
