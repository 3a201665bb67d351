package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.GivenData;
import dev.servicereport.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(Projects.PLACE)
class MetricsGoalTest {

    private static final Path TARGET = Path.of(Projects.MET, "target");

    private GivenData data;

    @BeforeEach
    void makeProject() throws Exception {
        data = Projects.make(Projects.MET);
    }

    @Test
    void writesTheFiguresBelowTargetByDefault() throws Exception {
        GoalCall metrics = GoalCall.of("metrics", Projects.MET).with("asOf", "2025-02");
        metrics.execute();
        assertThat(Snapshot.of(TARGET))
                .containsOnlyKeys(
                        "service-report/calendar/deadlines.ics",
                        "service-report/manifest.json",
                        "service-report/metrics/2025-02.json",
                        "service-report/metrics/contract.json",
                        "service-report/metrics/payments.json",
                        "service-report/metrics/registers.json",
                        "service-report/overview.json",
                        "service-report/tables/payment-commitments.csv",
                        "service-report/tables/payment-comparison.csv",
                        "service-report/tables/payment-fiscal-years.csv",
                        "service-report/tables/payment-tax.csv",
                        "service-report/tables/payments.csv");
        assertThat(metrics.lines())
                .containsExactly("INFO Months: 1, written to "
                        + TARGET.resolve("service-report").toAbsolutePath());
    }

    @Test
    void writesWhatWasAgreedToBeThereAgainstWhatIs() throws Exception {
        data.with("inventory.csv", """
                id,kind,name,quantity,effective_tb,licence_to
                web,server,ウェブ,1,,
                store,platform,保管,2,9.999,
                word,licence,文書,50,,2025-02-27
                spare,server,予備,1,,
                """);
        data.with("contract.yaml", Files.readString(data.directory().resolve("contract.yaml")) + """
                equipment:
                  - { id: web, name: ウェブサーバー, kind: server, rows: web, clause: 第1条 }
                  - { id: store, name: 保管庫, kind: platform, totals: { effective-storage: 20 TB } }
                  - { id: word, name: 文書作成, kind: licence, quantity: 50 }
                """);
        GoalCall.of("metrics", Projects.MET).with("asOf", "2025-02").execute();
        assertThat(TARGET.resolve("service-report/metrics/equipment.json")).hasContent("""
                {
                  "asOf" : "2025-02-28",
                  "items" : [
                    {
                      "id" : "web",
                      "name" : "ウェブサーバー",
                      "kind" : "server",
                      "aspect" : "quantity",
                      "unit" : "台",
                      "required" : 1,
                      "present" : 1,
                      "difference" : 0,
                      "state" : "ok",
                      "demanded" : true,
                      "clause" : "第1条",
                      "rows" : [
                        "web"
                      ],
                      "shortfalls" : [ ]
                    },
                    {
                      "id" : "store.effective-storage",
                      "name" : "保管庫",
                      "kind" : "platform",
                      "aspect" : "effective-storage",
                      "unit" : "TB",
                      "required" : 20,
                      "present" : 19.998,
                      "difference" : -0.002,
                      "state" : "missing",
                      "demanded" : true,
                      "clause" : "",
                      "rows" : [
                        "store"
                      ],
                      "shortfalls" : [ ]
                    },
                    {
                      "id" : "word",
                      "name" : "文書作成",
                      "kind" : "licence",
                      "aspect" : "quantity",
                      "unit" : "本",
                      "required" : 50,
                      "present" : 0,
                      "difference" : -50,
                      "state" : "expired",
                      "demanded" : true,
                      "clause" : "",
                      "rows" : [ ],
                      "shortfalls" : [
                        {
                          "id" : "word",
                          "why" : "licence-expired"
                        }
                      ]
                    }
                  ],
                  "unclaimed" : [
                    "spare"
                  ]
                }
                """);
    }

    @Test
    void writesThemWhereAsked() throws Exception {
        GoalCall metrics = GoalCall.of("metrics", Projects.MET).with("outputDirectory", "elsewhere/figures");
        metrics.execute();
        assertThat(Path.of(Projects.MET, "elsewhere"))
                .isDirectoryRecursivelyContaining("glob:**/figures/manifest.json");
    }

    @Test
    void refusesAnOutputFolderThatIsAFileBeforeAnythingElse() throws Exception {
        GoalCall metrics = GoalCall.of("metrics", Projects.MET);
        data.broken();
        Path file = TARGET.resolve("service-report").toAbsolutePath();
        Files.createDirectories(TARGET);
        Files.writeString(file, "私の");
        assertThatThrownBy(metrics::execute)
                .isInstanceOf(GoalFailure.class)
                .hasMessage("There can be no output in " + file
                        + ", for the reason above; nothing was done.\n出力先を直して、もう一度実行してください。");
        assertThat(metrics.lines())
                .containsExactly("ERROR service-report.outputDirectory [" + file
                        + "]: found 'a file', expected a folder that can be written to; nothing was written"
                        + " (出力フォルダーに書き込めません。service-report.outputDirectory とその権限を確かめてください。何も書いていません)");
        assertThat(Snapshot.of(TARGET)).containsOnlyKeys("service-report");
    }

    @Test
    void namesOtherPeoplesFilesInItsWay() throws Exception {
        GoalCall metrics = GoalCall.of("metrics", Projects.MET);
        Path mine = TARGET.resolve("service-report/metrics/mine.txt").toAbsolutePath();
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "私の");
        assertThatThrownBy(metrics::execute).isInstanceOf(GoalFailure.class);
        assertThat(metrics.lines())
                .containsExactly("ERROR service-report.outputDirectory [" + mine
                        + "]: found 'a file that no run wrote', expected nothing but what an earlier run's manifest.json"
                        + " lists, where output goes; nothing was touched (出力先に、このツールが書いたものではないファイルがあります。"
                        + "移動するか、別の出力フォルダーを指定してください。何も変更していません)");
        assertThat(Snapshot.of(TARGET))
                .containsOnlyKeys("service-report-problems.json", "service-report/metrics/mine.txt");
    }

    @Test
    void leavesAListOfProblemsBesideTheOutputUntilTheyAreMended() throws Exception {
        GoalCall metrics = GoalCall.of("metrics", Projects.MET);
        metrics.execute();
        Map<String, String> before = Snapshot.of(TARGET.resolve("service-report"));
        data.with("services.csv", "id,name,part_of\nweb,窓口システム,db\n");
        assertThatThrownBy(metrics::execute).isInstanceOf(GoalFailure.class);
        assertThat(TARGET.resolve("service-report-problems.json")).hasContent("""
                {
                  "problems" : [
                    {
                      "severity" : "error",
                      "file" : "services.csv",
                      "line" : 2,
                      "column" : "part_of",
                      "found" : "db",
                      "expected" : "the id of a service in this file",
                      "hint" : "上位のサービスが services.csv にありません",
                      "message" : "services.csv:2 [part_of]: found 'db', expected the id of a service in this file (上位のサービスが services.csv にありません)"
                    }
                  ]
                }
                """);
        assertThat(Snapshot.of(TARGET.resolve("service-report"))).isEqualTo(before);

        data.with("services.csv", "id,name,part_of\nweb,窓口システム,\n");
        metrics.execute();
        assertThat(TARGET.resolve("service-report-problems.json")).doesNotExist();
    }
}
