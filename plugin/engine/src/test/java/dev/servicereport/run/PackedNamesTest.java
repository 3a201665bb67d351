package dev.servicereport.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.document.WrittenDocument;
import dev.servicereport.documents.Catalogue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** File names that sort by date and can be searched by counterparty and title. */
class PackedNamesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 27);

    @Test
    void theOnlyDocumentOfItsKindIsKnownByItsTitle() {
        assertThat(new PackedNames("伊予市").of(notice("K-1", DAY), true)).isEqualTo("20241227_伊予市_構築業務完了届");
    }

    @Test
    void othersHaveTheirKey() {
        assertThat(new PackedNames("伊予市").of(notice("K-1", DAY), false)).isEqualTo("20241227_伊予市_構築業務完了届_K-1");
    }

    @Test
    void undatedOnesComeLast() {
        assertThat(new PackedNames("伊予市").of(notice("K-1", null), true))
                .isEqualTo("日付未記入_伊予市_構築業務完了届")
                .isGreaterThan("99991231");
    }

    @Test
    void aPartyIsMadeFitForAFileSystem() {
        assertThat(new PackedNames("../A/B:C*株式会社\n（見本）とても長い名前の").of(notice("K-1", DAY), true))
                .isEqualTo("20241227____A_B_C_株式会社___構築業務完了届");
    }

    @Test
    void theLongestNameFits() {
        String name =
                new PackedNames("𠮷".repeat(30)).of(notice("𠮷".repeat(30) + "_0123456789ab", DAY), false) + ".html";
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
    }

    @ParameterizedTest
    @CsvSource({
        "D-1, design.pdf, D-1_design.pdf",
        "D/1, 設計 書.tar.gz, D_2f_1_設計_書_tar.gz",
        "D-1, .profile, D-1__profile",
        "D-1, Makefile, D-1_Makefile"
    })
    void aDeliverablesFileKeepsItsNameAndEnding(String id, String file, String packed) {
        assertThat(PackedNames.of(id, file)).isEqualTo(packed);
    }

    private static WrittenDocument notice(String key, LocalDate day) {
        return new WrittenDocument(
                Catalogue.find("completion-notice").orElseThrow(),
                "",
                "completion-notice-" + key,
                Path.of("/x.adoc"),
                day);
    }
}
