package dev.servicereport.documents.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.wording.Texts;
import org.junit.jupiter.api.Test;

/** Stops of virtual machines whose software is another vendor's. */
class OtherVendorStopsTest {

    private static final String VM_ONLY = "id,kind,name,quantity,scope\nweb,server,ウェブ,1,vm-only\n";
    private static final String OUTAGES = "service,from,to,cause,responsible\n";
    private static final DataFiles STOPPED = DataFiles.MINIMAL
            .file("inventory.csv", VM_ONLY)
            .outages(OUTAGES + "web,2025-01-05T01:00,2025-01-05T02:00,認証エラー,other\n"
                    + "web,2025-01-06T01:00,2025-01-06T02:00,部品,vendor\n");
    private static final StopRow CANDIDATE = new StopRow("ウェブ", "1月5日(日) 01:00 ～ 02:00", "1時間", "－", "認証エラー");

    private static Stops stops(DataFiles data) throws BadInputException {
        return new MonthlyReportWriter(data.read(), data.scope().calculation(), Texts.bundled())
                .write(data.month("2025-01"))
                .stops();
    }

    @Test
    void areProposedAsExclusionsAndCountAllTheSame() throws Exception {
        assertThat(stops(STOPPED).otherVendor()).containsExactly(CANDIDATE);
        assertThat(STOPPED.service("web", "2025-01")).contains("down 2:00:00");
        assertThat(STOPPED.service("web", "2025-01"))
                .isEqualTo(STOPPED.file("inventory.csv", VM_ONLY.replace("vm-only", "full"))
                        .service("web", "2025-01"));
    }

    @Test
    void areMarkedWhereverStopsAreListed() throws Exception {
        assertThat(stops(STOPPED).parts())
                .extracting(StopRow::remark)
                .containsExactly("全体の停止、別の業者の責任（除外の候補）、認証エラー", "全体の停止、部品");
        assertThat(stops(STOPPED).whole()).extracting(StopRow::remark).containsExactly("別の業者の責任（除外の候補）", "－");
    }

    @Test
    void markNoStopOfTheWholeThatTheyDidNotBringAbout() throws Exception {
        DataFiles twice = DataFiles.MINIMAL
                .file("inventory.csv", VM_ONLY)
                .services("id,name,part_of,rule\ng,組,,any\nweb,ウェブ,g,\ndb,予備,g,\nc,回線,,\n")
                .outages(OUTAGES + "web,2025-01-05T01:00,2025-01-05T02:00,認証エラー,other\n"
                        + "c,2025-01-05T01:00,2025-01-05T02:00,部品,vendor\n");

        assertThat(stops(twice).whole()).extracting(StopRow::remark).containsExactly("－");
        assertThat(stops(twice).parts())
                .extracting(StopRow::remark)
                .containsExactly("全体への影響なし、別の業者の責任（除外の候補）、認証エラー", "全体の停止、部品");
    }

    @Test
    void areNoneWhereTheContractorIsInChargeOfEverything() throws Exception {
        DataFiles full = STOPPED.file("inventory.csv", VM_ONLY.replace("vm-only", "full"));
        assertThat(stops(full).otherVendor()).isEmpty();
        assertThat(stops(full).parts()).extracting(StopRow::remark).noneMatch(remark -> remark.contains("候補"));
    }

    @Test
    void areToldByIncidentsToo() throws Exception {
        DataFiles told = DataFiles.MINIMAL
                .file("inventory.csv", VM_ONLY)
                .outages("service,from,to\nweb,2025-01-05T01:00,2025-01-05T02:00\n")
                .file(
                        "incidents.csv",
                        "id,service,detected_at,recovered_at,responsible\nI-1,web,2025-01-05T01:01,2025-01-05T01:59,other\n");
        assertThat(stops(told).otherVendor())
                .containsExactly(new StopRow("ウェブ", "1月5日(日) 01:00 ～ 02:00", "1時間", "－", "障害 I-1"));
    }

    @Test
    void areNotProposedWhereTheContractorHasToAnswerToo() throws Exception {
        DataFiles both = STOPPED.outages(OUTAGES + "web,2025-01-05T01:00,2025-01-05T02:00,認証エラー,other\n")
                .file(
                        "incidents.csv",
                        "id,service,detected_at,recovered_at,responsible\nI-1,web,2025-01-05T00:50,2025-01-05T02:10,vendor\n");
        assertThat(stops(both).otherVendor()).isEmpty();
    }

    @Test
    void sayWhatTheyAreWhereTheyAreExcluded() throws Exception {
        DataFiles excluded = STOPPED.exclusions(
                "service,from,to,class,reason\nweb,2025-01-05T01:00,2025-01-05T02:00,other-party,認証\n");
        assertThat(stops(excluded).otherVendor()).isEmpty();
        assertThat(stops(excluded).uncounted())
                .containsExactly(new StopRow(
                        "ウェブ", "1月5日(日) 01:00 ～ 02:00", "1時間", "－", "除外：他者起因（認証）（仮想マシンのみを範囲とするサービスの、別の業者の責任による停止）"));
    }
}
