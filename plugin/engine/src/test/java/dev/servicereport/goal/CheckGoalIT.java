package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.GivenData;
import dev.servicereport.OneRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(Projects.PLACE)
@OneRenderer
class CheckGoalIT {

    private static final String MISSED_LINE = "WARN Missed: 2025-02: 97.305%, agreed 99.8% (未達成)";

    private static final String GAP_LINE =
            "INFO outages: '2025-03': data are missing: no outage list is named by this month: web, db"
                    + " (令和7年3月の停止一覧がありません（データなし）)";

    private static final String LATE_LINE =
            "INFO service-report.asOf: '2025-05-01T00:00': the default cut-off is more than a day after the last row of the"
                    + " data; what is still down counts up to it. Set service-report.asOf to the time of the export if it was"
                    + " earlier (既定の締切が、データの最後の記録（2025-02-20 11:18）より1日を超えて後にある。停止中のものは締切まで数える。"
                    + "出力した日時がそれより前なら、-Dservice-report.asOf に書く)";

    @BeforeEach
    void makeProjects() throws Exception {
        Projects.make(Projects.MET);
        Projects.make(Projects.MISSED).missed();
        Projects.make(Projects.UNDETERMINED).undetermined();
        Projects.make(Projects.BROKEN).broken();
        Projects.make(Projects.GAP).with("outages/2025-04.csv", "service,from,to\n");
    }

    @Test
    void passesWhenEveryMonthIsMet() throws Exception {
        GoalCall check = GoalCall.of("check", Projects.MET).with("asOf", "2025-02");
        check.execute();
        assertThat(check.lines()).containsExactly("INFO Months checked: 1, missed: 0");
        assertThat(Path.of(Projects.MET, "target").toFile().list()).containsExactly("service-report-check");
    }

    @Test
    void failsWhenAMonthIsMissed() {
        GoalCall check = GoalCall.of("check", Projects.MISSED).with("asOf", "2025-02");
        assertThatThrownBy(check::execute).isInstanceOf(GoalFailure.class).hasMessage("""
                Missed the agreed availability in 2025-02. Set service-report.haltOnBreach to false to go on all the same.
                稼働率が基準値を下回った月があります（2025-02）。""");
        assertThat(check.lines()).containsExactly(MISSED_LINE);
    }

    @Test
    void documentsOfOnesOwnAreEvidenceWhereTheirFolderIsNamed() throws Exception {
        GivenData data = Projects.make(Projects.MET);
        Path contract = data.directory().resolve("contract.yaml");
        Files.writeString(
                contract, Files.readString(contract) + "requirements: { file: requirements.csv, fail-on: [証跡なし] }\n");
        data.with("requirements.csv", "条項,要件,種類,証跡,回答者\n1,速報を出す。,文書,document:short-report,運用\n");
        Path own = Files.createDirectories(Path.of(Projects.MET, "own/documents"));
        Files.writeString(
                own.resolve("short.adoc"), "---\nid: short-report\ntitle: 速報\nperiod: month\n---\n= ${head.title}\n");
        GoalCall check = GoalCall.of("check", Projects.MET).with("asOf", "2025-02");
        assertThatThrownBy(check::execute).isInstanceOf(GoalFailure.class);
        assertThat(check.lines())
                .anyMatch(line -> line.startsWith("ERROR requirements.csv:2 [証跡]: found 'short-report'")
                        && line.contains("service-report.templateDirectory"));
        assertThatThrownBy(check.with("templateDirectory", "nowhere")::execute).isInstanceOf(GoalFailure.class);
        assertThat(check.lines())
                .anyMatch(line -> line.startsWith("ERROR service-report.templateDirectory: found '")
                        && line.endsWith("expected a folder (ひな形のフォルダーがありません。パスを確かめてください)"));
        check.with("templateDirectory", "own").execute();
        // one of each record is not made without a record
        Files.writeString(
                own.resolve("short.adoc"),
                "---\nid: short-report\ntitle: 速報\nperiod: record\nvalues: minutes\n---\n= ${head.title}\n");
        assertThatThrownBy(check::execute).isInstanceOf(GoalFailure.class);
        assertThat(Files.readString(
                        Path.of(Projects.MET, "target", "service-report-check").resolve("verdict.json")))
                .contains("\"outcome\" : \"missing\"");
    }

