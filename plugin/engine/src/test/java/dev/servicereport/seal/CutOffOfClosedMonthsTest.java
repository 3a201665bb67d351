package dev.servicereport.seal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.cache.Cache;
import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.documents.OwnDocuments;
import dev.servicereport.figures.Scope;
import dev.servicereport.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A closed month is held against the data up to where it counted when it was closed: the cut-off moves on with every month. */
class CutOffOfClosedMonthsTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2025, 2);

    private static final String INCIDENT =
            "id,service,detected_at,reported_at,recovered_at\n" + "INC-1,web,2025-02-28T22:01,2025-02-28T22:10,";

    private static final String MOVED = "which was 2025-03-01T00:00 when issue 1 was closed and is 2025-04-01T00:00";

    @TempDir
    Path folder;

    private GivenData data;

    @BeforeEach
    void giveAnOutageOverTheMonthsEnd() throws Exception {
        data = GivenData.in(folder).without("incidents.csv").with("outages/2025-02.csv", """
                service,from,to
                web,2025-02-28T22:00,2025-03-01T03:00
                """);
    }

    private MonthSeals seals(String asOf) throws Exception {
        Scope scope = Scope.of(
                DatasetReader.read(data.directory(), character -> true, OwnDocuments.known(List.of()), Cache.none()),
                null,
                asOf);
        return new MonthSeals(scope.dataset(), scope.calculation(), null);
    }

    private ClosedMonth closed(String asOf) throws Exception {
        return seals(asOf)
                .close(
                        FEBRUARY,
                        Optional.empty(),
                        "見本",
                        new MonthSeals.Issued(new Issue.Maker("1", "looks"), List.of()));
    }

    /** As a version wrote it that did not note the cut-off. */
    private static ClosedMonth ofAnEarlierVersion(ClosedMonth closed) {
        Issue issue = closed.last();
        return ClosedMonth.first(
                closed.month(),
                new Issue(
                        1,
                        issue.by(),
                        issue.reason(),
                        issue.maker(),
                        null,
                        issue.figures(),
                        issue.documents(),
                        issue.inputs()));
    }

    private static List<String> told(Standing standing) {
        return standing.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aMonthStandsWhenOnlyTheCutOffMovesAndSaysSo() throws Exception {
        Standing standing = seals("2025-03").standing(closed("2025-02"));

        assertThat(standing.isChanged()).isFalse();
        assertThat(told(standing))
                .containsExactly("closed/2025-02.json: issue 1 stands: only the cut-off has moved, " + MOVED
                        + ", and what was open goes on: findings[OUTAGE_WITHOUT_INCIDENT 2025-02-28T13:00:00Z].to"
                        + " was 2025-02-28T15:00:00Z, is 2025-02-28T18:00:00Z"
                        + " (集計の締めが 2025-03-01T00:00 から 2025-04-01T00:00 に移り、締めたときに続いていた停止・障害・問合せがその後まで"
                        + "数えられている。月の数値は変わらず、第1版のままでよい)");
    }

    @Test
    void soItDoesWithAnIncidentAndAnInquiryThatWereStillOpen() throws Exception {
        data.with("incidents.csv", INCIDENT + "\n")
                .with("inquiries.csv", "id,received_at,first_response_at\nQ-1,2025-02-28T17:00,\n");
        Standing standing = seals("2025-03").standing(closed("2025-02"));

        assertThat(standing.isChanged()).isFalse();
        assertThat(standing.move().changes())
                .contains(
                        new FigureChange("incidents.items[INC-1].recovery.standing", "OPEN", "LATE"),
                        new FigureChange("incidents.items[INC-1].overallDownSeconds", "7200", "18000"),
                        new FigureChange("inquiries.late", "0", "1"));
    }

    @Test
    void nothingIsToldWhereTheCutOffMovesNothing() throws Exception {
        data.with("outages/2025-02.csv", "service,from,to\nweb,2025-02-20T11:00,2025-02-20T11:18\n");
        assertThat(told(seals("2025-03").standing(closed("2025-02")))).isEmpty();
    }

    @Test
    void aRecoveryThatIsWrittenDownLaterIsAChangeAllTheSame() throws Exception {
        data.with("incidents.csv", INCIDENT + "\n");
        ClosedMonth closed = closed("2025-02");
        data.with("incidents.csv", INCIDENT + "2025-02-28T23:00\n");
        Standing standing = seals("2025-03").standing(closed);

        assertThat(standing.lacksReason()).isTrue();
        assertThat(told(standing))
                .anyMatch(problem -> problem.startsWith(
                        "closed/2025-02.json [incidents.recoveredInTime]: found '1', expected 0, as issue 1 has it;"
                                + " because of incidents.csv:2 changed"));
    }

    @Test
    void aFigureOfAvailabilityThatTheCutOffMovesIsAChangeAndNamesIt() throws Exception {
        data.with("outages/2025-02.csv", "service,from,to\nweb,2025-02-10T09:00,2025-02-10T09:02\n");
        Standing standing = seals("2025-03").standing(closed("2025-02-20"));

        assertThat(standing.lacksReason()).isTrue();
        assertThat(told(standing))
                .anyMatch(problem -> problem.startsWith("closed/2025-02.json [overall.allowedDownSeconds")
                        && problem.contains("because of the cut-off, which was 2025-02-21T00:00")
                        && problem.contains("-Dservice-report.asOf=2025-02-21T00:00"));
    }

    @Test
    void aMonthThatAnEarlierVersionClosedIsTakenToHaveCountedUpToItsEnd() throws Exception {
        assertThat(seals("2025-03")
                        .standing(ofAnEarlierVersion(closed("2025-02")))
                        .isChanged())
                .isFalse();
    }

    @Test
    void andWhereThatIsNotSoTheMessageSaysThatItsCutOffIsNotKnown() throws Exception {
        data.with("incidents.csv", INCIDENT + "\n").with("outages/2025-02.csv", """
                service,from,to
                web,2025-02-28T22:00,
                """);
        Standing standing = seals("2025-04").standing(ofAnEarlierVersion(closed("2025-03")));

        assertThat(told(standing))
                .anyMatch(problem -> problem.startsWith(
                        "closed/2025-02.json [incidents.items[INC-1].overallDownSeconds]: found '5277600', expected 2685600,"
                                + " as issue 1 has it; no line that is about the month has changed, so lines of later months,"
                                + " the contract's reading or this program have, or the cut-off: an earlier version closed"
                                + " issue 1 and did not note it"));
    }

    @Test
    void theCutOffIsKeptInTheFileAndOneWithoutItIsRead() throws Exception {
        ClosedMonth closed = closed("2025-02");
        assertThat(read(closed)).isEqualTo(closed);
        assertThat(read(closed).last().cutOff()).isEqualTo(1740754800L);
        assertThat(read(ofAnEarlierVersion(closed)).last().cutOff()).isNull();
    }

    private @Nullable ClosedMonth read(ClosedMonth closed) throws Exception {
        Path file = folder.resolve("2025-02.json");
        Files.writeString(file, ClosedMonthJson.of(closed));
        return new ClosedMonthReader(closed.file(), problem -> {}).read(file).orElse(null);
    }
}
