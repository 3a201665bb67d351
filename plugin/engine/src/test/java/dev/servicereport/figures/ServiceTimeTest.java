package dev.servicereport.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.problem.BadInputException;
import org.junit.jupiter.api.Test;

/** Services that begin or end within the term (提供期間). */
class ServiceTimeTest {

    private static final DataFiles DATA = DataFiles.MINIMAL
            .services("id,name,from,to\nweb,ウェブ,,2025-02-10\nnew,新ウェブ,2025-02-11,\n")
            .outages("""
                    service,from,to
                    web,2025-02-10T23:00,2025-02-11T05:00
                    new,2025-02-10T20:00,2025-02-11T00:30
                    """);

    @Test
    void forItsOwnFiguresScheduledTimeIsCut() throws Exception {
        assertThat(DATA.service("web", "2025-02"))
                .isEqualTo(
                        "240:00:00 − 0:00:00, down 1:00:00, unknown 0:00:00: 99.5833 to 99.5833 MISSED, outages 1, longest 1:00:00");
        assertThat(DATA.service("new", "2025-02"))
                .isEqualTo(
                        "432:00:00 − 0:00:00, down 0:30:00, unknown 0:00:00: 99.8842 to 99.8842 MET, outages 1, longest 0:30:00");
    }

    @Test
    void inTheWholeItIsLeftOutLikeAnExcludedPart() throws Exception {
        assertThat(DATA.overall("2025-02"))
                .isEqualTo(
                        "672:00:00 − 0:00:00, down 1:30:00, unknown 0:00:00: 99.7767 to 99.7767 MISSED, outages 1, longest 1:30:00");
    }

    @Test
    void aMonthOutsideItIsNotApplicable() throws Exception {
        assertThat(DATA.service("new", "2025-01"))
                .isEqualTo(
                        "0:00:00 − 0:00:00, down 0:00:00, unknown 0:00:00: null to null NOT_APPLICABLE, outages 0, longest 0:00:00");
    }

    @Test
    void anEndBeforeTheBeginningIsAFault() {
        assertThatThrownBy(() -> DataFiles.MINIMAL
                        .services("id,name,from,to\nweb,ウェブ,2025-03-01,2025-02-28\ndb,データベース,,\n")
                        .read())
                .isInstanceOf(BadInputException.class)
                .hasMessage("services.csv:2 [to]: found '2025-02-28', expected a day not before the first day of"
                        + " service, 2025-03-01 (提供終了日が提供開始日より前です)");
    }
}