    @Test
    void failsWhileADemandedRegisterIsMissing() throws Exception {
        GivenData data = Projects.make(Projects.MET);
        Path contract = data.directory().resolve("contract.yaml");
        Files.writeString(
                contract, Files.readString(contract) + "registers: { backups: required, trainings: required }\n");
        GoalCall check = GoalCall.of("check", Projects.MET).with("asOf", "2025-02");
        assertThatThrownBy(check::execute).isInstanceOf(GoalFailure.class).hasMessage("""
                Registers that contract.yaml demands have no rows, and by 2025-02-28 nothing was declared of these days: operation/backups.csv (2025-02-01..2025-02-28), project/trainings.csv (2025-02-01..2025-02-28). Keep them, declare in nil-returns.csv that there was nothing, or change registers in contract.yaml.
                備えるべき台帳に記録がありません（証跡なし）：バックアップ実施記録簿（申告のない日：令和7年2月1日から令和7年2月28日まで）、会議・説明会・研修実施記録簿（申告のない日：令和7年2月1日から令和7年2月28日まで）。記録を加えるか、該当がなかったときは nil-returns.csv に該当なしの申告（対象期間、申告者、申告日）を記入してください。""");
        Path left = Path.of(Projects.MET, "target", "service-report-check");
        assertThat(Files.readString(left.resolve("verdict.json")))
                .contains("\"outcome\" : \"missing\"")
                .contains("\"operation/backups.csv\"");
        assertThat(Files.readString(left.resolve("summary.md")))
                .contains("備えるべき台帳に記録がありません（証跡なし）：`operation/backups.csv`、`project/trainings.csv`。");
        assertThat(Files.readString(left.resolve("TEST-service-report.xml")))
                .contains("classname=\"service-report.registers\" name=\"operation/backups.csv\"")
                .contains("failures=\"2\"");

        data.with("nil-returns.csv", """
                register,from,to,declared_by,declared_on
                backups,2025-01-01,2025-01-31,責任者,2025-02-03
                project/trainings,2025-01-01,2025-02-28,責任者,2025-02-28
                """);
        GoalCall declared = GoalCall.of("check", Projects.MET).with("asOf", "2025-02");
        declared.execute();
        assertThat(declared.lines()).containsExactly("INFO Months checked: 1, missed: 0");
    }

    @Test
    void tellsOtherProgramsOfAMissingRegister() throws Exception {
        GivenData data = Projects.make(Projects.MET);
        Path contract = data.directory().resolve("contract.yaml");
        Files.writeString(contract, Files.readString(contract) + "registers: { backups: required }\n");
        for (String form : List.of("github", "gitlab")) {
            GoalCall check =
                    GoalCall.of("check", Projects.MET).with("asOf", "2025-02").with("annotations", form);
            assertThatThrownBy(check::execute).isInstanceOf(GoalFailure.class);
            assertThat(check.lines().toString() + quality())
                    .as(form)
                    .contains(
                            "operation/backups.csv: contract.yaml demands this register, it has no rows, and nothing is declared of it");
        }
    }

