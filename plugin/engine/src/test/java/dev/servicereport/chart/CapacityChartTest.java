package dev.servicereport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CapacityChartTest {

    private static CapacityChart chart(long required, long present, long january, long march) {
        return new CapacityChart(new CapacityUse(List.of(new CapacityUse.Line(
                "CPU",
                "コア",
                required,
                present,
                new TreeMap<>(Map.of(YearMonth.of(2025, 1), january, YearMonth.of(2025, 3), march))))));
    }

    @Test
    void saysWhatIsNeededWhatIsThereAndWhatTheLastMonthUsed() {
        CapacityChart chart = chart(1200, 1600, 800, 801);

        assertThat(chart.alt()).isEqualTo("仮想基盤の使用量と必要量。CPUは必要1,200コア、現在1,600コア、令和7年3月の使用801コア（必要の67%）。");
        assertThat(Picture.of(chart).texts())
                .contains("CPU", "必要 1,200コア", "現在 1,600コア", "使用 801コア", "必要の67%", "R7.1", "R7.3");
    }

    /** A month without a row has no bar, and more than was agreed is told by another colour. */
    @Test
    void drawsABarForEachMonthOfTheRegister() {
        assertThat(bars(chart(100, 100, 40, 100), Tone.SERIES)).hasSize(2);
        assertThat(bars(chart(100, 100, 40, 101), Tone.SERIES)).hasSize(1);
        assertThat(bars(chart(100, 100, 40, 101), Tone.ALARM)).hasSize(1);
    }

    private static List<Double> bars(CapacityChart chart, Tone tone) {
        Color colour = Picture.FONTS.color(tone);
        return Picture.of(chart)
                .barWidths("rgb(" + colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue() + ")");
    }

    @Test
    void nothingAgreedIsNoShare() {
        assertThat(chart(0, 10, 1, 2).alt()).contains("必要の－");
    }
}
