package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.export.JsonText;
import dev.servicereport.export.MetricsJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** One month of the sample data as JSON, byte for byte. {@code -Drefresh-golden=true} writes the file anew. */
class GoldenMonthTest {

    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "dev", "servicereport", "figures", "2025-06.json");

    private static final String JSON =
            JsonText.of(MetricsJson.of(SampleData.calculation().of(YearMonth.of(2025, 6))));

    @Test
    @EnabledIfSystemProperty(named = "refresh-golden", matches = "true")
    void refresh() throws IOException {
        assertThat(Files.writeString(GOLDEN, JSON)).isRegularFile();
    }

    @Test
    void june2025IsTheSameToTheByte() throws IOException {
        assertThat(JSON.getBytes(StandardCharsets.UTF_8))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(Files.readString(GOLDEN));
    }
}