    private static String quality() throws Exception {
        Path file = Path.of(Projects.MET, "target", "service-report-check", "gl-code-quality-report.json");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    @Test
    void onlyTellsOfAMissedMonthWhenItShallNotHalt() throws Exception {
        GoalCall check = GoalCall.of("check", Projects.MISSED)
                .with("haltOnBreach", "false")
                .with("asOf", "2025-02");
        check.execute();
        assertThat(check.lines()).containsExactly(MISSED_LINE, "INFO Months checked: 1, missed: 1");
    }

    /** February allows 1:20:09; web was down for 1:00:00 until the 11th. */
    @Test
    void onlyWarnsOfAMonthBelowTheTargetThatCanStillBeMet() throws Exception {
        Projects.make(Projects.UNDER_WAY)
                .with("outages/2025-02.csv", "service,from,to\nweb,2025-02-10T10:00,2025-02-10T11:00\n");
        GoalCall check = GoalCall.of("check", Projects.UNDER_WAY).with("asOf", "2025-02-11T00:00");
        check.execute();
        assertThat(check.lines())
                .containsExactly(
                        "WARN Below so far: 2025-02: 99.583%, agreed 99.8%; the month is not over: 0:20:09 of 1:20:09 allowed"
                                + " downtime left (月の途中。まだ達成できる)",
                        "INFO Months checked: 1, missed: 0");
        assertThat(Path.of(Projects.UNDER_WAY, "target/service-report-check/verdict.json"))
                .content()
                .contains("\"outcome\" : \"undetermined\"")
                .doesNotContain("missed");
        assertThat(Path.of(Projects.UNDER_WAY, "target/service-report-check/TEST-service-report.xml"))
                .content()
                .contains("<skipped message=\"2025-02: 99.583%, agreed 99.8%; the month is not over: 0:20:09 of allowed"
                        + " downtime left\" />");
    }

    @Test
    void failsInAMonthUnderWayThatCanNoLongerBeMet() throws Exception {
        Projects.make(Projects.UNDER_WAY)
                .with("outages/2025-02.csv", "service,from,to\nweb,2025-02-10T10:00,2025-02-10T11:20:10\n");
        GoalCall check = GoalCall.of("check", Projects.UNDER_WAY).with("asOf", "2025-02-11T00:00");
        assertThatThrownBy(check::execute).isInstanceOf(GoalFailure.class);
        assertThat(check.lines()).containsExactly("WARN Missed: 2025-02: 99.443%, agreed 99.8% (未達成)");
    }

    /** Half of the 11th was not observed: what is left is less if that was an outage. */
    @Test
    void tellsWhatWasNotObservedOfAMonthThatCanStillBeMet() throws Exception {
        Projects.make(Projects.UNDER_WAY)
                .with("uptime/2025-02.csv", """
                        service,status,from,to
                        web,up,2025-02-01T00:00,2025-02-10T10:00
                        web,down,2025-02-10T10:00,2025-02-10T11:00
                        web,up,2025-02-10T11:00,2025-02-10T12:00
                        db,up,2025-02-01T00:00,2025-02-11T00:00
                        """)
                .without("outages/2025-02.csv")
                .without("outages");
        GoalCall check = GoalCall.of("check", Projects.UNDER_WAY).with("asOf", "2025-02-11T00:00");
        check.execute();
        assertThat(check.lines().get(0))
                .contains(
                        "the month is not over: 0:20:09 of 1:20:09 allowed downtime left; unobserved besides: 12:00:00");
        assertThat(Path.of(Projects.UNDER_WAY, "target/service-report-check/TEST-service-report.xml"))
                .content()
                .contains("of allowed downtime left; unobserved besides: 12:00:00\" />");
        assertThat(Path.of(Projects.UNDER_WAY, "target/service-report-check/summary.md"))
                .content()
                .contains("""

                        令和7年2月は月の途中で、まだ達成できます。表の許容停止時間と残りは締切までのものです。月全体では、許容停止時間 1時間20分9秒 のうち 20分9秒 が残っています（未計測の 12時間 が停止だったときは、その分だけ減ります）。
                        """);
    }

    /** Exactly as much as is allowed. */
    @Test
    void onlyWarnsWhereNothingIsLeft() throws Exception {
        Projects.make(Projects.UNDER_WAY)
                .with("outages/2025-02.csv", "service,from,to\nweb,2025-02-10T10:00,2025-02-10T11:20:09\n");
        GoalCall check = GoalCall.of("check", Projects.UNDER_WAY).with("asOf", "2025-02-11T00:00");
        check.execute();
        assertThat(check.lines().get(0)).contains("the month is not over: 0:00:00 of 1:20:09 allowed downtime left");
    }

    @Test
    void warnsOfAMonthThatNobodyCanJudge() throws Exception {
        GoalCall check = GoalCall.of("check", Projects.UNDETERMINED);
        check.execute();
        assertThat(check.lines())
                .containsExactly(
                        "WARN Undetermined: 2025-02: 96.407～100.000%, agreed 99.8% (判定保留)",
                        "INFO Months checked: 1, missed: 0");
    }

    @Test
    void failsWhenEquipmentThatWasAgreedIsNotThere() throws Exception {
        equipment("  - { id: web, name: ウェブサーバー, kind: server, rows: web-1 }");
        GoalCall check = GoalCall.of("check", Projects.MET).with("asOf", "2025-02");
        assertThatThrownBy(check::execute).isInstanceOf(GoalFailure.class).hasMessage("""
                Not there as agreed: web. Add the rows to inventory.csv, or set service-report.haltOnMissingEquipment to false to go on all the same.
                合意した構成のうち、足りないもの又は期限の切れたものがあります（web）。inventory.csv を補うか、このまま進めるには -Dservice-report.haltOnMissingEquipment=false を指定してください。""");
        assertThat(check.lines())
                .containsExactly(
                        "WARN Not as agreed: inventory.csv web: quantity: 0 of 1, missing (「ウェブサーバー」の数量が足りません（必要 1台、現在 0台。web-1 は構成品目に行なし）。納入した品目の行を inventory.csv に加えてください。契約を変更したときは contract.yaml の equipment を改めてください。)");
        assertThat(Files.readString(Path.of(Projects.MET, "target/service-report-check/verdict.json")))
                .contains("\"outcome\" : \"missed\"");
    }

    @Test
    void onlyTellsOfMissingEquipmentWhenItShallNotHalt() throws Exception {
        equipment("  - { id: web, name: ウェブサーバー, kind: server, rows: web-1 }");
        GoalCall check = GoalCall.of("check", Projects.MET)
                .with("haltOnMissingEquipment", "false")
                .with("asOf", "2025-02");
        check.execute();
        assertThat(check.lines()).last().isEqualTo("INFO Months checked: 1, missed: 0");
    }

    @Test
    void passesWhenAllEquipmentIsThereAndNamesWhatIsTooMuch() throws Exception {
        equipment("  - { id: web, name: ウェブサーバー, kind: server, rows: web-1 }");
        Path inventory = Path.of(Projects.MET, "data/inventory.csv");
        Files.writeString(inventory, "id,kind,name,quantity\nweb-1,server,ウェブ,1\nextra,server,予備,1\n");
        GoalCall check = GoalCall.of("check", Projects.MET).with("asOf", "2025-02");
        check.execute();
        assertThat(check.lines())
                .containsExactly(
                        "INFO inventory.csv:3: 'extra': in use, though nothing in the equipment of contract.yaml asks for it"
                                + " (構成品目「予備」は、contract.yaml の equipment のどれにも当たらない（超過）)",
                        "INFO Months checked: 1, missed: 0");
    }

    private static void equipment(String items) throws IOException {
        Path contract = Path.of(Projects.MET, "data/contract.yaml");
        Files.writeString(contract, Files.readString(contract) + "equipment:\n" + items + "\n");
    }

    @Test
    void tellsEveryFaultInTheData() {
        GoalCall check = GoalCall.of("check", Projects.BROKEN);
        assertThatThrownBy(check::execute).isInstanceOf(GoalFailure.class).hasMessage("""
                Found 3 problems in the input, listed above; nothing was written. Mend them and run again. They are also listed in service-report-problems.json beside the output folder.
                入力に 3 件の誤りがあります。上に示した箇所を直して、もう一度実行してください。出力は書き換えていません。""");
        assertThat(check.lines())
                .containsExactly(
                        "ERROR exclusions.csv:2 [service]: found 'wep', expected the id of a service in services.csv"
                                + " ('web' のことですか)",
                        "ERROR inquiries.csv:2 [received_at]: found 'きのう', expected a date and time like 2025-01-05T10:30 (日時は「2025-01-05 10:30」「令和7年1月5日 10時30分」のように書いてください)",
                        "ERROR outages/2025-02.csv:2 [to]: found '2025-02-30T11:18', expected a date that exists"
                                + " (2025年2月に30日はありません)");
    }

    @Test
    void refusesAMonthBeyondTheCutOff() {
        GoalCall check =
                GoalCall.of("check", Projects.MET).with("months", "2025-03").with("asOf", "2025-02");
        assertThatThrownBy(check::execute)
                .isInstanceOf(GoalFailure.class)
                .hasMessageStartingWith("Found 1 problem in the input, listed above; nothing was written.");
        assertThat(check.lines())
                .containsExactly("ERROR service-report.months: found '2025-03', expected a month of the service term"
                        + " before the cut-off; data is from 2025-02 to 2025-02; name other months with"
                        + " -Dservice-report.months, another cut-off with -Dservice-report.asOf, which is 2025-02"
                        + " (集計の締め（-Dservice-report.asOf=2025-02）より後の月です。締めを後にするか、-Dservice-report.months から外してください)");
    }

    @Test
    void failsWhenDataOfAMonthAreMissing() {
        GoalCall check = GoalCall.of("check", Projects.GAP);
        assertThatThrownBy(check::execute).isInstanceOf(GoalFailure.class).hasMessage("""
                Data are missing of 2025-03. Add them, set the months by corrections, name the first measured day as measured-since in contract.yaml, or set service-report.haltOnMissingMonths to false to go on all the same.
                データなしの月があります（2025-03）。記録を補うか、補正で定めるか、計測開始日を contract.yaml の measured-since に書いてください。このまま進めるには -Dservice-report.haltOnMissingMonths=false を指定してください。""");
        assertThat(check.lines()).containsExactly(GAP_LINE, LATE_LINE);
    }

    @Test
    void onlyTellsOfAMissingMonthWhenItShallNotHalt() throws Exception {
        GoalCall check = GoalCall.of("check", Projects.GAP).with("haltOnMissingMonths", "false");
        check.execute();
        assertThat(check.lines()).containsExactly(GAP_LINE, LATE_LINE, "INFO Months checked: 3, missed: 0");
    }

    @Test
    void saysWhyThereAreNoMonths() throws Exception {
        GoalCall check = GoalCall.of("check", Projects.MET).with("asOf", "2025-01");
        check.execute();
        assertThat(check.lines())
                .contains(
                        "INFO Months checked: 0 (no month is reported: the cut-off is not after the beginning of service on 2025-02-01;"
                                + " name a later one with -Dservice-report.asOf), missed: 0");
    }
}
