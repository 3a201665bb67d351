package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import org.junit.jupiter.api.Test;

/** What the parties agreed to change in the measurements (測定値の訂正). */
class CorrectionTest {

    private static final DataFiles FALSE_ALARM_OF_42_MINUTES = DataFiles.MINIMAL.uptime("""
            service,status,from,to
            web,up,2025-06-01T00:00,2025-06-14T09:00
            web,down,2025-06-14T09:00,2025-06-14T09:42
            web,up,2025-06-14T09:42,2025-07-01T00:00
            """);

    private static final String HEADER = "service,from,to,status,reason,decided_by,decided_on\n";

    @Test
    void upTakesAFalseAlarmOut() throws Exception {
        DataFiles data = FALSE_ALARM_OF_42_MINUTES.corrections(HEADER + """
                web,2025-06-14T09:00,2025-06-14T09:42,up,誤検知,協議会,2025-06-23
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
    }

    @Test
    void aPartOfTheTimeChangesAPartOfTheOutage() throws Exception {
        DataFiles data = FALSE_ALARM_OF_42_MINUTES.corrections(HEADER + """
                web,2025-06-14T08:00,2025-06-14T09:12,up,誤検知,協議会,2025-06-23
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:30:00, unknown 0:00:00:"
                        + " 99.9305 to 99.9305 MET, outages 1, longest 0:30:00");
    }

    @Test
    void downAndUnknownOverrideWhatWasObserved() throws Exception {
        DataFiles data = FALSE_ALARM_OF_42_MINUTES.corrections(HEADER + """
                web,2025-06-14T09:00,2025-06-14T09:42,unknown,監視装置の故障,協議会,2025-06-23
                web,2025-06-20T09:00,2025-06-20T09:10,down,監視漏れ,協議会,2025-06-23
                web,2025-06-21T09:00,2025-06-21T09:18,不明,監視装置の故障,協議会,2025-06-23
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:10:00, unknown 1:00:00:"
                        + " 99.8379 to 99.9768 MET, outages 1, longest 0:10:00");
    }

    @Test
    void aListedOutageIsOverriddenToo() throws Exception {
        DataFiles data = DataFiles.MINIMAL.outages("""
                        service,from,to
                        web,2025-06-14T09:00,2025-06-14T09:42
                        """).corrections(HEADER + """
                        web,2025-06-14T09:00,2025-06-14T09:30,up,誤検知,協議会,2025-06-23
                        """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:12:00, unknown 0:00:00:"
                        + " 99.9722 to 99.9722 MET, outages 1, longest 0:12:00");
    }

    @Test
    void theLatestDecisionWinsWhereverItStands() throws Exception {
        DataFiles data = FALSE_ALARM_OF_42_MINUTES.corrections(HEADER + """
                web,2025-06-14T09:00,2025-06-14T09:42,down,再協議,協議会,2025-07-02
                web,2025-06-14T09:00,2025-06-14T09:42,up,誤検知,協議会,2025-06-23
                """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:42:00, unknown 0:00:00:"
                        + " 99.9027 to 99.9027 MET, outages 1, longest 0:42:00");
    }

    @Test
    void aCorrectionComesBeforeTheMinimumLengthIsTaken() throws Exception {
        DataFiles data =
                FALSE_ALARM_OF_42_MINUTES.availability("minimum-outage: PT5M").corrections(HEADER + """
                        web,2025-06-14T09:04,2025-06-14T09:42,up,誤検知,協議会,2025-06-23
                        """);

        assertThat(data.overall("2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:00:00, unknown 0:00:00:"
                        + " 100.0000 to 100.0000 MET, outages 0, longest 0:00:00");
    }

    @Test
    void twoDecisionsOfOneDayThatContradictEachOtherAreAnError() {
        DataFiles data = FALSE_ALARM_OF_42_MINUTES.corrections(HEADER + """
                web,2025-06-14T09:00,2025-06-14T09:42,up,誤検知,協議会,2025-06-23
                web,2025-06-14T09:41,2025-06-14T09:50,down,監視漏れ,協議会,2025-06-23
                """);

        assertThatThrownBy(data::read)
                .isInstanceOf(BadInputException.class)
                .hasMessage("corrections.csv:3 [status]: found 'down', expected the status that another correction"
                        + " decided on the same day gives this time (同じ日に決めた補正が食い違っています)");
    }

    @Test
    void twoOfOneDayMayTouchOrAgreeOrNameOtherServices() throws Exception {
        DataFiles data = FALSE_ALARM_OF_42_MINUTES
                .services("id,name\nweb,ウェブ\ndb,データベース\n")
                .corrections(HEADER + """
                        web,2025-06-14T09:00,2025-06-14T09:30,up,誤検知,協議会,2025-06-23
                        web,2025-06-14T09:30,2025-06-14T09:42,down,障害,協議会,2025-06-23
                        web,2025-06-14T09:35,2025-06-14T09:50,down,障害,協議会,2025-06-23
                        db,2025-06-14T09:00,2025-06-14T09:30,down,障害,協議会,2025-06-23
                        """);

        assertThat(data.service("web", "2025-06"))
                .isEqualTo("720:00:00 − 0:00:00, down 0:20:00, unknown 0:00:00:"
                        + " 99.9537 to 99.9537 MET, outages 1, longest 0:20:00");
    }

    @Test
    void aServiceWithPartsCannotBeCorrected() {
        DataFiles data = FALSE_ALARM_OF_42_MINUTES
                .services("id,name,part_of\nad,AD,\nweb,ウェブ,ad\n")
                .corrections(HEADER + """
                        ad,2025-06-14T09:00,2025-06-14T09:42,up,誤検知,協議会,2025-06-23
                        overall,2025-06-14T09:00,2025-06-14T09:42,up,誤検知,協議会,2025-06-23
                        """);

        assertThatThrownBy(data::read).isInstanceOf(BadInputException.class).hasMessage("""
                        corrections.csv:2 [service]: found 'ad', expected a service without parts (構成要素をもつサービスの状態は、その構成要素から求めます)
                        corrections.csv:3 [service]: found 'overall', expected a service without parts (構成要素をもつサービスの状態は、その構成要素から求めます)""");
    }
}
