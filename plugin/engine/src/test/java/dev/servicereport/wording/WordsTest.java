package dev.servicereport.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.money.Yen;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences that are put together of given words. */
class WordsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    @Test
    void evidenceIsToldWithItsDay() {
        assertThat(EvidenceWords.attested("A-1", DAY)).isEqualTo("申告 A-1 がある（有効期限 令和7年3月31日）。");
        assertThat(EvidenceWords.attested("A-1")).isEqualTo("申告 A-1 がある（有効期限の定めなし）。");
        assertThat(EvidenceWords.expired("A-1", DAY)).isEqualTo("申告 A-1 の有効期限が 令和7年3月31日 に切れた。");
        assertThat(EvidenceWords.stated("対象がない", "課長", DAY)).isEqualTo("対象がない（申告 課長、令和7年3月31日）");
        assertThat(EvidenceWords.nilReturn("minutes.csv")).isEqualTo("台帳 minutes.csv は、該当なしの申告がある。");
        assertThat(EvidenceWords.open("minutes.csv", 1200, "承認がない。"))
                .isEqualTo("台帳 minutes.csv に未了事項が1,200件ある（承認がない）。");
        assertThat(EvidenceWords.otherFile("plan.txt")).isEqualTo("ファイル plan.txt の SHA-256 が、要件の一覧に書いた値と異なる。");
        assertThat(EvidenceWords.ways(List.of("a", "b"), 0) + EvidenceWords.ways(List.of("a"), 3))
                .isEqualTo("a、ba ほか3件");
    }

    @Test
    void missingRegistersAreNamed() {
        assertThat(RegisterWords.missing("議事録")).startsWith("備えるべき台帳「議事録」に記録がありません（");
        assertThat(RegisterWords.missing(List.of("議事録", "体制図"))).contains("：議事録、体制図。");
        assertThat(RegisterWords.addRow("team.csv")).isEqualTo("team.csv に行を加えてください。");
        assertThat(RegisterWords.otherSerial("SSD")).contains("「SSD」");
    }

    @Test
    void amountsInTenThousandsAreCutAndSaySo() {
        assertThat(List.of(
                        ManYen.of(new Yen(0)),
                        ManYen.of(new Yen(9_999)),
                        ManYen.of(new Yen(10_000)),
                        ManYen.of(new Yen(99_999_999)),
                        ManYen.of(new Yen(100_000_000)),
                        ManYen.of(new Yen(210_410_000))))
                .containsExactly("0円", "9,999円", "1万円", "9,999万円", "1億円", "2億1,041万円");
        assertThat(List.of(ManYen.isCut(new Yen(9_999)), ManYen.isCut(new Yen(10_000)), ManYen.isCut(new Yen(10_001))))
                .containsExactly(false, false, true);
    }

    @Test
    void manyContractsStandSideBySide() {
        assertThat(ContractsWords.month(YearMonth.of(2025, 3))).isEqualTo("令和7年3月");
        assertThat(ContractsWords.months(2)).isEqualTo("2か月");
        assertThat(List.of(ContractsWords.yen(-1), ContractsWords.yen(0), ContractsWords.yen(1_000)))
                .containsExactly("－1", "0", "1,000");
        assertThat(List.of(ContractsWords.left(60, 60), ContractsWords.left(-60, 60)))
                .containsExactly("残り1分", "超過1分～残り1分");
    }

    @Test
    void downloadsSayWhatTheyAre() {
        assertThat(DownloadWords.pdf("12KB")).isEqualTo("PDF、12KB");
        assertThat(DownloadWords.ofMonth("令和7年3月", "月次サービス報告書")).isEqualTo("令和7年3月分 月次サービス報告書");
        assertThat(DownloadWords.servicesOf("令和7年3月")).isEqualTo("令和7年3月分 サービス別の稼働率");
        assertThat(DownloadWords.workbookOf("令和7年3月")).isEqualTo("令和7年3月分の検算ブック");
        assertThat(DownloadWords.slidesOf("議会説明資料")).isEqualTo("議会説明資料のスライド");
    }

    @Test
    void whatIsLeftInAColumnHasNoWordWhileThereIsSome() {
        assertThat(List.of(Display.clockLeft(0), Display.clockLeft(34), Display.clockLeft(-34)))
                .containsExactly("0:00:00", "0:00:34", "超過0:00:34");
        assertThat(Display.inBrackets("第5条") + Display.inBrackets("")).isEqualTo("（第5条）");
    }
}
