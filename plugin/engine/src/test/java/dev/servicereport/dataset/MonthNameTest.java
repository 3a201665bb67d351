package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthNameTest {

    @ParameterizedTest
    @CsvSource({
        "outages/2025-01.csv, 2025-01",
        "outages/202501.csv.gz, 2025-01",
        "outages/zabbix_2025.12_web.csv, 2025-12",
        "outages/2025年1月.csv, 2025-01",
        "outages/２０２５年１２月分.csv, 2025-12",
        "outages/2025-01_2025-03.csv, 2025-01 2025-03",
        "outages/2025-01-05.csv, ''",
        "outages/20250105.csv, ''",
        "outages/2025年1月5日.csv, ''",
        "outages/2025-13.csv, ''",
        "outages/2025-00.csv, ''",
        "outages/12025-01.csv, ''",
        "outages/list.csv, ''",
        "2025-01/list.csv, ''",
    })
    void areReadFromTheNameOfAFileAlone(String path, String months) {
        assertThat(MonthName.in(path).stream().map(Object::toString).collect(Collectors.joining(" ")))
                .isEqualTo(months);
    }
}
