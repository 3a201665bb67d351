package dev.servicereport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.availability.DataGap;
import dev.servicereport.service.Service;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How months without data are told (データなし). */
class GapTextTest {

    private static List<Service> services(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Service("s" + i, "サ" + i, Service.OVERALL, Service.Rule.ALL, true, "", null, null))
                .toList();
    }

    private static DataGap gap(String month, int services, boolean list) {
        return new DataGap(YearMonth.parse(month), services(services), list, List.of());
    }

    @Test
    void fiveServicesAreNamedAndMoreAreCounted() {
        assertThat(GapText.names(gap("2025-01", 5, false))).isEqualTo("サ1、サ2、サ3、サ4、サ5");
        assertThat(GapText.names(gap("2025-01", 8, false))).isEqualTo("サ1、サ2、サ3、サ4、サ5ほか3サービス");
    }

    @Test
    void monthsInARowThatLackTheSameAreToldTogether() {
        List<DataGap> gaps = List.of(
                gap("2025-01", 1, false),
                gap("2025-02", 1, false),
                gap("2025-03", 2, false),
                gap("2025-05", 2, false),
                gap("2025-06", 0, true),
                gap("2025-07", 1, true));
        assertThat(GapText.stretches(gaps))
                .extracting(GapText.Stretch::months)
                .containsExactly("2025-01..2025-02", "2025-03", "2025-05", "2025-06", "2025-07");
        assertThat(GapText.sentence(gaps))
                .isEqualTo("データなし：令和7年1月から令和7年2月まで（サ1）、令和7年3月（サ1、サ2）、令和7年5月（サ1、サ2）、令和7年6月（停止一覧）、令和7年7月（停止一覧：サ1）。");
        assertThat(GapText.sentence(List.of())).isEmpty();
    }
}
