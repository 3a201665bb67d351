package dev.servicereport.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Output goes as a whole to a folder, to a local disk by Hadoop, and to a real HDFS on this machine: the same everywhere. */
class TargetTest {

    private static final String CONTRACT = "架空市 第1 100%";

    /** Where output can go. */
    enum Kind {
        FOLDER,
        FILE,
        HDFS
    }

    @TempDir
    private static Path disks;

    private static MiniDFSCluster cluster;

    @TempDir
    private Path place;

    @BeforeAll
    static void startHdfs() throws IOException {
        Configuration settings = new Configuration();
        settings.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, disks.toString());
        cluster = new MiniDFSCluster.Builder(settings).numDataNodes(1).build();
        cluster.waitActive();
    }

    @AfterAll
    static void stopHdfs() {
        cluster.shutdown();
    }

    private String address(Kind kind, String name) throws IOException {
        String folder = place.resolve("fs").resolve(name).toString();
        return switch (kind) {
            case FOLDER -> folder;
            case FILE -> "file://" + folder;
            case HDFS -> cluster.getURI() + folder;
        };
    }

    private Target target(Kind kind) throws IOException {
        String address = address(kind, "out");
        return kind == Kind.FOLDER
                ? new FolderTarget(Path.of(address))
                : new HadoopTarget(address, new Configuration());
    }

    private TreeSet<String> files(Kind kind) throws IOException {
        org.apache.hadoop.fs.Path top = new org.apache.hadoop.fs.Path(address(kind, "out"));
        FileSystem files = top.getFileSystem(new Configuration());
        RemoteIterator<LocatedFileStatus> all = files.listFiles(top, true);
        TreeSet<String> names = new TreeSet<>();
        while (all.hasNext()) {
            String path = all.next().getPath().toUri().getPath();
            names.add(path.substring(top.toUri().getPath().length() + 1));
        }
        return names;
    }

    private void commit(Target target, long attempt, String... names) throws IOException {
        Path work = Files.createDirectories(place.resolve("work-" + attempt));
        Path aside = target.aside(CONTRACT, attempt, work);
        for (String name : names) {
            Path file = aside.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
        target.commit(CONTRACT, attempt, aside);
    }

    @ParameterizedTest
    @EnumSource
    void putsAContractInPlaceAsAWhole(Kind kind) throws Exception {
        Target target = target(kind);
        commit(target, 1, "report/metrics/contract.json", "report/documents/月報.pdf", "outcome.json");
        assertThat(files(kind))
                .containsExactly(
                        CONTRACT + "/outcome.json",
                        CONTRACT + "/report/documents/月報.pdf",
                        CONTRACT + "/report/metrics/contract.json");
    }

    @ParameterizedTest
    @EnumSource
    void doingItTwiceDoesNoHarm(Kind kind) throws Exception {
        Target target = target(kind);
        commit(target, 1, "report/old", "outcome.json", "service-report-problems.json");
        commit(target, 2, "report/new", "outcome.json");
        commit(target, 3, "report/new", "outcome.json");
        assertThat(files(kind)).containsExactly(CONTRACT + "/outcome.json", CONTRACT + "/report/new");
    }

    @ParameterizedTest
    @EnumSource
    void leavesEarlierOutputOfAContractThatDiedWithoutItsOutcome(Kind kind) throws Exception {
        Target target = target(kind);
        commit(target, 1, "report/good", "outcome.json");
        commit(target, 2);
        assertThat(files(kind)).containsExactly(CONTRACT + "/report/good");
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatThereIsAndSweepsWhatTasksLeft(Kind kind) throws Exception {
        Target target = target(kind);
        commit(target, 1, "report/a/b.json", "report/月.txt", "outcome.json");
        Path table = Files.writeString(place.resolve("fleet.csv"), "contract\n");
        target.put(table);
        target.put(table);
        Target.Earlier earlier = target.earlier(CONTRACT, place.resolve("work"));
        assertThat(earlier.files()).containsExactlyInAnyOrder("15 a/b.json", "14 月.txt");
        assertThat(earlier.outcome()).hasContent("outcome.json");
        target.sweep();
        assertThat(files(kind))
                .containsExactly(
                        "fleet.csv",
                        CONTRACT + "/outcome.json",
                        CONTRACT + "/report/a/b.json",
                        CONTRACT + "/report/月.txt");
    }

    @ParameterizedTest
    @EnumSource
    void showsFiguresAndPagesForAnOverview(Kind kind) throws Exception {
        Target target = target(kind);
        commit(
                target,
                1,
                "report/metrics/contract.json",
                "report/acceptance/index.html",
                "report/big.pdf",
                "outcome.json");
        Path shown = target.shown(List.of(CONTRACT), place.resolve("shown"))
                .resolve(CONTRACT)
                .resolve("report");
        assertThat(shown.resolve("metrics/contract.json")).hasContent("report/metrics/contract.json");
        assertThat(shown.resolve("acceptance/index.html")).exists();
    }

    @ParameterizedTest
    @EnumSource
    void findsContractsAndBringsTheirData(Kind kind) throws Exception {
        Path local = Files.createDirectories(place.resolve("given/" + CONTRACT + "/outages"));
        Files.writeString(local.resolve("2025-04.csv"), "service,from,to\n");
        Files.writeString(local.resolveSibling("contract.yaml"), "title: x\n");
        Files.writeString(local.resolveSibling("ledgers.yaml"), "ledgers: []\n");
        Files.createDirectories(place.resolve("given/no-contract"));
        String address = address(kind, "in");
        org.apache.hadoop.fs.Path there = new org.apache.hadoop.fs.Path(address);
        FileSystem files = there.getFileSystem(new Configuration());
        files.mkdirs(there.getParent());
        files.copyFromLocalFile(
                new org.apache.hadoop.fs.Path(place.resolve("given").toUri()), there);
        Source source = kind == Kind.FOLDER
                ? new Source.FolderSource(Path.of(address))
                : new HadoopSource(address, new Configuration());
        assertThat(source.contracts()).containsExactly(CONTRACT);
        Path data = source.data(CONTRACT, place.resolve("task"));
        assertThat(data.resolve("outages/2025-04.csv")).hasContent("service,from,to\n");
        assertThat(data.resolve("contract.yaml")).exists();
        Path shown = source.shown(List.of(CONTRACT), Files.createDirectories(place.resolve("shown")));
        assertThat(shown.resolve(CONTRACT).resolve("contract.yaml")).exists();
        assertThat(shown.resolve(CONTRACT).resolve("ledgers.yaml")).hasContent("ledgers: []\n");
    }
}
