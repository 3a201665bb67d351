package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.FigureText;
import dev.servicereport.problem.BadInputException;
import org.junit.jupiter.api.Test;

/** The same outage in several exports, and outages that nobody ended. */
class SameOutageTest {

    private static final DataFiles LISTS = DataFiles.MINIMAL.asOf("2025-02");
    private static final String OPEN =
            ": 'web': still down at the cut-off, and counts as down up to it" + " (締切までに復旧した記載がないため、締切まで停止として数えた)";

    @Test
    void isEndedByTheNextExport() throws Exception {
        DataFiles data = lists("web,2025-01-31 23:50,", "web,2025-01-31 23:50,2025-02-01 00:20");

        assertThat(down(data, "2025-01")).isEqualTo(600);
        assertThat(down(data, "2025-02")).isEqualTo(1200);
        assertThat(data.said())
                .containsExactly("outages/2025-01.csv:2: 'web': open here, and ended as outages/2025-02.csv:2 says"
                        + " (ここでは復旧していないが、同じ停止の復旧が outages/2025-02.csv:2 にあるため、それによった)");
    }

    @Test
    void endsWithTheLaterOfTwoEnds() throws Exception {
        DataFiles data = lists("web,2025-01-31 23:50,2025-02-01 00:30", "web,2025-01-31 23:50,2025-02-01 00:20");

        assertThat(down(data, "2025-02")).isEqualTo(1800);
        assertThat(data.said())
                .containsExactly("outages/2025-02.csv:2: 'web': the same outage ends later in outages/2025-01.csv:2,"
                        + " and the later end counts"
                        + " (同じ停止が outages/2025-01.csv:2 ではより後に復旧しているため、後の復旧によった)");
    }

    @Test
    void rowsOfOneFileAreTwoOutages() throws Exception {
        DataFiles data = lists("web,2025-01-31 23:50,\nweb,2025-01-31 23:50,2025-02-01 00:20", "");

        assertThat(down(data, "2025-02")).isEqualTo(28 * 86_400);
        assertThat(data.said()).containsExactly("outages/2025-01.csv:2" + OPEN);
    }

    @Test
    void anotherCheckThatBeganInThatSecondEndsNothing() throws Exception {
        DataFiles data = LISTS.file("outages/2025-01.csv", "service,check,from,to\nweb,ping,2025-01-31 23:50,\n")
                .file("outages/2025-02.csv", "service,check,from,to\nweb,http,2025-01-31 23:50,2025-02-01 00:20\n");

        assertThat(down(data, "2025-02")).isEqualTo(28 * 86_400);
        assertThat(data.said())
                .containsExactly("outages/2025-01.csv:2: 'web / ping': still down at the cut-off, and counts as down up"
                        + " to it (締切までに復旧した記載がないため、締切まで停止として数えた)");
    }

    @Test
    void anOpenRowThatALaterOneFollowsIsAFinding() throws Exception {
        DataFiles data = lists("web,2025-01-10 00:00,\nweb,2025-01-20 00:00,2025-01-20 01:00", "");

        assertThat(down(data, "2025-02")).isEqualTo(28 * 86_400);
        assertThat(data.said())
                .containsExactly(
                        "outages/2025-01.csv:2: 'web': still down when outages/2025-01.csv:3 begins, and counts as"
                                + " down up to the cut-off until the end is written"
                                + " (復旧の記載がないまま、outages/2025-01.csv:3 に次の停止がある。"
                                + "いつ復旧したか確かめて書くまで、締切まで停止として数える)");
    }

    @Test
    void aSourceThatEndsWhatAnotherLeavesOpenMustSayThatTheyAreOneLog() {
        DataFiles data = LISTS.agreed("sources:\n  - { files: logs/a.csv, kind: outages }\n"
                        + "  - { files: logs/b.csv, kind: outages }\n")
                .file("logs/a.csv", list("web,2025-01-31 23:50,"))
                .file("logs/b.csv", list("web,2025-01-31 23:50,2025-02-01 00:20"));

        assertThat(catchThrowableOfType(BadInputException.class, data::read).problems())
                .extracting(Object::toString)
                .containsExactly(
                        "logs/b.csv:2: found 'web', expected the same 'log: name' in both sources of contract.yaml,"
                                + " since logs/a.csv:2 leaves the same open and this ends it; different names if they are two logs"
                                + " (logs/a.csv:2 の停止の復旧とみられます。一つのログを分けたファイルなら、sources の両方に同じ log: 名前 を書いてください。"
                                + "別のログなら、違う名前を書いてください)");
    }

    @Test
    void aDefaultCutOffLongAfterTheLastRowIsToldOf() throws Exception {
        DataFiles data = LISTS.asOf(null).outages(list("web,2025-02-01 08:00,"));

        assertThat(data.said())
                .containsExactly(
                        "outages/outages.csv:2" + OPEN,
                        "service-report.asOf: '2025-03-01T00:00': the default cut-off is more than a day after the last row of"
                                + " the data; what is still down counts up to it. Set service-report.asOf to the time of the"
                                + " export if it was earlier (既定の締切が、データの最後の記録（2025-02-01 08:00）より1日を超えて後にある。"
                                + "停止中のものは締切まで数える。出力した日時がそれより前なら、-Dservice-report.asOf に書く)");
    }

    @Test
    void anEndAfterTheDefaultCutOffIsNamedBesideTheRowThatIsStillOpenThere() throws Exception {
        DataFiles data = LISTS.asOf(null)
                .file("outages/2025-01.csv", list("web,2025-01-31 23:00,"))
                .file("outages/b.csv", list("web,2025-01-31 23:00,2025-02-01 00:20"));

        assertThat(data.said())
                .containsExactly(
                        "outages/2025-01.csv:2" + OPEN,
                        "outages/b.csv:2: 'web': goes on behind the default cut-off, up to 2025-02-01T00:20; not reported:"
                                + " 2025-02. Name a later cut-off with -Dservice-report.asOf"
                                + " (この行は、既定の締切より後の 2025-02-01 00:20 まで続いている。令和7年2月は報告していない。"
                                + "報告するには、後の締切を -Dservice-report.asOf に書く)");
    }

    @Test
    void whatIsOpenAtTheEndOfAMonthIsSaidInItsReportWhateverComesLater() throws Exception {
        DataFiles january = LISTS.asOf("2025-01").file("outages/2025-01.csv", list("web,2025-01-31 23:50,"));
        DataFiles february = lists("web,2025-01-31 23:50,", "web,2025-01-31 23:50,2025-02-01 00:20");

        assertThat(january.scope().calculation().notices())
                .extracting(Object::toString)
                .containsExactly("outages/2025-01.csv:2" + OPEN);
        assertThat(february.read().measurements().observations().remarks())
                .filteredOn(remark -> remark.holdsBefore(1_738_335_600))
                .extracting(remark -> remark.notice().toString())
                .containsExactly("outages/2025-01.csv:2" + OPEN);
    }

    private static DataFiles lists(String january, String february) {
        return LISTS.file("outages/2025-01.csv", list(january)).file("outages/2025-02.csv", list(february));
    }

    private static String list(String rows) {
        return "service,from,to\n" + rows + "\n";
    }

    private static long down(DataFiles data, String month) throws BadInputException {
        return FigureText.service(data.month(month), "web")
                .availability()
                .down()
                .seconds();
    }
}
