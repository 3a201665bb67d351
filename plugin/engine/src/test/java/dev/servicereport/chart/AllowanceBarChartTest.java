package dev.servicereport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.wording.Texts;
import org.junit.jupiter.api.Test;

class AllowanceBarChartTest {

    @Test
    void saysWhatWasDownWhatWasAllowedAndWhatIsLeft() {
        AllowanceBarChart chart = new AllowanceBarChart(Texts.bundled(), new Allowance(5_000, 1_400, 1_400));

        assertThat(chart.alt()).isEqualTo("停止時間と許容停止時間。停止時間は23分20秒、許容停止時間は1時間23分20秒で、残り1時間。");
        assertThat(Picture.of(chart).texts())
                .containsExactly("0分", "許容 1時間23分20秒", "停止 23分20秒", "残り1時間", "停止", "許容停止時間の残り");
    }

    @Test
    void whatWentBeyondHasAMarkOfItsOwn() {
        assertThat(Picture.of(new AllowanceBarChart(Texts.bundled(), new Allowance(60, 94, 94)))
                        .texts())
                .contains("超過34秒", "許容を超えた停止");
    }

    @Test
    void whatIsOpenIsARange() {
        AllowanceBarChart chart = new AllowanceBarChart(Texts.bundled(), new Allowance(3_600, 60, 3_660));

        assertThat(chart.alt()).endsWith("停止時間は1分から1時間1分まで、許容停止時間は1時間で、超過1分から残り59分。");
        assertThat(Picture.of(chart).texts()).contains("未計測（停止とみなした場合）");
    }
}
