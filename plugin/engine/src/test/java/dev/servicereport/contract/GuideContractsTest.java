package dev.servicereport.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of a contract that pages of the guide show, as they are printed there. */
class GuideContractsTest {

    private static final Path PAGES = Path.of("..", "..", "src", "site", "markdown");
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FIRST_KEY = Pattern.compile("^( *)([\\w-]+):", Pattern.MULTILINE);

    /** Blocks of other files begin with these. */
    private static final Set<String> OTHER_FILES = Set.of("header", "ledgers");

    private static final String AVAILABILITY = "sla:\n  availability:\n    target: \"99.8\"\n";
    private static final String PLAN = """
            payments:
              - id: server-service
                contract-amount: 210410000
                ceiling: 220000000
                instalments: 60
                first-month: 2025-01
            """;

    static List<Arguments> blocks() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(GuideContractsTest::blocks)
                    .toList();
        }
    }

    private static Stream<Arguments> blocks(Path page) {
        return BLOCK.matcher(read(page))
                .results()
                .map(block -> block.group(1))
                .filter(block -> FIRST_KEY.matcher(block).find())
                .filter(block -> !OTHER_FILES.contains(firstKey(block).group(2)))
                .map(block -> Arguments.of(PAGES.relativize(page).toString(), block));
    }

    @Test
    void thereAreSome() throws Exception {
        assertThat(blocks()).extracting(each -> each.get()[0]).contains("contract.md", "formats.md", "sources.md");
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void areRead(String page, String block) {
        assertThat(ContractText.messages(whole(block))).as(page).isEmpty();
    }

    /** With what stands above it in a contract, and with everything that is required and it does not have. */
    private static String whole(String block) {
        String inPlace = switch (firstKey(block).group(2)) {
            case "service-hours" -> AVAILABILITY + block;
            case "tax-changes" -> PLAN + block;
            default -> block;
        };
        Set<String> keys = new TreeSet<>();
        FIRST_KEY
                .matcher(inPlace)
                .results()
                .filter(key -> key.group(1).isEmpty())
                .forEach(key -> keys.add(key.group(2)));
        StringBuilder contract = new StringBuilder(inPlace);
        ContractText.MINIMAL
                .lines()
                .filter(line -> !keys.contains(line.substring(0, line.indexOf(':'))))
                .forEach(line -> contract.append(line).append('\n'));
        return contract.toString();
    }

    private static MatchResult firstKey(String block) {
        return FIRST_KEY.matcher(block).results().findFirst().orElseThrow();
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
