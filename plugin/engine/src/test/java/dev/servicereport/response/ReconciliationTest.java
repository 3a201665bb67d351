package dev.servicereport.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where monitoring, incidents and exclusions say different things of the same time (突合). Times are UTC, nine hours behind. */
class ReconciliationTest {

    private static final DataFiles JUNE =
            DataFiles.MINIMAL.asOf("2025-06").services("""
                    id,name,part_of,rule,in_sla
                    ad,AD,,any,
                    ad-1,AD 1号機,ad,,
                    ad-2,AD 2号機,ad,,
                    web,ウェブ,,,
                    """).outages("service,from,to\n");

    private static final String OUTAGES = "service,from,to,responsible\n";
    private static final String INCIDENTS = "id,service,detected_at,recovered_at,responsible,foreseen\n";
    private static final String EXCLUSIONS = "service,from,to,class,reason\n";

    @Test
    void anOutageAndAnIncidentThatAgreeToFiveMinutesAreNoFinding() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + "web,2025-06-10T10:00,2025-06-10T11:00,\n")
                        .file("incidents.csv", INCIDENTS + "I-1,web,2025-06-10T10:05,2025-06-10T11:05,vendor,\n")))
                .isEmpty();
    }

    @Test
    void oneSecondMoreMakesBothEndsDiffer() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + "web,2025-06-10T10:00,2025-06-10T11:00,\n")
                        .file(
                                "incidents.csv",
                                INCIDENTS + "I-1,web,2025-06-10T10:05:01,2025-06-10T10:54:59,vendor,\n")))
                .containsExactly(
                        "START_DIFFERS web 2025-06-10T01:05:01Z 2025-06-10T01:54:59Z I-1 -301",
                        "END_DIFFERS web 2025-06-10T01:05:01Z 2025-06-10T01:54:59Z I-1 301");
    }

    @Test
    void anOutageThatNoIncidentTellsOfIsOne() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + """
                        web,2025-06-10T10:00,2025-06-10T11:00,
                        web,2025-05-31T23:00,2025-06-01T01:00,
                        """)
                        .file("incidents.csv", INCIDENTS + "I-1,ad,2025-06-10T10:30,2025-06-10T11:00,vendor,\n")))
                .containsExactly(
                        "OUTAGE_WITHOUT_INCIDENT web 2025-06-10T01:00:00Z 2025-06-10T02:00:00Z  0",
                        "INCIDENT_WITHOUT_OUTAGE ad 2025-06-10T01:30:00Z 2025-06-10T02:00:00Z I-1 0");
    }

    @Test
    void outagesThatBeginWithAnIncidentOfAnotherServiceAndAreOverWithItArePutDownToItTogether() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + """
                        web,2025-06-10T10:00,2025-06-10T11:00,
                        ad-2,2025-06-10T09:55,2025-06-10T11:05,
                        ad-1,2025-06-10T10:05,2025-06-10T10:10,
                        """)
                        .file("incidents.csv", INCIDENTS + "I-1,web,2025-06-10T10:00,2025-06-10T11:00,vendor,\n")))
                .containsExactly("SPREAD_OF_INCIDENT ad-1+ad-2 2025-06-10T00:55:00Z 2025-06-10T02:05:00Z I-1 0");
    }

    @Test
    void oneSecondEarlierOrLongerIsAnEventOfItsOwn() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + """
                        web,2025-06-10T10:00,2025-06-10T11:00,
                        ad-2,2025-06-10T09:54:59,2025-06-10T11:00,
                        ad-1,2025-06-10T10:00,2025-06-10T11:05:01,
                        """)
                        .file("incidents.csv", INCIDENTS + "I-1,web,2025-06-10T10:00,2025-06-10T11:00,vendor,\n")))
                .containsExactly(
                        "OUTAGE_WITHOUT_INCIDENT ad-2 2025-06-10T00:54:59Z 2025-06-10T02:00:00Z  0",
                        "OUTAGE_WITHOUT_INCIDENT ad-1 2025-06-10T01:00:00Z 2025-06-10T02:05:01Z  0");
    }

    @Test
    void ofSeveralIncidentsTheNearestOneSpreadAndAForeseenOneNever() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + """
                        web,2025-06-10T10:00,2025-06-10T11:00,
                        ad-1,2025-06-10T10:00,2025-06-10T11:00,
                        ad-2,2025-06-10T10:02,2025-06-10T11:00,
                        """).file("incidents.csv", INCIDENTS + """
                        I-1,web,2025-06-10T10:04,2025-06-10T11:00,vendor,
                        I-2,web,2025-06-10T10:03,2025-06-10T11:00,vendor,
                        I-3,ad-1,2025-06-12T10:02,,vendor,yes
                        I-4,web,2025-06-10T10:03,2025-06-10T11:00,vendor,
                        I-5,ad-1,2025-06-10T10:00,2025-06-10T11:00,vendor,
                        """)))
                .containsExactly("SPREAD_OF_INCIDENT ad-2 2025-06-10T01:02:00Z 2025-06-10T02:00:00Z I-2 0");
    }

    @Test
    void anIncidentThatNamesSeveralServicesTellsOfEach() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + """
                        web,2025-06-10T10:00,2025-06-10T11:00,
                        ad-1,2025-06-10T10:20,2025-06-10T12:00,
                        """)
                        .file(
                                "incidents.csv",
                                INCIDENTS + "I-1,web; ad-1,2025-06-10T10:00,2025-06-10T12:00,vendor,\n")))
                .isEmpty();
    }

    @Test
    void outagesWithoutIncidentThatBeginTogetherAreOneEvent() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + """
                        web,2025-06-10T10:05,2025-06-10T11:00,
                        ad-1,2025-06-10T10:00,2025-06-10T10:10,
                        ad-2,2025-06-10T10:05:01,2025-06-10T10:50,
                        """)))
                .containsExactly(
                        "OUTAGE_WITHOUT_INCIDENT ad-1+web 2025-06-10T01:00:00Z 2025-06-10T02:00:00Z  0",
                        "OUTAGE_WITHOUT_INCIDENT ad-2 2025-06-10T01:05:01Z 2025-06-10T01:50:00Z  0");
    }

    @Test
    void anOutageThatAListGivesToAGroupIsOneOfTheGroup() throws Exception {
        DataFiles data = JUNE.outages(OUTAGES + "ad,2025-06-10T10:00,2025-06-10T11:00,\n");

        assertThat(findings(data))
                .containsExactly("OUTAGE_WITHOUT_INCIDENT ad 2025-06-10T01:00:00Z 2025-06-10T02:00:00Z  0");
        assertThat(findings(
                        data.file("incidents.csv", INCIDENTS + "I-1,ad,2025-06-10T10:00,2025-06-10T11:00,vendor,\n")))
                .isEmpty();
    }

    @Test
    void anIncidentWhileNothingWasMeasuredIsSaidToBeThat() throws Exception {
        assertThat(findings(JUNE.uptime("""
                        service,site,status,from,to
                        web,,up,2025-06-01T00:00,2025-06-10T10:30
                        web,,up,2025-06-10T11:00,2025-07-01T00:00
                        """).file("incidents.csv", INCIDENTS + """
                        I-1,web,2025-06-10T10:00,2025-06-10T10:30,vendor,
                        I-2,web,2025-06-10T10:00,2025-06-10T10:30:01,vendor,
                        """)))
                .containsExactly(
                        "INCIDENT_WITHOUT_OUTAGE web 2025-06-10T01:00:00Z 2025-06-10T01:30:00Z I-1 0",
                        "INCIDENT_UNMEASURED web 2025-06-10T01:00:00Z 2025-06-10T01:30:01Z I-2 0");
    }

    @Test
    void anIncidentWhoseOutageACorrectionTookBackIsSaidToBeThat() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + "web,2025-06-10T10:00,2025-06-10T11:00,\n")
                        .file("corrections.csv", """
                                service,from,to,status,reason,decided_by,decided_on
                                web,2025-06-10T10:00,2025-06-10T11:00,up,誤検知,定例会,2025-06-20
                                ad-1,2025-06-12T10:00,2025-06-12T11:00,down,記録漏れ,定例会,2025-06-20
                                """)
                        .file("incidents.csv", INCIDENTS + """
                                I-1,web,2025-06-10T10:00,2025-06-10T11:00,vendor,
                                I-2,ad,2025-06-12T10:00,2025-06-12T11:00,vendor,
                                """)))
                .containsExactly("INCIDENT_CORRECTED web 2025-06-10T01:00:00Z 2025-06-10T02:00:00Z I-1 0");
    }

    @Test
    void anInterruptionTooShortToCountIsAMeasuredOneAllTheSame() throws Exception {
        assertThat(findings(JUNE.availability("minimum-outage: PT5M")
                        .outages(OUTAGES + "web,2025-06-10T10:00,2025-06-10T10:04,\n")
                        .file("incidents.csv", INCIDENTS + "I-1,web,2025-06-10T10:00,2025-06-10T10:04,vendor,\n")))
                .isEmpty();
    }

    @Test
    void anOutageListOfASiteThatDoesNotCountNamesNoThirdParty() throws Exception {
        assertThat(findings(JUNE.availability("measured-from: 本庁舎")
                        .outages("""
                                service,site,from,to,responsible
                                web,本庁舎,2025-06-10T10:00,2025-06-10T11:00,vendor
                                web,支所,2025-06-10T10:00,2025-06-10T11:00,other
                                """)
                        .file("incidents.csv", INCIDENTS + "I-1,web,2025-06-10T10:00,2025-06-10T11:00,vendor,\n")))
                .isEmpty();
    }

    @Test
    void onlyWhatBeganInAPlannedStopOverrunsItAndOnlyBeyondWhatProlongsIt() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + """
                        web,2025-06-15T00:54:59,2025-06-15T05:25,
                        ad-1,2025-06-15T00:55,2025-06-15T05:25,
                        ad-2,2025-06-15T01:00,2025-06-15T05:25,
                        """)
                        .exclusions(EXCLUSIONS + """
                                *,2025-06-15T01:00,2025-06-15T05:00,planned,保守
                                ad-2,2025-06-15T05:00,2025-06-15T05:10,agreed,延長
                                """)
                        .file("incidents.csv", INCIDENTS + """
                                I-1,overall,2025-06-15T00:55,2025-06-15T05:25,vendor,
                                """)))
                .containsExactly(
                        "MAINTENANCE_OVERRUN ad-1 2025-06-14T20:00:00Z 2025-06-14T20:25:00Z  1500",
                        "MAINTENANCE_OVERRUN ad-2 2025-06-14T20:10:00Z 2025-06-14T20:25:00Z  900");
    }

    @Test
    void servicesThatOverrunAPlannedStopAlikeAreOneFinding() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + """
                        web,2025-06-15T02:00,2025-06-15T05:25,
                        ad-1,2025-06-15T01:00,2025-06-15T05:25,
                        """)
                        .exclusions(EXCLUSIONS + "*,2025-06-15T01:00,2025-06-15T05:00,planned,保守\n")
                        .file("incidents.csv", INCIDENTS + "I-1,web;ad,2025-06-15T05:00,2025-06-15T05:25,vendor,\n")))
                .containsExactly("MAINTENANCE_OVERRUN ad-1+web 2025-06-14T20:00:00Z 2025-06-14T20:25:00Z  1500");
    }

    @Test
    void anIncidentOfAGroupOrOfTheWholeTellsOfItsParts() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + """
                        ad-2,2025-06-10T10:00,2025-06-10T11:00,
                        web,2025-06-12T10:00,2025-06-12T11:00,
                        """).file("incidents.csv", INCIDENTS + """
                        I-1,ad,2025-06-10T10:00,2025-06-10T11:00,vendor,
                        I-2,overall,2025-06-12T10:00,2025-06-12T11:00,vendor,
                        """)))
                .isEmpty();
    }

    @Test
    void anOpenIncidentLastsToTheCutOffAndOnlyItsBeginningIsCompared() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + "web,2025-06-10T10:00,2025-06-10T11:00,\n")
                        .file("incidents.csv", INCIDENTS + "I-1,web,2025-06-10T10:00,,vendor,\n")))
                .isEmpty();
    }

    @Test
    void aForeseenIncidentNeedsNoOutage() throws Exception {
        assertThat(findings(JUNE.file("incidents.csv", INCIDENTS + "I-1,web,2025-06-10T10:00,,vendor,yes\n")))
                .isEmpty();
    }

    @Test
    void anIncidentOfAnotherMonthIsFoundThere() throws Exception {
        DataFiles data = JUNE.file("incidents.csv", INCIDENTS + """
                I-1,web,2025-05-31T23:59:59,2025-06-01T01:00,vendor,
                I-2,web,2025-07-01T00:00,2025-07-01T01:00,vendor,
                I-3,web,2025-06-01T00:00,2025-06-01T01:00,vendor,
                """);

        assertThat(findings(data))
                .containsExactly("INCIDENT_WITHOUT_OUTAGE web 2025-05-31T15:00:00Z 2025-05-31T16:00:00Z I-3 0");
    }

    @Test
    void anIncidentAtASiteThatDoesNotCountIsSeenThere() throws Exception {
        assertThat(findings(JUNE.availability("measured-from: 本庁舎")
                        .outages("service,site,from,to\nweb,支所,2025-06-10T10:00,2025-06-10T11:00\n")
                        .file("incidents.csv", INCIDENTS + "I-1,web,2025-06-10T10:00,2025-06-10T11:00,other,\n")))
                .isEmpty();
    }

    @Test
    void anOutageThatOutlivesAPlannedStopIsAnOverrun() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + """
                        ad-1,2025-06-15T02:00,2025-06-15T05:25,
                        ad-2,2025-06-15T02:00,2025-06-15T05:00,
                        web,2025-06-15T05:00,2025-06-15T05:10,
                        """)
                        .exclusions(EXCLUSIONS + """
                                *,2025-06-15T01:00,2025-06-15T05:00,planned,保守
                                web,2025-06-15T05:00,2025-06-15T05:05,agreed,延長
                                """)
                        .file("incidents.csv", INCIDENTS + """
                                I-1,ad,2025-06-15T05:00,2025-06-15T05:25,vendor,
                                I-2,web,2025-06-15T05:00,2025-06-15T05:10,vendor,
                                """)))
                .containsExactly("MAINTENANCE_OVERRUN ad-1 2025-06-14T20:00:00Z 2025-06-14T20:25:00Z  1500");
    }

    @Test
    void downtimeOfAThirdPartyThatIsNotExcludedIsOneHoweverItIsTold() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + """
                        web,2025-06-10T10:00,2025-06-10T11:00,other
                        web,2025-06-12T10:00,2025-06-12T11:00,vendor
                        """)
                        .exclusions(EXCLUSIONS + "web,2025-06-10T10:00,2025-06-10T10:40,other-party,工事\n")
                        .file("incidents.csv", INCIDENTS + """
                                I-1,web,2025-06-10T10:00,2025-06-10T11:00,vendor,
                                I-2,web,2025-06-12T10:00,2025-06-12T11:00,other,
                                """)))
                .containsExactly(
                        "OTHER_PARTY_NOT_EXCLUDED web 2025-06-10T01:40:00Z 2025-06-10T02:00:00Z  1200",
                        "OTHER_PARTY_NOT_EXCLUDED web 2025-06-12T01:00:00Z 2025-06-12T02:00:00Z I-2 3600");
    }

    @Test
    void anIncidentTwoDaysBeforeAnOutageIsAnotherMatterAndComesFirst() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + "web,2025-06-12T10:00,2025-06-12T11:00,\n")
                        .file("incidents.csv", INCIDENTS + "I-1,web,2025-06-10T10:00,2025-06-10T11:00,vendor,\n")))
                .containsExactly(
                        "INCIDENT_WITHOUT_OUTAGE web 2025-06-10T01:00:00Z 2025-06-10T02:00:00Z I-1 0",
                        "OUTAGE_WITHOUT_INCIDENT web 2025-06-12T01:00:00Z 2025-06-12T02:00:00Z  0");
    }

    @Test
    void anIncidentToldOfShortlyAfterTheOutageTellsOfIt() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + "web,2025-06-10T10:00:00,2025-06-10T10:04:00,\n")
                        .file(
                                "incidents.csv",
                                INCIDENTS + "I-1,web,2025-06-10T10:04:30,2025-06-10T10:06:00,vendor,\n")))
                .isEmpty();
    }

    @Test
    void whatIsDownBecauseItsPartsAreIsNotNamedBesideThem() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + """
                        ad-1,2025-06-10T10:00,2025-06-10T11:00,
                        ad-2,2025-06-10T10:00,2025-06-10T11:00,
                        """)))
                .containsExactly("OUTAGE_WITHOUT_INCIDENT ad-1+ad-2 2025-06-10T01:00:00Z 2025-06-10T02:00:00Z  0");
    }

    @Test
    void aStopOfAnotherServiceAtAnotherSiteTellsNothing() throws Exception {
        assertThat(findings(JUNE.availability("measured-from: 本庁舎")
                        .outages("service,site,from,to\nad-1,支所,2025-06-10T10:00,2025-06-10T11:00\n")
                        .file("incidents.csv", INCIDENTS + "I-1,web,2025-06-10T10:00,2025-06-10T11:00,other,\n")))
                .containsExactly("INCIDENT_WITHOUT_OUTAGE web 2025-06-10T01:00:00Z 2025-06-10T02:00:00Z I-1 0");
    }

    @Test
    void onlyAPlannedStopOfTheServiceItselfIsOverrun() throws Exception {
        assertThat(findings(JUNE.outages(OUTAGES + "web,2025-06-15T02:00,2025-06-15T05:25,\n")
                        .exclusions(EXCLUSIONS + """
                                ad,2025-06-15T01:00,2025-06-15T05:00,planned,保守
                                web,2025-06-15T01:00,2025-06-15T05:10,agreed,工事
                                web,2025-05-20T01:00,2025-05-20T05:00,planned,先月の保守
                                """)
                        .file("incidents.csv", INCIDENTS + "I-1,web,2025-06-15T05:10,2025-06-15T05:25,vendor,\n")))
                .isEmpty();
    }

    private static List<String> findings(DataFiles data) throws Exception {
        return data.month("2025-06").details().findings().stream()
                .map(finding -> "%s %s %s %s %s %d"
                        .formatted(
                                finding.kind(),
                                String.join("+", finding.services()),
                                finding.span().startInstant(),
                                finding.span().endInstant(),
                                finding.reference(),
                                finding.seconds()))
                .toList();
    }
}
