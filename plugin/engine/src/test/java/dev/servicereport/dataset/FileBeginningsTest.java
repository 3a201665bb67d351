package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FileBeginningsTest {

    /** 2025-03-01T00:00+09:00. */
    private static final long MARCH = 1_740_754_800;

    private final FileBeginnings beginnings = new FileBeginnings(ZoneId.of("Asia/Tokyo"));

    @Test
    void aFileOfAFolderBeginsWithItsFirstRow() {
        beginnings.add("uptime/2025-02.csv", OptionalLong.of(MARCH));

        assertThat(isLater("uptime/2025-02.csv", MARCH)).isTrue();
        assertThat(isLater("uptime/2025-02.csv", MARCH + 1)).isFalse();
    }

    @Test
    void aFileWithoutRowsBeginsWithTheMonthInItsName() {
        beginnings.add("outages/2025-03.csv", OptionalLong.empty());
        beginnings.add("outages/stops_20250301.csv", OptionalLong.empty());
        beginnings.add("outages/stops-202503-web.csv", OptionalLong.empty());
        beginnings.add("outages/令和7年3月.csv", OptionalLong.empty());

        assertThat(isLater("outages/2025-03.csv", MARCH)).isTrue();
        assertThat(isLater("outages/2025-03.csv", MARCH + 1)).isFalse();
        assertThat(isLater("outages/stops_20250301.csv", MARCH)).isTrue();
        assertThat(isLater("outages/令和7年3月.csv", MARCH)).isTrue();
        assertThat(isLater("outages/stops-202503-web.csv", MARCH)).isTrue();
    }

    @Test
    void aFileWithoutRowsAndWithoutAMonthInItsNameIsNeverLater() {
        beginnings.add("outages/all.csv", OptionalLong.empty());

        assertThat(isLater("outages/all.csv", 0)).isFalse();
    }

    @Test
    void oneFileForTheWholeTermIsNeverLaterSinceItsFirstRowMayComeLate() {
        beginnings.add("incidents.csv", OptionalLong.of(MARCH));

        assertThat(isLater("incidents.csv", 0)).isFalse();
    }

    private boolean isLater(String name, long end) {
        return beginnings.of(List.of(new InputFile(Path.of(name), name))).get(0).isLaterThan(end);
    }
}
