package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.servicereport.GivenData;
import dev.servicereport.OneRenderer;
import dev.servicereport.goal.GoalFailure.Fault;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Whatever lies among the contracts, each gets a clear answer and the others are done. 伊予市 is sound in every test. */
@ResourceLock(OneRenderer.KEPT)
class HostileFoldersIT {

    @TempDir
    private Path folder;

    private Path contracts;

    @BeforeEach
    void give() throws Exception {
        contracts = Files.createDirectories(folder.resolve("contracts"));
        contract("伊予市");
    }

    private Path contract(String name) throws IOException {
        Path made = GivenData.in(folder.resolve("given-" + name.hashCode())).directory();
        return Files.move(made, contracts.resolve(name));
    }

    private GoalCall metrics() {
        return GoalCall.bare("metrics", folder.toString())
                .with("contractsDirectory", "contracts")
                .with("outputDirectory", "out")
                .with("cache", "off")
                .with("asOf", "2025-02");
    }

    private static Fault fault(GoalCall call) {
        try {
            call.execute();
        } catch (GoalFailure failed) {
            return failed.fault();
        }
        throw new AssertionError("no failure");
    }

    private List<String> done() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("out"))) {
            return all.filter(each -> Files.exists(each.resolve("metrics/contract.json")))
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void namesOfAnyLettersAreDone() throws Exception {
        List<String> names = List.of("a b  c", "a..b", "q&#%20'", "伊予市");
        for (String name : names.subList(0, 3)) {
            contract(name);
        }
        metrics().execute();
        assertThat(done()).isEqualTo(names);
        assertThat(folder.resolve("out/contracts.json")).content().contains("\"q&#%20'\"");
    }

    @Test
    void linksThatLeadNowhereAndInCirclesAreNoContractAndEndNoRun() throws Exception {
        Files.createSymbolicLink(contracts.resolve("loop"), Path.of("loop"));
        Files.createSymbolicLink(contracts.resolve("up"), Path.of(".."));
        Files.createSymbolicLink(contracts.resolve("伊予市/self"), Path.of("."));
        Files.writeString(contracts.resolve("file"), "no folder");
        GoalCall metrics = metrics();
        metrics.execute();
        assertThat(done()).containsExactly("伊予市");
        assertThat(metrics.lines())
                .contains("INFO Passed over, for they have no contract.yaml: up (contract.yaml のないフォルダー)");
    }

    @Test
    void aContractFileThatIsAFolderOrALinkToNothingIsAFaultOfThatContract() throws Exception {
        Files.createDirectories(contracts.resolve("folder/contract.yaml"));
        Files.createDirectories(contracts.resolve("link"));
        Files.createSymbolicLink(contracts.resolve("link/contract.yaml"), Path.of("nowhere"));
        GoalCall metrics = metrics();
        assertThat(fault(metrics)).isEqualTo(Fault.INPUT);
        assertThat(done()).containsExactly("伊予市");
        assertThat(metrics.lines())
                .anyMatch(line -> line.startsWith("ERROR folder/contract.yaml: found "))
                .anyMatch(line -> line.startsWith("ERROR link/contract.yaml: found "))
                .anyMatch(line -> line.startsWith("INFO 伊予市: Months: "));
    }

    @Test
    void twoNamesThatAreOneToTheEyeAreBothRefused() throws Exception {
        assumeThat(FileSystems.getDefault().getSeparator()).isEqualTo("/");
        for (String name : List.of("iyo", "IYO", "\u304C市", "\u304B\u3099市", "がが市")) {
            contract(name);
        }
        GoalCall metrics = metrics();
        assertThat(fault(metrics)).isEqualTo(Fault.INPUT);
        assertThat(done()).containsExactly("がが市", "伊予市");
        assertThat(metrics.lines())
                .contains("ERROR IYO: service-report.contractsDirectory: found 'IYO', expected a name that differs from"
                        + " 'iyo' in more than capitals or how its letters are put together"
                        + " (大文字と小文字、又は文字の合成の違いだけで区別される名前です。どちらかのフォルダー名を変えてください)")
                .anyMatch(line -> line.startsWith("ERROR iyo: service-report.contractsDirectory: found 'iyo'"))
                .filteredOn(line -> line.contains("expected a name that differs"))
                .hasSize(4);
        assertThat(folder.resolve("out/contracts.json")).content().contains("\"IYO\"", "\"iyo\"");
    }

    @Test
    void aNameOfSeveralLinesIsRefusedInOneLine() throws Exception {
        contract("a\nERROR b");
        GoalCall metrics = metrics();
        assertThat(fault(metrics)).isEqualTo(Fault.INPUT);
        assertThat(metrics.lines())
                .containsExactly(
                        "ERROR service-report.contractsDirectory: found 'a?ERROR b', expected another name: there is"
                                + " a control character like a line break in it (フォルダー名に、改行などの制御文字は使えません)");
    }

    @Test
    void aHiddenContractIsNamed() throws Exception {
        contract("..z");
        GoalCall metrics = metrics();
        metrics.execute();
        assertThat(metrics.lines())
                .contains("INFO Passed over, for their names begin with a full stop: ..z (名前が「.」で始まるフォルダー)");
    }

    @Test
    void templatesThatAreNotThereAreRefusedOnceAndNothingIsDone() {
        GoalCall documents = GoalCall.bare("documents", folder.toString())
                .with("contractsDirectory", "contracts")
                .with("outputDirectory", "out")
                .with("cache", "off")
                .with("templateDirectory", "nowhere");
        assertThat(fault(documents)).isEqualTo(Fault.INPUT);
        assertThat(documents.lines())
                .singleElement()
                .asString()
                .startsWith("ERROR service-report.templateDirectory: found '");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theFolderOfContractsIsAFolderWithContracts() throws Exception {
        Files.createDirectories(folder.resolve("empty"));
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        Files.writeString(folder.resolve("file"), "");
        for (String name : List.of("empty", "loop", "file", "nowhere")) {
            GoalCall metrics = metrics().with("contractsDirectory", name);
            assertThatThrownBy(metrics::execute).isInstanceOf(GoalFailure.class);
            assertThat(metrics.lines())
                    .singleElement()
                    .asString()
                    .startsWith("ERROR service-report.contractsDirectory: found '")
                    .contains("/" + name + "', expected a folder ");
        }
    }
}
