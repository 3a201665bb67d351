package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.FigureText;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several things that are watched of one service, each with states of its own, and logs that come in pieces. */
class WatchedThingTest {

    private static final DataFiles LOG = DataFiles.MINIMAL.asOf("2025-01").agreed("""
            sources:
              - files: logs/*.csv
                kind: outages
                columns: { timestamp: time, service: netbox, check: event, status: state }
            """);

    private static final DataFiles PIECES = DataFiles.MINIMAL.asOf("2025-02");

    @Test
    void eachCheckOfAChangeLogHasItsOwnState() throws Exception {
        DataFiles data = LOG.file("logs/a.csv", """
                time,netbox,event,state
                2025-01-11 00:01:53,web,boxState,down
                2025-01-11 00:05:35,web,snmpAgentState,down
                2025-01-11 00:10:00,web,snmpAgentState,up
                2025-01-11 02:00:00,web,boxState,up
                """);

        assertThat(down(data, "2025-01")).isEqualTo(7087);
        assertThat(data.notices()).isEmpty();
    }

    @Test
    void aColumnOfChecksIsKnownByItsJapaneseNameToo() throws Exception {
        DataFiles data = DataFiles.MINIMAL.asOf("2025-01").outages("""
                日時,サービス,監視項目,状態
                2025-01-11 00:00:00,web,死活,停止
                2025-01-11 00:01:00,web,応答,停止
                2025-01-11 00:02:00,web,応答,正常
                2025-01-11 00:03:00,web,死活,正常
                """);

        assertThat(down(data, "2025-01")).isEqualTo(180);
        assertThat(data.notices()).isEmpty();
    }

    @Test
    void twoMonitorsOfOneServiceThatArePolledInTurnHideNothingOfEachOther() throws Exception {
        StringBuilder rows = new StringBuilder("timestamp,service,status\n");
        for (int minute = 0; minute < 1440; minute++) {
            String clock = "2025-01-11 %02d:%02d".formatted(minute / 60, minute % 60);
            rows.append(clock).append(":00,web-1,").append(minute / 120 == 5 ? "down\n" : "up\n");
            rows.append(clock).append(":01,web-2,up\n");
        }
        DataFiles data = DataFiles.MINIMAL.asOf("2025-01-11").agreed("""
                sources:
                  - { files: logs/*.csv, kind: uptime, services: { web-1: web, web-2: web } }
                """).file("logs/a.csv", rows.toString());

        assertThat(down(data, "2025-01")).isEqualTo(7200);
    }

    @Test
    void samplesOfSeveralChecksHoldUntilTheNextOfTheirOwn() throws Exception {
        DataFiles data = DataFiles.MINIMAL.asOf("2025-01").uptime("""
                timestamp,service,check,status
                2025-01-11 00:00:00,web,http,down
                2025-01-11 00:00:30,web,ping,up
                2025-01-11 00:01:00,web,http,down
                2025-01-11 00:01:30,web,ping,up
                """);

        assertThat(down(data, "2025-01")).isEqualTo(120);
    }

    @Test
    void sensorsOfOneNameOnTwoDevicesOfPrtgAreTwo() throws Exception {
        DataFiles data = DataFiles.MINIMAL.asOf("2025-01").agreed("""
                sources:
                  - { files: logs/*.csv, kind: outages, preset: prtg-log, services: { Ping: web } }
                """).file("logs/a.csv", """
                Date Time(RAW),Parent,Object,Status
                45661.9583333333,host-1,Ping,Down
                45661.9590277778,host-2,Ping,Down
                45661.9597222222,host-2,Ping,Up
                45662.0000000000,host-1,Ping,Up
                """);

        assertThat(down(data, "2025-01")).isEqualTo(3600);
    }

    @Test
    void oneFileAMonthOfOurOwnIsOneLog() throws Exception {
        DataFiles data = PIECES.file("outages/2025-01.csv", """
                timestamp,service,status
                2025-01-31 23:50,web,down
                """).file("outages/2025-02.csv", """
                timestamp,service,status
                2025-02-01 00:20,web,up
                """);

        assertThat(down(data, "2025-01")).isEqualTo(600);
        assertThat(down(data, "2025-02")).isEqualTo(1200);
        assertThat(said(data)).isEmpty();
    }

