package dev.servicereport.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Incidents: first report and recovery against their targets, all of them and the contractor's own. */
class IncidentFiguresTest {

    private static final DataFiles HALF_AN_HOUR_AND_FOUR = DataFiles.MINIMAL
            .sla("incident-report: { target: PT30M, hours: always }")
            .sla("recovery: { target: PT4H, hours: always }")
            .asOf("2025-06-30T12:00");

    private static final DataFiles SEVERAL = DataFiles.MINIMAL.services("""
            id,name
            web,ウェブ
            db,データベース
            ad;fs,認証とファイル
            """);

    private static final String HEADER =
            "id,service,severity,detected_at,reported_at,recovered_at,responsible,cause,impact,action\n";

    @Test
    void reportAndRecoveryAreTakenRoundTheClockFromTheDetection() throws Exception {
        assertThat(standings(HALF_AN_HOUR_AND_FOUR, """
                夜間,web,高,2025-06-14T23:50:00,2025-06-15T00:20:00,2025-06-15T03:50:00,vendor,原因,影響,対応
                一秒後,web,高,2025-06-15T10:00:00,2025-06-15T10:30:01,2025-06-15T14:00:01,vendor,原因,影響,対応
                """))
                .containsExactly(
                        "夜間 report 1800 IN_TIME, recovery 14400 IN_TIME", "一秒後 report 1801 LATE, recovery 14401 LATE");
    }

    @Test
    void whatIsMissingIsOpenUntilItsTargetHasPassedAtTheCutOff() throws Exception {
        assertThat(standings(HALF_AN_HOUR_AND_FOUR, """
                速報も未了,web,高,2025-06-30T11:29:59,,,unknown,,,
                間に合う,web,高,2025-06-30T11:30:00,,,unknown,,,
                """))
                .containsExactly(
                        "速報も未了 report 1801 LATE, recovery 1801 OPEN", "間に合う report 1800 OPEN, recovery 1800 OPEN");
    }

    @Test
    void withoutTargetsDurationsAreTakenAllTheSame() throws Exception {
        assertThat(standings(DataFiles.MINIMAL.asOf("2025-06"), """
                目標なし,web,高,2025-06-14T10:00,2025-06-14T10:10,2025-06-14T12:00,vendor,原因,影響,対応
                """))
                .containsExactly("目標なし report 600 NOT_AGREED, recovery 7200 NOT_AGREED");
    }

    @Test
    void allIncidentsOfAMonthAreCountedAndTheContractorsAreShownApart() throws Exception {
        DataFiles data = HALF_AN_HOUR_AND_FOUR.file("incidents.csv", HEADER + """
                前月,web,高,2025-05-31T23:59:59,,,vendor,,,
                受注者,web,高,2025-06-01T00:00,2025-06-01T00:10,2025-06-01T05:00,受注者,,,
                発注者,web,高,2025-06-02T00:00,2025-06-02T00:10,2025-06-02T01:00,市,,,
                不可抗力,web,低,2025-06-30T11:59:59,,,不可抗力,,,
                """);

        assertThat(data.json("2025-06")).contains("""
                  "incidents" : {
                    "count" : 3,
                    "reportedInTime" : 2,
                    "recoveredInTime" : 1,
                    "kept" : true,
                    "vendor" : {
                      "count" : 1,
                      "reportedInTime" : 1,
                      "recoveredInTime" : 0
                    },
                    "items" : [
                """);
    }

    @Test
    void aRowIsReadAsWritten() throws Exception {
        Incident incident = DataFiles.MINIMAL
                .file("incidents/2025.csv", """
                        番号,サービス,重要度,件名,検知日時,速報日時,復旧日時,責任区分,原因,影響,対応,foreseen
                        I-1,web,中,バッテリー劣化,2025-06-14T10:00,2025-06-14T10:10,,第三者,劣化,なし,交換予定,yes
                        """)
                .read()
                .incidents()
                .get(0);

        assertThat(incident)
                .hasToString(
                        "Incident[id=I-1, services=[web], severity=中, times=Times[detectedAt=1749862800, foreseen=true,"
                                + " reportedAt=1749863400, recoveredAt=null], responsible=OTHER,"
                                + " account=Account[title=バッテリー劣化, cause=劣化, impact=なし, action=交換予定]]");
    }

    @Test
    void itMayTouchSeveralServicesEachNamedOnce() throws Exception {
        DataFiles data = SEVERAL.file("incidents.csv", HEADER + """
                I-1,web；db,中,2025-06-14T10:00,,,vendor,,,
                I-2,db、 web、db,中,2025-06-14T10:00,,,vendor,,,
                I-3,ad;fs,中,2025-06-14T10:00,,,vendor,,,
                """);

        assertThat(data.read().incidents())
                .extracting(Incident::services)
                .containsExactly(List.of("web", "db"), List.of("db", "web"), List.of("ad;fs"));
    }

    @Test
    void eachServiceItTouchesMustBeKnown() {
        DataFiles data = SEVERAL.file("incidents.csv", HEADER + """
                I-1,web;dbx;;mail,中,2025-06-14T10:00,,,vendor,,,
                """);

        assertThatThrownBy(data::read).isInstanceOf(BadInputException.class).hasMessage("""
                        incidents.csv:2 [service]: found 'dbx', expected the id of a service in services.csv ('db' のことですか)
                        incidents.csv:2 [service]: found 'mail', expected the id of a service in services.csv (services.csv にない語です。services.csv の id か名称に直すか、services.csv に加えてください)
                        incidents.csv:2 [service]: found '空欄', expected the id of a service in services.csv (services.csv にない語です。services.csv の id か名称に直すか、services.csv に加えてください)""");
    }

    @Test
    void noReportAndNoRecoveryComesBeforeItsDetection() {
        DataFiles data = DataFiles.MINIMAL.file("incidents.csv", HEADER + """
                I-1,web,中,2025-06-14T10:00,2025-06-14T09:59:59,2025-06-14T09:00,vendor,,,
                """);

        assertThatThrownBy(data::read).isInstanceOf(BadInputException.class).hasMessage("""
                        incidents.csv:2 [recovered_at]: found '2025-06-14T09:00', expected a time at or after the start (終わりが始まりより前です。どちらかの日時を直してください)
                        incidents.csv:2 [reported_at]: found '2025-06-14T09:59:59', expected a time at or after the start (終わりが始まりより前です。どちらかの日時を直してください)""");
    }

    @Test
    void noAnswerComesBeforeItsQuestion() {
        DataFiles data = DataFiles.MINIMAL.file("inquiries.csv", """
                id,received_at,first_response_at,closed_at
                Q-1,2025-06-14T10:00,2025-06-14T09:00,2025-06-14T08:00
                """);

        assertThatThrownBy(data::read).isInstanceOf(BadInputException.class).hasMessage("""
                        inquiries.csv:2 [closed_at]: found '2025-06-14T08:00', expected a time at or after the start (終わりが始まりより前です。どちらかの日時を直してください)
                        inquiries.csv:2 [first_response_at]: found '2025-06-14T09:00', expected a time at or after the start (終わりが始まりより前です。どちらかの日時を直してください)""");
    }

    private static List<String> standings(DataFiles agreed, String incidents) throws Exception {
        return agreed.file("incidents.csv", HEADER + incidents).month("2025-06").incidents().items().stream()
                .map(item -> "%s report %d %s, recovery %d %s"
                        .formatted(
                                item.incident().id(),
                                item.report().seconds(),
                                item.report().standing(),
                                item.recovery().seconds(),
                                item.recovery().standing()))
                .toList();
    }
}
