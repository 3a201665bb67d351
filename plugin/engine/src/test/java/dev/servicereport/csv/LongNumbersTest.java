package dev.servicereport.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The page on formats prints the one list of columns that may hold twelve digits. */
class LongNumbersTest {

    private static final Path PAGE = Path.of("..", "..", "src", "site", "markdown", "formats.md");
    private static final Pattern LIST =
            Pattern.compile("(<!-- long numbers: written by LongNumbersTest -->\n)(.*?)(<!-- end -->)", Pattern.DOTALL);

    @Test
    void standOnThePage() throws IOException {
        Matcher list = LIST.matcher(Files.readString(PAGE));
        assertThat(list.find()).isTrue();
        assertThat(list.group(2))
                .as("refresh with mvn test -Dtest=LongNumbersTest -Drefresh-formats=true")
                .isEqualTo("\n" + LongNumbers.table() + "\n");
    }

    @Test
    @EnabledIfSystemProperty(named = "refresh-formats", matches = "true")
    void areWrittenOntoThePage() throws IOException {
        Matcher list = LIST.matcher(Files.readString(PAGE));
        String table = Matcher.quoteReplacement("\n" + LongNumbers.table() + "\n");
        Files.writeString(PAGE, list.replaceFirst("$1" + table + "$3"));
    }
}