    @Test
    void samplesGoOnOverTheFilesOfOneLog() throws Exception {
        DataFiles data = PIECES.file("uptime/2025-01.csv", """
                timestamp,service,status
                2025-01-31 23:58:59,web,down
                """).file("uptime/2025-02.csv", """
                timestamp,service,status
                2025-02-01 00:00:01,web,down
                """);

        assertThat(down(data, "2025-01")).isEqualTo(61);
        assertThat(down(data, "2025-02")).isEqualTo(61);
    }

    @Test
    void sourcesThatNameOneLogShareItsStates() throws Exception {
        DataFiles data = pieces("log: snmp, ", "log: snmp, ");

        assertThat(down(data, "2025-01")).isEqualTo(600);
        assertThat(down(data, "2025-02")).isEqualTo(1200);
        assertThat(said(data)).isEmpty();
    }

    @Test
    void aLogInPiecesThatNobodyNamedIsAFault() {
        String fault =
                "logs/b.csv:2: found 'web / ping', expected the same 'log: name' in both sources of contract.yaml, since"
                        + " logs/a.csv:2 leaves the same open and this ends it; different names if they are two logs"
                        + " (logs/a.csv:2 の停止の復旧とみられます。一つのログを分けたファイルなら、sources の両方に同じ log: 名前 を書いてください。"
                        + "別のログなら、違う名前を書いてください)";

        assertThat(faults(pieces("", ""))).containsExactly(fault);
        assertThat(faults(pieces("log: snmp, ", ""))).containsExactly(fault);
    }

    @Test
    void logsOfTwoNamesAreTwo() throws Exception {
        DataFiles data = pieces("log: one, ", "log: two, ");

        assertThat(down(data, "2025-01")).isEqualTo(600);
        assertThat(down(data, "2025-02")).isEqualTo(28 * 86_400);
        assertThat(said(data))
                .containsExactly(
                        "logs/a.csv:2: 'web / ping': still down at the cut-off, and counts as down up to it"
                                + " (締切までに復旧した記載がないため、締切まで停止として数えた)",
                        "logs/b.csv:2: 'up': 1 row of 1 watched thing from here on is up with nothing before; up before"
                                + " as well. If they mix several checks, a column 'check' is missing"
                                + " (この行をはじめ 1 行（監視対象 1 件）が、それより前の記録がない復旧のため、その前は稼働とみなした。"
                                + "複数の監視項目が混ざっているなら、監視項目の列（check）を加えるか、sources の columns に check を書く)");
    }

    @Test
    void aDownWhileDownIsOneNoticeForTheFile() throws Exception {
        DataFiles data = DataFiles.MINIMAL
                .asOf("2025-01")
                .services("id,name\nweb,ウェブ\ndb,DB\n")
                .outages("""
                timestamp,service,status
                2025-01-11 00:00:00,web,down
                2025-01-11 00:01:00,web,down
                2025-01-11 00:01:00,db,down
                2025-01-11 00:02:00,web,down
                2025-01-11 00:03:00,db,down
                2025-01-11 00:04:00,web,up
                2025-01-11 00:04:00,db,up
                """);

        assertThat(said(data))
                .containsExactly(
                        "outages/outages.csv:3: 'down': 3 rows of 2 watched things from here on are down again while"
                                + " down; the outage goes on. If they mix several checks, a column 'check' is missing"
                                + " (この行をはじめ 3 行（監視対象 2 件）が、停止中に再び停止となっているため、停止が続いているものとした。"
                                + "複数の監視項目が混ざっているなら、監視項目の列（check）を加えるか、sources の columns に check を書く)");
    }

    private static DataFiles pieces(String january, String february) {
        return PIECES.agreed("sources:\n"
                        + "  - { " + january + "files: logs/a.csv, kind: outages, services: { Web: web } }\n"
                        + "  - { " + february + "files: logs/b.csv, kind: outages, services: { Web: web } }\n")
                .file("logs/a.csv", """
                        timestamp,service,check,status
                        2025-01-31 23:50,Web,ping,down
                        """)
                .file("logs/b.csv", """
                        timestamp,service,check,status
                        2025-02-01 00:20,Web,ping,up
                        """);
    }

    private static long down(DataFiles data, String month) throws BadInputException {
        return FigureText.service(data.month(month), "web")
                .availability()
                .down()
                .seconds();
    }

    private static List<String> said(DataFiles data) throws BadInputException {
        return data.said();
    }

    private static List<String> faults(DataFiles data) {
        return catchThrowableOfType(BadInputException.class, data::read).problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }
}
