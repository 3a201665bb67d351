package dev.servicereport.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FleetRequestTest {

    @Test
    void takesFoldersAndSettings() {
        FleetRequest request = FleetRequest.of(List.of(
                "in",
                "hdfs://name/out",
                "months=2025-06",
                "formats=pdf,html",
                "documents=monthly-report",
                "heap=512M"));
        assertThat(request.contracts()).isEqualTo(Path.of("in").toAbsolutePath().toString());
        assertThat(request.output()).isEqualTo("hdfs://name/out");
        assertThat(request.heap()).isEqualTo("512m");
        assertThat(request.limit()).isEqualTo(1800);
        assertThat(request.lines())
                .containsExactly(
                        Line.set("documents", "monthly-report"),
                        Line.set("formats", List.of("pdf", "html")),
                        Line.set("months", "2025-06"));
    }

    @Test
    void saysWhatIsNoCommandLine() {
        assertThatThrownBy(() -> FleetRequest.of(List.of("in", "months=2025-06")))
                .hasMessage("two folders are missing: the contracts and the output");
        assertThatThrownBy(() -> FleetRequest.of(List.of("in", "out", "month=2025-06")))
                .hasMessageStartingWith("found 'month=2025-06', expected name=value with one of heap, limit, asOf,");
        assertThatThrownBy(() -> FleetRequest.of(List.of("in", "out", "heap=lots")))
                .hasMessage("heap: found 'lots', expected a size like 512m or 4g");
        assertThatThrownBy(() -> FleetRequest.of(List.of("in", "out", "limit=0")))
                .hasMessage("limit: found '0', expected a number of seconds");
    }
}
