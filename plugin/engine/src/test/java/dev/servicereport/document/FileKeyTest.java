package dev.servicereport.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileKeyTest {

    @Test
    void leavesAnOrdinaryIdAsItIs() {
        assertThat(FileKey.of("INC-2025-001")).isEqualTo("INC-2025-001");
        assertThat(FileKey.of("障害1号")).isEqualTo("障害1号");
        assertThat(FileKey.of("")).isEmpty();
    }

    @Test
    void leadsNowhereElse() {
        assertThat(FileKey.of("../a")).isEqualTo("_2e_._2f_a");
        assertThat(FileKey.of("a/b\\c:d")).isEqualTo("a_2f_b_5c_c_3a_d");
    }

    @Test
    void tellsIdsApart() {
        assertThat(FileKey.of("a/b")).isNotEqualTo(FileKey.of("a_2f_b"));
    }

    @Test
    void cutsALongIdAndStillTellsItApart() {
        assertThat(FileKey.of("災".repeat(100)))
                .startsWith("災".repeat(30) + "_")
                .hasSize(43)
                .isNotEqualTo(FileKey.of("災".repeat(101)));
    }
}
