package dev.servicereport.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.servicereport.GivenData;
import dev.servicereport.OneRenderer;
import dev.servicereport.Snapshot;
import dev.servicereport.goal.GoalRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(OneRenderer.KEPT)
class ShardIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final GoalRequest FIGURES = new GoalRequest(Map.of("months", List.of("2025-02")));

    @TempDir
    private Path place;

    private Path contracts;
    private Path output;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void makeContracts() throws Exception {
        contracts = place.resolve("contracts");
        output = place.resolve("out");
        contract("met");
        contract("missed").missed();
        contract("refused").with("exclusions.csv", "service,from\n");
        Files.createDirectories(contracts.resolve("none"));
    }

    private GivenData contract(String name) throws IOException {
        Path made = GivenData.in(place.resolve("given-" + name)).directory();
        Files.createDirectories(contracts);
        Files.move(made, contracts.resolve(name));
        return new GivenData(contracts.resolve(name));
    }

    private FleetTable run(String shard) throws IOException {
        told.clear();
        return Shard.parse(shard).orElseThrow().run(ContractWork.of(FIGURES), contracts, output, HOUR, told::add);
    }

    private FleetTable join(Path... shards) throws IOException {
        return Join.run(ContractWork.of(FIGURES), contracts, output, List.of(shards));
    }

    @Test
    void knowsWhichPartItIs() {
        assertThat(Shard.parse("3/10")).contains(new Shard(3, 10));
        assertThat(List.of("0/3", "4/3", "3", "a/b", "1/0", ""))
                .allMatch(text -> Shard.parse(text).isEmpty());
    }

    @Test
    void doesEachContractInExactlyOneShard() {
        List<String> all = List.of("a", "b", "c", "d", "e");
        assertThat(Contracts.shard(all, 1, 2)).containsExactly("a", "c", "e");
        assertThat(Contracts.shard(all, 2, 2)).containsExactly("b", "d");
        assertThat(Contracts.shard(all, 6, 6)).isEmpty();
    }

    @Test
    void tellsWhatEachContractCameTo() throws Exception {
        FleetTable table = run("1/1");
        assertThat(table.csv().lines())
                .containsExactly(
                        "\uFEFFcontract,state,outcome,client,months,missed,undetermined,missing,problems,first_problem,cause",
                        "met,done,met,見本市,1,0,0,0,0,,",
                        "missed,done,missed,見本市,1,1,0,0,0,,",
                        "refused,refused,,,0,0,0,0,3,"
                                + quoted(table.rows().get(2).problems().get(0)) + ",");
        assertThat(table.rows().get(2).problems())
                .allMatch(problem -> problem.startsWith("exclusions.csv:1"))
                .hasSize(3);
        assertThat(table.exitCode()).isEqualTo(65);
        assertThat(table.sentence()).isEqualTo("Contracts: 3, done 2, refused 1, died 0; missed or missing data 1");
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Test
    void endsWithWhatTheWorstContractDeserves() {
        ContractRow met = ContractRow.of(List.of("a", "done", "", "met", "市", "1", "0", "0", "0"));
        ContractRow missing = ContractRow.of(List.of("b", "done", "", "missing", "市", "1", "0", "0", "1"));
        ContractRow refused = ContractRow.refused("c", List.of("x"));
        ContractRow died = ContractRow.died("d", "y");
        assertThat(new FleetTable(List.of(met)).exitCode()).isZero();
        assertThat(new FleetTable(List.of(missing, met)).exitCode()).isEqualTo(66);
        assertThat(new FleetTable(List.of(refused, missing)).exitCode()).isEqualTo(65);
        assertThat(new FleetTable(List.of(refused, died)).exitCode()).isEqualTo(70);
    }

    @Test
    void doesNotDoAgainWhatHasNotChanged() throws Exception {
        FleetTable first = run("1/1");
        FleetTable second = run("1/1");
        assertThat(told)
                .containsExactly("met done (unchanged)", "missed done (unchanged)", "refused refused (unchanged)");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void doesAgainWhatHasOtherDataOrLostOutput() throws Exception {
        run("1/1");
        Files.writeString(contracts.resolve("met/notes.txt"), "new");
        Files.delete(output.resolve("missed/report/metrics/2025-02.json"));
        run("1/1");
        assertThat(told).containsExactly("met done", "missed done", "refused refused (unchanged)");
        assertThat(output.resolve("missed/report/metrics/2025-02.json")).exists();
    }

    @Test
    void leavesTheSameHoweverTheWorkIsSharedOut() throws Exception {
        FleetTable alone = run("1/1");
        Map<String, String> whole = Snapshot.of(output);
        Path first = place.resolve("first");
        Path second = place.resolve("second");
        output = first;
        run("1/2");
        output = second;
        run("2/2");
        output = place.resolve("joined");
        FleetTable joined = join(first, second);
        assertThat(joined.json()).isEqualTo(alone.json());
        assertThat(Snapshot.of(output)).isEqualTo(whole);
    }

    @Test
    void takesNoOutcomeOfEarlierDataForOneOfThese() throws Exception {
        run("1/1");
        Files.writeString(contracts.resolve("met/notes.txt"), "new");
        run("2/3");
        assertThat(join().rows().get(0))
                .isEqualTo(ContractRow.died("met", "no shard left a whole outcome of these data and settings"));
    }

    @Test
    void givesUpAContractThatStoppedItsProcessThreeTimes() throws Exception {
        Attempts attempts = new Attempts(output.resolve("met"));
        for (int i = 0; i < 3; i++) {
            attempts.begin();
        }
        FleetTable table = run("1/3");
        assertThat(table.rows())
                .containsExactly(ContractRow.died("met", "the process that did it was stopped, 3 times"));
        assertThat(join().rows().get(0)).isEqualTo(table.rows().get(0));
        run("1/3");
        assertThat(told).containsExactly("met done");
    }

    @Test
    void refusesContractsWhoseNamesAreLikeOneAnotherAndDoesTheOthers() throws Exception {
        contract("MET");
        FleetTable table = run("1/1");
        assertThat(told).containsExactly("MET refused", "met refused", "missed done", "refused refused");
        assertThat(table.rows().get(0).problems())
                .singleElement()
                .asString()
                .startsWith("service-report.contractsDirectory: found 'MET', expected a name that differs from 'met'");
        assertThat(join().json()).isEqualTo(table.json());
        assertThat(output.resolve("met")).doesNotExist();
    }

    @Test
    void whatIsCalledAContractAndIsNoFileIsRefused() throws Exception {
        Files.createDirectories(contracts.resolve("folder/contract.yaml"));
        FleetTable table = run("1/4");
        assertThat(told).containsExactly("folder refused");
        assertThat(table.rows().get(0).problems()).anyMatch(problem -> problem.startsWith("contract.yaml: found "));
    }

    @Test
    void showsAllContractsOnOnePage() throws Exception {
        FleetTable table = run("1/1");
        table.write(output);
        FleetOverview.write(table, output, output);
        assertThat(output.resolve("contracts.html")).content().contains("見本市", "refused", "exclusions.csv");
        assertThat(output.resolve("contracts.csv")).content().contains("missed");
        assertThat(output.resolve("fleet.json")).content().contains("\"exitCode\" : 65");
    }

    @Test
    void sendsARowAsWords() {
        ContractRow row = ContractRow.refused("a", List.of("x", "y"));
        assertThat(ContractRow.of(row.words())).isEqualTo(row);
    }

    @Test
    void aContractThatCannotBeReadOrWrittenDoesNotStopTheOthers() throws Exception {
        Files.createDirectories(output);
        Files.writeString(output.resolve("met"), "a file in the place of the folder");
        FleetTable table = run("1/1");
        assertThat(told).containsExactly("met died", "missed done", "refused refused");
        assertThat(table.rows().get(0).cause()).startsWith("reading or writing failed: java.nio.file.");
        assertThat(table.csv()).doesNotContain(place.toString());
        assertThat(join().rows().get(0).state()).isEqualTo(ContractRow.State.DIED);
        assertThat(join().rows().get(1)).isEqualTo(table.rows().get(1));
    }

    @Test
    void aFolderThatNobodyMayLookIntoInTheDataOfOneContractDoesNotStopTheOthers() throws Exception {
        Path secret = Files.createDirectories(contracts.resolve("met/secret"));
        assumeThat(secret.toFile().setReadable(false) && !Files.isReadable(secret))
                .isTrue();
        try {
            run("1/1");
            assertThat(told).containsExactly("met died", "missed done", "refused refused");
        } finally {
            assertThat(secret.toFile().setReadable(true)).isTrue();
        }
    }

    @Test
    void joinsInTheFolderInWhichAShardWorkedWithoutHarm() throws Exception {
        FleetTable table = run("1/1");
        Map<String, String> before = Snapshot.of(output);
        assertThat(join(output.resolve("../out")).json()).isEqualTo(table.json());
        assertThat(Snapshot.of(output)).isEqualTo(before);
    }

    @Test
    void whatAShardLeftInPartIsNotDone() throws Exception {
        run("1/1");
        Path first = output;
        Files.delete(first.resolve("met/report/metrics/2025-02.json"));
        output = place.resolve("joined");
        assertThat(join(first).rows().get(0))
                .isEqualTo(ContractRow.died("met", "no shard left a whole outcome of these data and settings"));
    }

    @Test
    void aFolderOfContractsThatIsCalledLikeAFileOfTheOutputIsRefused() throws Exception {
        contract("fleet.csv");
        assertThatThrownBy(() -> Contracts.require(contracts))
                .hasMessageContaining("found 'fleet.csv', expected another name");
        assertThatThrownBy(() -> Contracts.require(place.resolve("nowhere")))
                .hasMessageContaining("expected a folder in which at least one folder has a contract.yaml");
    }
}
