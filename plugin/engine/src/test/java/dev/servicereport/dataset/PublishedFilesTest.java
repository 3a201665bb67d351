package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that go with documents are not those that are read as data, which hold what is not for everyone. */
class PublishedFilesTest {

    private static final String REQUIREMENTS = "clause,title,kind,evidence,answered_by\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeSound() throws IOException {
        DataFiles.soundIn(folder);
        String contract = Files.readString(folder.resolve("contract.yaml"));
        DataFiles.write(folder, "contract.yaml", contract + "requirements: { file: requirements.csv }\n");
        DataFiles.write(folder, "requirements.csv", REQUIREMENTS);
        DataFiles.write(folder, "handling/responsible-persons.csv", "id,worker,organisation,role,duties,manual,from\n");
    }

    private List<String> faultsOfEvidence(String path) throws IOException {
        DataFiles.write(folder, "requirements.csv", REQUIREMENTS + "1,図面,document,file:" + path + ",責任者\n");
        return faults();
    }

    private List<String> faults() throws IOException {
        return DataFiles.messages(folder).stream()
                .filter(message -> message.contains("read as data"))
                .toList();
    }

    private static String fault(String place, String path) {
        return place + ": found '" + path
                + "', expected a file that is not read as data; a register is named as 'register:<id>'"
                + " (データとして読むファイル（契約、台帳、監視の記録）は、公にできない事項を含み得るため、文書に添付できません。"
                + "台帳を証跡とするときは「register:識別子」と書き、書面のときは別のファイルにしてください)";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contract.yaml",
                "services.csv",
                "incidents.csv",
                "inquiries/1.csv",
                "requirements.csv",
                "exclusions.csv",
                "handling/responsible-persons.csv"
            })
    void evidenceIsNoContractRegisterOrExport(String path) throws IOException {
        assertThat(faultsOfEvidence(path)).containsExactly(fault("requirements.csv:2 [evidence]", path));
    }

    @Test
    void everyExportOfMonitoringIsData() throws IOException {
        List<String> exports;
        try (Stream<Path> files = Files.walk(folder.resolve("uptime"))) {
            exports = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
        assertThat(exports).isNotEmpty();
        for (String export : exports) {
            assertThat(faultsOfEvidence(export)).containsExactly(fault("requirements.csv:2 [evidence]", export));
        }
    }

    @Test
    void anotherNameOfARegisterIsTheRegister() throws IOException {
        Files.createLink(folder.resolve("copy.csv"), folder.resolve("incidents.csv"));
        assertThat(faultsOfEvidence("./copy.csv")).containsExactly(fault("requirements.csv:2 [evidence]", "copy.csv"));
    }

    @Test
    void aPaperOfItsOwnIsEvidence() throws IOException {
        DataFiles.write(folder, "evidence/plan.txt", "計画\n");
        assertThat(faultsOfEvidence("evidence/plan.txt")).isEmpty();
        assertThat(DataFiles.messages(folder)).isEmpty();
    }

    /** Exclusions are read before registers are. */
    @Test
    void theSignedPaperOfAnExclusionIsNoRegister() throws IOException {
        DataFiles.write(folder, "exclusions.csv", """
                service,from,to,class,reason,noticed_on,approved_by,approved_on,file
                *,2025-01-19T01:00,2025-01-19T05:00,planned,定例保守,2025-01-06,課長,2025-01-08,incidents.csv
                """);
        assertThat(faults()).containsExactly(fault("exclusions.csv:2 [file]", "incidents.csv"));
    }
}
