package dev.servicereport.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The files of a data folder in few words. */
class FileNamesTest {

    @Test
    void manyFilesOfAFolderAreNamedByTheFirstAndTheLast() {
        assertThat(FileNames.of(List.of(
                        "contract.yaml",
                        "incidents/a.csv",
                        "incidents/b.csv",
                        "incidents/c.csv",
                        "services.csv",
                        "uptime/2025-01.csv",
                        "uptime/2025-02.csv",
                        "uptime/2025-03.csv",
                        "uptime/2025-04.csv.gz")))
                .containsExactly(
                        "contract.yaml",
                        "services.csv",
                        "incidents/a.csv",
                        "incidents/b.csv",
                        "incidents/c.csv",
                        "uptime/ の 4 ファイル（2025-01.csv から 2025-04.csv.gz まで）");
    }
}
