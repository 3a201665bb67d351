package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything wrong in every file comes out in one go, each with its place, what stands there and what to write. */
class DatasetReaderTest {

    private static final DataFiles WEB_AND_DB = DataFiles.MINIMAL.services("""
            id,name,part_of
            web-server,ウェブ,
            db-server,データベース,
            """);

    @Test
    void brokenCellsOfThreeFilesAreReportedTogether() {
        DataFiles data = WEB_AND_DB.uptime("""
                        service,site,status,from,to
                        web-server,,up,2025-06-01T00:00,2025-07-01T00:00
                        web-server,,upp,2025-06-01T00:00,2025-07-01T00:00
                        """).file("outages/2026-02.csv", """
                        service,from,to
                        web-server,2026-02-28T09:00,2026-02-30T10:00
                        """).file("inquiries.csv", """
                        番号,受付日時,一次回答日時
                        Q-1,2025-06-10T48:00,
                        """);

        assertThatThrownBy(data::read).isInstanceOf(BadInputException.class).hasMessage("""
                        inquiries.csv:2 [受付日時]: found '2025-06-10T48:00', expected a time from 00:00 to 47:59 (48時0分という時刻はありません)
                        outages/2026-02.csv:2 [to]: found '2026-02-30T10:00', expected a date that exists (2026年2月に30日はありません)
                        uptime/monitoring.csv:3 [status]: found 'upp', expected one of up, down, unknown; did you mean 'up'? (「up」のことですか)""");
    }

    @Test
    void aReferenceToAnUnknownServiceNamesTheNearestOne() {
        DataFiles data = WEB_AND_DB.uptime("""
                        timestamp,service,site,status
                        2025-06-10T10:00,web-sever,,up
                        """).exclusions("""
                        service,from,to,class,reason
                        DB_server2,2025-06-10T10:00,2025-06-10T11:00,planned,保守
                        overall,2025-06-10T10:00,2025-06-10T11:00,planned,保守
                        """).file("incidents.csv", """
                        id,service,detected_at
                        I-1,printer,2025-06-10T10:00
                        """);

        assertThatThrownBy(data::read).isInstanceOf(BadInputException.class).hasMessage("""
                        exclusions.csv:2 [service]: found 'DB_server2', expected the id of a service in services.csv ('db-server' のことですか)
                        exclusions.csv:3 [service]: found 'overall', expected '*' for all services (全体の除外は * と書いてください)
                        incidents.csv:2 [service]: found 'printer', expected the id of a service in services.csv (services.csv にない語です。services.csv の id か名称に直すか、services.csv に加えてください)
                        uptime/monitoring.csv:2 [service]: found 'web-sever', expected the id of a service in services.csv ('web-server' のことですか)""");
    }

    @Test
    void whatNamesARowAtFaultIsNotAtFaultItself() {
        DataFiles data = WEB_AND_DB
                .file("incidents.csv", """
                        id,service,detected_at
                        I-1,web-server,2025-06-31T10:00
                        """)
                .file("incident-reports.csv", """
                        id,incident,stage,at,channel,content
                        R-1,I-1,first,2025-06-10T10:10,電話,一報
                        """)
                .file("inventory.csv", """
                        id,kind,name,quantity
                        M-1,medium,テープ,x
                        """)
                .file("media-disposals.csv", """
                        id,asset,medium,serial,replaced_on
                        D-1,M-1,テープ,S-1,2025-06-10
                        """)
                .file("team.csv", """
                        id,name,role,reports_to
                        a,見本 一,責任者,z
                        a,見本 一,責任者,
                        """);

        assertThatThrownBy(data::read).isInstanceOf(BadInputException.class).hasMessage("""
                        incidents.csv:2 [detected_at]: found '2025-06-31T10:00', expected a date that exists (2025年6月に31日はありません)
                        inventory.csv:2 [quantity]: found 'x', expected a number of 0 or more (「1024」「0.5」のように、0以上の数だけを書いてください)
                        team.csv:2 [reports_to]: found 'z', expected the id of a member in team.csv
                        team.csv:3 [id]: found 'a', expected a value not used before; team.csv:2 has it with other content (同じ番号で内容の違う行があります)""");
    }

    @Test
    void anUptimeRowOfAServiceWithPartsIsAnError() {
        DataFiles data = DataFiles.MINIMAL
                .services("id,name,part_of\nad,AD,\nad-1,AD 1号機,ad\n")
                .uptime("""
                        service,status,from,to
                        ad,up,2025-06-01T00:00,2025-07-01T00:00
                        """);

        assertThatThrownBy(data::read)
                .isInstanceOf(BadInputException.class)
                .hasMessage("uptime/monitoring.csv:2 [service]: found 'ad', expected a service without parts"
                        + " (構成要素をもつサービスの状態は、その構成要素から求めます)");
    }

    @Test
    void anIdUsedTwiceWithOtherContentIsAnErrorOverFilesToo() {
        DataFiles data = WEB_AND_DB
                .file("inquiries/a.csv", """
                        id,received_at,first_response_at
                        Q-1,2025-06-10T10:00,
                        """)
                .file("inquiries/b.csv", """
                        id,received_at,first_response_at
                        Q-1,2025-06-10T11:00,
                        """)
                .file("incidents.csv", """
                        id,service,detected_at
                        I-1,web-server,2025-06-10T10:00
                        I-1,db-server,2025-06-10T10:00
                        """);

        assertThatThrownBy(data::read).isInstanceOf(BadInputException.class).hasMessage("""
                        incidents.csv:3 [id]: found 'I-1', expected a value not used before; incidents.csv:2 has it with other content (同じ番号で内容の違う行があります)
                        inquiries/b.csv:2 [id]: found 'Q-1', expected a value not used before; inquiries/a.csv:2 has it with other content (同じ番号で内容の違う行があります)""");
    }

