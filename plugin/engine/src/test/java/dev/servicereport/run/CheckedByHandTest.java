package dev.servicereport.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.export.JsonText;
import dev.servicereport.export.PaymentsJson;
import dev.servicereport.figures.MonthFigures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that shows a clerk how to check figures by hand has those of the sample. */
class CheckedByHandTest {

    private static final Path PAGE = Path.of("..", "..", "src", "site", "markdown", "ja", "checking.md");
    private static final YearMonth MONTH = YearMonth.of(2025, 6);

    @TempDir
    Path output;

    private String page;
    private Outcome outcome;

    @BeforeEach
    void read() throws Exception {
        page = Files.readString(PAGE);
        outcome = new ReportGenerator(new ReportRequest(Path.of("..", "..", "data"), output, MONTH.toString(), null))
                .figures();
    }

    @Test
    void availability() {
        MonthFigures june = outcome.months().get(0);
        var whole = june.overall().availability();
        assertThat(june.month()).isEqualTo(MONTH);
        assertThat(page)
                .contains("A | 提供すべき時間 | 30 × 86,400 | " + number(whole.scheduledSeconds()) + " |")
                .contains("B | 除く時間 | 8 × 3,600 | " + number(whole.excludedSeconds()) + " |")
                .contains("C | 停止時間 | 86 × 60 | " + number(whole.downSeconds()) + " |")
                .contains("D | 未計測時間 | | " + number(whole.unknownSeconds()) + " |");
        assertThat(june.sentence()).startsWith("2025-06: 99.798%");
        assertThat(page).contains("＝ 99.798689… → **99.798%**（切捨て）");
    }

    @Test
    void payments() {
        String json = JsonText.of(PaymentsJson.of(outcome.payments()));
        assertThat(page).contains("**3,506,853 円**（端数", "**3,506,833 円**", "**318,804 円**（切捨て）");
        assertThat(json)
                .containsSubsequence(
                        "\"amount\" : 3506853", "\"tax\" : 318804", "\"cumulative\" : 3506853", "\"amount\" : 3506833");
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
