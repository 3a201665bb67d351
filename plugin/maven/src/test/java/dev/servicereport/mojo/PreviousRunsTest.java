package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviousRunsTest {

    private static final Line A = new Line("written", List.of("伊予市: Months: 1", "metrics"));
    private static final Line B = new Line("written", List.of("松山市: Months: 1", "metrics"));
    private static final Line ALL = new Line("written", List.of("Contracts: 2", "contracts.json"));

    @TempDir
    private Path folder;

    @BeforeEach
    void run() throws Exception {
        write("contracts/伊予市/contract.yaml", "a");
        write("contracts/松山市/contract.yaml", "b");
        write("contracts/メモ/memo.txt", "no contract");
        PreviousRuns runs = PreviousRuns.of(request());
        write("out/伊予市/metrics/1.json", "1");
        write("out/松山市/metrics/1.json", "1");
        write("out/contracts.json", "{}");
        PreviousRuns.Keeper keeper = new PreviousRuns.Keeper();
        List.of(
                        new Line("contract", List.of("伊予市")),
                        A,
                        new Line("contract", List.of("松山市")),
                        B,
                        new Line("contract", List.of("")),
                        ALL)
                .forEach(keeper::take);
        keeper.requireAll();
        runs.replaceBy(keeper.kept(), List.of());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Request request() {
        return new Request("metrics")
                .with("contractsDirectory", folder.resolve("contracts").toString())
                .with("outputDirectory", folder.resolve("out").toString())
                .with("cache", folder.resolve("cache").toString());
    }

    private static List<String> told(PreviousRuns runs) {
        List<String> told = new ArrayList<>();
        runs.tell((contract, line) -> told.add(contract + "|" + line.word(0)));
        return told;
    }

    @Test
    void standWhileNothingHasChangedAndSayWhatEachSaid() {
        PreviousRuns runs = PreviousRuns.of(request());
        assertThat(runs.stand()).isTrue();
        assertThat(told(runs)).containsExactly("伊予市|伊予市: Months: 1", "松山市|松山市: Months: 1", "|Contracts: 2");
    }

    @Test
    void onlyTheContractThatHasChangedIsDoneAgain() throws Exception {
        write("contracts/松山市/contract.yaml", "c");
        PreviousRuns runs = PreviousRuns.of(request());
        assertThat(runs.stand()).isFalse();
        assertThat(runs.unchanged()).containsExactly("伊予市");
    }

    @Test
    void aContractMoreOrLessChangesWhatLiesOverAll() throws Exception {
        Path more = write("contracts/今治市/contract.yaml", "d");
        assertThat(PreviousRuns.of(request()).stand()).isFalse();
        Files.delete(more);
        assertThat(PreviousRuns.of(request()).stand()).isTrue();
        Files.delete(folder.resolve("contracts/松山市/contract.yaml"));
        assertThat(PreviousRuns.of(request()).stand()).isFalse();
        assertThat(PreviousRuns.of(request().with("contract", List.of("伊予市"))).stand())
                .isFalse();
    }

    @Test
    void anOverviewThatWasChangedIsMadeAgain() throws Exception {
        write("out/contracts.json", "[]");
        PreviousRuns runs = PreviousRuns.of(request());
        assertThat(runs.stand()).isFalse();
        assertThat(runs.unchanged()).containsExactly("伊予市", "松山市");
    }

    @Test
    void aDataFolderBesideTheContractsIsLeftToTheEngine() {
        PreviousRuns runs = PreviousRuns.of(request().with("dataDirectory", "data"));
        assertThat(runs.stand()).isFalse();
        assertThat(runs.unchanged()).isEmpty();
    }

    @Test
    void contractsThatFailedFailTheGoalWhenAllIsKept() {
        PreviousRuns.Keeper keeper = new PreviousRuns.Keeper();
        keeper.take(new Line("contractsFailed", List.of("66", "1 of 2 contracts failed: 松山市 (not as agreed)")));
        assertThatThrownBy(keeper::requireAll)
                .isInstanceOf(ContractsFailure.class)
                .hasMessage("1 of 2 contracts failed: 松山市 (not as agreed)");
    }
}
