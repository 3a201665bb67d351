package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthNameTest {

    @ParameterizedTest
    @CsvSource({
        "outages/2025-01.csv, 2025-01",
        "outages/202501.csv.gz, 2025-01",
        "outages/zabbix_2025.12_web.csv, 2025-12",
        "outages/2025年1月.csv, 2025-01",
        "outages/２０２５年１２月分.csv, 2025-12",
        "outages/2025-01_2025-03.csv, 2025-01 2025-03",
        "outages/2025-1.csv, 2025-01",
        "outages/outages_2025_12.csv, 2025-12",
        "outages/2025-1_2025-3.csv, 2025-01 2025-03",
        "outages/2025年 1月.csv, 2025-01",
        "outages/2025-01（第2版）.csv, 2025-01",
        "outages/2025年1月 2.csv, 2025-01",
        "outages/令和7年1月.csv, 2025-01",
        "outages/令和７年１月分.csv, 2025-01",
        "outages/停止一覧 令和 7 年 12 月.csv, 2025-12",
        "outages/令和元年5月.csv, 2019-05",
        "outages/平成31年4月.csv, 2019-04",
        "outages/令和7-01.csv, 2025-01",
        "outages/R7.1.csv, 2025-01",
        "outages/停止R07-01.csv, 2025-01",
        "outages/R7年1月.csv, 2025-01",
        "outages/2025-01_R2.1.csv, 2025-01",
        "outages/2025-01-05.csv, ''",
        "outages/2025-1-15.csv, ''",
        "outages/令和7年1月5日.csv, ''",
        "outages/R7.1.15.csv, ''",
        "outages/S1.2.csv, ''",
        "outages/H11.1.csv, ''",
        "outages/webR7.1.csv, ''",
        "outages/20250105.csv, ''",
        "outages/2025年1月5日.csv, ''",
        "outages/2025-13.csv, ''",
        "outages/2025-00.csv, ''",
        "outages/12025-01.csv, ''",
        "outages/list.csv, ''",
        "2025-01/list.csv, ''",
    })
    void areReadFromTheNameOfAFileAlone(String path, String months) {
        assertThat(MonthName.of(path).months().stream().map(Object::toString).collect(Collectors.joining(" ")))
                .isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-1",
                "2025年1月-2",
                "202501-2",
                "2025-01-45",
                "R7.1.5",
                "01-2025",
                "1月分",
                "2025(令和7)年1月",
                "令和6年度1月",
                "Jan-2025",
                "2025_January",
                "R0701",
                "令和0701",
                "2025 01",
                "25-01",
                "web2025-1",
                "1.2025.1",
                "平成37年1月"
            })
    void thatMayBeSomethingElseAreDoubtful(String name) {
        assertThat(MonthName.of("outages/" + name + ".csv")).isEqualTo(new MonthName(List.of(), false, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-05",
                "20250105",
                "2025-01-01_2025-01-31",
                "2025年1月5日",
                "list",
                "srv-21-02",
                "v1.2.3",
                "12025-01",
                "2025-13"
            })
    void areNotMeantByOtherNames(String name) {
        assertThat(MonthName.of("outages/" + name + ".csv"))
                .extracting(MonthName::months, MonthName::doubtful)
                .containsExactly(List.of(), false);
    }

    @ParameterizedTest
    @CsvSource({
        "x/2025-03_2025-01.csv, 2025-01",
        "x/2025-02-03.csv, 2025-02",
        "x/2025-04/list.csv, 2025-04",
        "令和7年1月.csv, 2025-01"
    })
    void beginWithTheEarliest(String path, YearMonth month) {
        assertThat(MonthName.earliest(path)).contains(month);
    }
}
