package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.accept.OpenPoint;
import dev.servicereport.registers.RegisterState.State;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger that the guide adds as an example: two files of data and one line of the contract, and no code. */
@OneRenderer
class ExampleLedgerIT {

    private static final Path SITE = Path.of("../../src/site");
    private static final Path EXAMPLE = SITE.resolve("resources/examples/new-ledger");

    @TempDir
    private Path folder;

    @Test
    void theGuideShowsTheFilesAsTheyAre() throws Exception {
        assertThat(Files.readString(SITE.resolve("markdown/formats.md")))
                .contains("```yaml\n" + Files.readString(EXAMPLE.resolve("ledgers.yaml")) + "```")
                .contains("```\n" + Files.readString(EXAMPLE.resolve("rooms/keys.csv")) + "```");
    }

    @Test
    void itsDataMakeADocumentAStateAndOpenPoints() throws Exception {
        Path data = GivenData.in(folder).directory();
        Path contract = data.resolve("contract.yaml");
        Files.writeString(contract, Files.readString(contract) + "registers: { keys: required }\n");
        Files.copy(EXAMPLE.resolve("ledgers.yaml"), data.resolve("ledgers.yaml"));
        ReportRequest request = new ReportRequest(data, folder.resolve("out"), null, "2025-02-28");
        assertThat(new ReportGenerator(request).figures().registers().missing())
                .extracting(state -> state.register().title())
                .containsExactly("サーバー室鍵貸出簿");

        Files.createDirectory(data.resolve("rooms"));
        Files.copy(EXAMPLE.resolve("rooms/keys.csv"), data.resolve("rooms/keys.csv"));
        Outcome outcome = new ReportGenerator(request)
                .documents(
                        new ReportGenerator(request).request(List.of("keys"), List.of("html"), null, null, "council"),
                        line -> {});
        assertThat(outcome.registers().find("keys").orElseThrow().state()).isEqualTo(State.KEPT);
        assertThat(outcome.openPoints())
                .extracting(OpenPoint::where)
                .contains("rooms/keys.csv K-3")
                .doesNotContain("rooms/keys.csv K-1");
        assertThat(Jsoup.parse(folder.resolve("out/documents/keys/keys.html").toFile(), "UTF-8")
                        .body()
                        .text()
                        .replace("\u2060", ""))
                .contains("サーバー室鍵貸出簿", "保守担当 乙", "50.0%（1/2）", "返却されていない");
    }
}
