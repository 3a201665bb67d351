package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class GoalRequestTest {

    @TempDir
    Path place;

    @Test
    void aFolderToReadIsWhereALinkLeads() throws Exception {
        Path real = Files.createDirectory(place.toRealPath().resolve("elsewhere"));
        Path link = Files.createSymbolicLink(place.resolve("data"), real);
        assertThat(request(link).folder("dataDirectory", "data")).isEqualTo(real);
        assertThat(request(link).folder("dataDirectory")).contains(real);
        assertThat(request(real).folder("dataDirectory")).contains(real);
    }

    /** Whoever looks for it says that it is not there, by the name that was given. */
    @Test
    void aLinkThatLeadsNowhereStaysOne() throws Exception {
        Path link = Files.createSymbolicLink(place.resolve("data"), place.resolve("gone"));
        assertThat(request(link).folder("dataDirectory", "data")).isEqualTo(link);
    }

    private static GoalRequest request(Path folder) {
        return new GoalRequest(Map.of("dataDirectory", List.of(folder.toString())));
    }
}