    @Test
    void aRowThatStandsThereTwiceCountsOnceAndIsNoted() throws Exception {
        DataFiles data = WEB_AND_DB.file("inquiries.csv", """
                id,received_at,first_response_at
                Q-1,2025-06-10T10:00,
                Q-1,2025-06-10T10:00,
                """);

        assertThat(data.read().inquiries()).hasSize(1);
        assertThat(data.notices())
                .containsExactly(
                        "inquiries.csv:3: 'Q-1': repeats inquiries.csv:2 and counts once (同じ内容の行が重複しているため、1件として数えた)");
    }

    @Test
    void theContractsFaultsAndTheDatasComeTogether() {
        DataFiles data = WEB_AND_DB.agreed("titel: 件名").file("inquiries.csv", """
                id,received_at,first_response_at
                Q-1,,
                """);

        assertThatThrownBy(data::read).isInstanceOf(BadInputException.class).hasMessage("""
                        contract.yaml:1: found 'titel', expected a key known here; did you mean 'title'? (「title」ではありませんか)
                        inquiries.csv:2 [received_at]: found '空欄', expected a value (この列は空にできません。値を書いてください)""");
    }

    @Test
    void aBrokenPaymentPlanIsReportedWithItsLine() {
        DataFiles data = WEB_AND_DB.agreed("""
                payments:
                  - id: server
                    title: サーバー
                    ceiling: 100
                    contract-amount: 101
                    instalments: 1
                    first-month: 2025-01
                    tax-rate: 10""");

        assertThatThrownBy(data::read)
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("contract.yaml:5 [payments[0].contract-amount]: found '101', expected ");
    }

    @Test
    void withoutServicesTheOtherFilesAreCheckedAllTheSame(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("contract.yaml"), WEB_AND_DB.contract());
        Files.writeString(folder.resolve("exclusions.csv"), """
                service,from,to,class,reason
                anything,2025-06-10T10:00,2025-06-10T09:00,planned,保守
                """);

        assertThatThrownBy(() -> DatasetReader.read(folder, character -> true))
                .isInstanceOf(BadInputException.class)
                .hasMessage("""
                        exclusions.csv:2 [to]: found '2025-06-10T09:00', expected a time at or after the start (終わりが始まりより前です。どちらかの日時を直してください)
                        services.csv: found 'no file', expected a list of the services measured (サービス一覧 services.csv がありません)""");
    }

    @Test
    void aFolderThatIsNotThereIsNamed(@TempDir Path folder) {
        Path missing = folder.resolve("nowhere");

        assertThatThrownBy(() -> DatasetReader.read(missing, character -> true))
                .isInstanceOf(BadInputException.class)
                .hasMessage(missing + ": found 'no folder', expected a directory with contract.yaml and CSV files"
                        + " (データのフォルダーがありません。service-report.dataDirectory を確かめてください)");
    }

    @Test
    void aFolderThatIsNamedLikeAFileIsAnError(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("contract.yaml"), WEB_AND_DB.contract());
        Files.writeString(folder.resolve("services.csv"), "id,name\nweb,ウェブ\n");
        Files.createDirectories(folder.resolve("uptime/deeper.csv"));

        assertThatThrownBy(() -> DatasetReader.read(folder, character -> true))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "uptime/deeper.csv: found 'no regular file', expected a file (フォルダーや特殊ファイルではなく、ファイルを置いてください)");
    }

    @Test
    void everyFileReadIsListedByNameAndOthersAreNot(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("contract.yaml"), WEB_AND_DB.contract());
        Files.writeString(folder.resolve("services.csv"), "id,name\nweb,ウェブ\n");
        Files.createDirectories(folder.resolve("uptime"));
        Files.writeString(folder.resolve("uptime/b.csv"), "service,status,from,to\n");
        Files.writeString(folder.resolve("uptime/readme.txt"), "not read");
        try (GZIPOutputStream packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("uptime/a.csv.gz")))) {
            packed.write(
                    "対象,状態,開始,終了\nweb,停止,2025-06-01T00:00,2025-06-02T00:00\n".getBytes(Charset.forName("windows-31j")));
        }
        Files.writeString(folder.resolve("inquiries.csv"), "id,received_at\n");

        Dataset dataset = DatasetReader.read(folder, character -> true);

        assertThat(dataset.files())
                .containsExactly(
                        new InputFile(folder.resolve("contract.yaml"), "contract.yaml"),
                        new InputFile(folder.resolve("inquiries.csv"), "inquiries.csv"),
                        new InputFile(folder.resolve("services.csv"), "services.csv"),
                        new InputFile(folder.resolve("uptime/a.csv.gz"), "uptime/a.csv.gz", true, 1_748_703_600, ""),
                        new InputFile(folder.resolve("uptime/b.csv"), "uptime/b.csv"));
        assertThat(dataset.measurements().observations().lastBeginning()).hasValue(1_748_703_600);
    }

    @Test
    void textThatNoFontCanShowIsNoted() throws Exception {
        Dataset dataset = WEB_AND_DB.file("inquiries.csv", """
                id,received_at,subject
                Q-1,2025-06-10T10:00,山﨑様より
                """).read(character -> character != '﨑');

        assertThat(dataset.notices())
                .singleElement()
                .hasToString(
                        "inquiries.csv:2 [subject]: 'U+FA11': no font has it; documents show 〓 (文書の書体にない文字のため、〓と表示する)");
    }
}
