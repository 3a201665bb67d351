package dev.servicereport.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.GivenData;
import dev.servicereport.document.Audience;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.documents.Catalogue;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.run.DocumentRequest.Format;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user asks for in parameters. */
class RequestTest {

    @TempDir
    Path folder;

    private GivenData data;

    /** Three months: the outage list goes on until April. */
    @BeforeEach
    void giveThreeMonths() throws Exception {
        data = GivenData.in(folder).with("outages/2025-04.csv", """
                service,from,to
                web,2025-04-10T10:00,2025-04-10T10:05
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "none; 2025-02, 2025-03, 2025-04",
                "2025-03; 2025-03",
                "2025-02..2025-03; 2025-02, 2025-03",
                "2025-04, 2025-02; 2025-02, 2025-04",
                "2025-02 .. 2025-03,2025-03; 2025-02, 2025-03"
            })
    void reportsTheMonthsAskedFor(String months, String reported) throws Exception {
        assertThat(months(months, null)).isEqualTo(reported);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-2| found '2025-2', expected months like 2025-01..2025-12,2026-02 (月は -Dservice-report.months=2025-01..2025-12,2026-02 のように書いてください)",
                "2025-02,| found '空欄', expected months like 2025-01..2025-12,2026-02 (月は -Dservice-report.months=2025-01..2025-12,2026-02 のように書いてください)",
                "2025-03..2025-02| found '2025-03..2025-02', expected months like 2025-01..2025-12,2026-02 (月は -Dservice-report.months=2025-01..2025-12,2026-02 のように書いてください)",
                "2025-02..2025-03..2025-04| found '2025-02..2025-03..2025-04', expected months like 2025-01..2025-12,2026-02 (月は -Dservice-report.months=2025-01..2025-12,2026-02 のように書いてください)",
                "2025-13| found '2025-13', expected months like 2025-01..2025-12,2026-02 (月は -Dservice-report.months=2025-01..2025-12,2026-02 のように書いてください)",
                "2025-01| found '2025-01', expected a month of the service term before the cut-off; data is from 2025-02 to 2025-04; name other months with -Dservice-report.months, another cut-off with -Dservice-report.asOf (サービスの提供期間（2025-02 から 2026-01 まで）の外の月です。-Dservice-report.months には期間内の月を書いてください)"
            })
    void refusesMonthsThatItCannotReport(String months, String fault) {
        assertThatThrownBy(() -> months(months, null))
                .isInstanceOf(BadInputException.class)
                .hasMessage("service-report.months: " + fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-03; 2025-02, 2025-03",
                "2025-02-28; 2025-02",
                "2025-03-01; 2025-02, 2025-03",
                "令和7年3月1日; 2025-02, 2025-03",
                "2025-03-01T00:00; 2025-02",
                "2025-03-01T00:01; 2025-02, 2025-03",
                "2025-05-31; 2025-02, 2025-03, 2025-04, 2025-05"
            })
    void cutsOffWhereAsked(String asOf, String reported) throws Exception {
        assertThat(months(null, asOf)).isEqualTo(reported);
    }

    @Test
    void refusesAMonthBeyondTheCutOffThatWasGiven() {
        assertThatThrownBy(() -> months("2025-02..2025-05", "2025-04"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("service-report.months: found '2025-05', expected a month of the service term before the"
                        + " cut-off; data is from 2025-02 to 2025-04; name other months with -Dservice-report.months,"
                        + " another cut-off with -Dservice-report.asOf, which is 2025-04"
                        + " (集計の締め（-Dservice-report.asOf=2025-04）より後の月です。"
                        + "締めを後にするか、-Dservice-report.months から外してください)");
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "2025-02-30", "2025-13", "'2025-02-01 48:00'", "''"})
    void refusesACutOffThatIsNoTime(String asOf) {
        assertThatThrownBy(() -> months(null, asOf))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "service-report.asOf: found '" + (asOf.isEmpty() ? "空欄" : asOf)
                                + "', expected a month, a day or a time,"
                                + " like 2025-03, 2025-03-31 or 2025-04-01T00:00"
                                + " (締めは -Dservice-report.asOf=2025-03（その月の末日まで）、2025-03-31（その日の終わりまで）、2025-04-01T00:00（その時刻より前）のように書いてください)");
    }

    @Test
    void asksForACutOffWhenTheDataSaysNone() throws Exception {
        data.without("outages/2025-02.csv")
                .without("outages/2025-04.csv")
                .with("outages/empty.csv", "service,from,to\n");
        assertThatThrownBy(() -> months(null, null))
                .isInstanceOf(BadInputException.class)
                .hasMessage("service-report.asOf: found '空欄', expected a cut-off,"
                        + " because no uptime or outage row says up to when data counts; name it with"
                        + " -Dservice-report.asOf=2025-03 or the months with -Dservice-report.months=2025-03"
                        + " (監視記録にも停止一覧にも行がなく、集計の締めが決まりません。締めを -Dservice-report.asOf=2025-03、"
                        + "又は対象の月を -Dservice-report.months=2025-03 のように指定してください)");
        assertThat(months(null, "2025-02")).isEqualTo("2025-02");
    }

    @Test
    void knowsDocumentsAndFormatsByName() throws Exception {
        DocumentRequest request = DocumentRequest.of(List.of(" Monthly-Report"), List.of("PDF", "html", "adoc"), null);
        assertThat(request.documents()).containsExactly("monthly-report");
        assertThat(request.formats()).containsExactlyInAnyOrder(Format.HTML, Format.PDF);
    }

    @Test
    void refusesDocumentsAndFormatsThatThereAreNotAllAtOnce() {
        assertThatThrownBy(() ->
                        DocumentRequest.of(List.of("montly-report"), List.of("pdv", "word"), Path.of("no-such-folder")))
                .isInstanceOf(BadInputException.class)
                .hasMessage("""
                        service-report.documents: found 'montly-report', expected one of %s; did you mean 'monthly-report'?
                        service-report.formats: found 'pdv', expected one of adoc, html, pdf, pptx, xlsx; did you mean 'pdf'?
                        service-report.formats: found 'word', expected one of adoc, html, pdf, pptx, xlsx
                        service-report.templateDirectory: found 'no-such-folder', expected a folder (ひな形のフォルダーがありません。パスを確かめてください)""".formatted(
                                Catalogue.all().stream().map(DocumentKind::id).collect(Collectors.joining(", "))));
    }

    @Test
    void knowsForWhomDocumentsAreMade() throws Exception {
        assertThat(readers("Public ").audience()).isEqualTo(Audience.PUBLIC);
        assertThat(DocumentRequest.of(List.of(), List.of(), null).audience()).isEqualTo(Audience.COUNCIL);
        assertThatThrownBy(() -> readers("press"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("service-report.audience: found 'press', expected one of council, public");
    }

    private static DocumentRequest readers(String audience) throws Exception {
        return DocumentRequest.of(List.of(), List.of(), null, null, audience, Catalogue.all());
    }

    @Test
    void takesADateOfIssueInEitherCalendar() throws Exception {
        assertThat(dated("令和6年12月27日").issuedOn()).hasToString("2024-12-27");
        assertThatThrownBy(() -> dated("2024-12-32"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("service-report.issuedOn: found '2024-12-32', expected a date that exists");
    }

    private static DocumentRequest dated(String issuedOn) throws Exception {
        return DocumentRequest.of(
                List.of(), List.of(), null, issuedOn, DocumentRequest.USUAL_AUDIENCE, Catalogue.all());
    }

    private String months(String months, String asOf) throws Exception {
        ReportRequest request = new ReportRequest(data.directory(), folder.resolve("output"), months, asOf);
        return String.join(
                ", ",
                new ReportGenerator(request)
                        .figures().months().stream()
                                .map(month -> month.month().toString())
                                .toList());
    }
}
