package dev.servicereport.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.servicereport.export.EquipmentJson;
import dev.servicereport.figures.DataFiles;
import dev.servicereport.inventory.Asset;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.wording.EquipmentWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was agreed to be there against the inventory. */
class EquipmentTest {

    private static final String HEAD =
            "id,kind,name,quantity,group,location,scope,cpu_cores,memory_gib,storage_tb,effective_tb,"
                    + "backup,backup_last_success,delivered_on,replaced_on,warranty_to,licence_to,assigned\n";
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private static EquipmentStanding standing(String agreed, String rows) throws BadInputException {
        return standing(agreed, rows, DAY);
    }

    private static EquipmentStanding standing(String agreed, String rows, LocalDate day) throws BadInputException {
        return DataFiles.MINIMAL
                .agreed("equipment:\n" + agreed)
                .file("inventory.csv", HEAD + rows)
                .read()
                .equipment(day);
    }

    private static List<String> told(EquipmentStanding standing) {
        return standing.items().stream().map(EquipmentTest::told).toList();
    }

    private static String told(EquipmentItem item) {
        String reasons = item.shortfalls().stream()
                .map(one -> " " + one.id() + " " + one.why())
                .collect(Collectors.joining());
        return item.id() + ": " + item.amounts().present().toPlainString() + " of "
                + item.amounts().required().toPlainString() + " "
                + EquipmentWords.unit(item.amounts().unit()) + ", " + item.state() + reasons;
    }

    @Test
    void nothingIsAskedForWhereNothingWasAgreed() throws Exception {
        EquipmentStanding standing = DataFiles.MINIMAL
                .file("inventory.csv", HEAD + "a,server,A,1,,,,,,,,,,,,,,\n")
                .read()
                .equipment(DAY);
        assertThat(standing).isEqualTo(new EquipmentStanding(DAY, List.of(), List.of()));
    }

    @Test
    void aRowThatIsNotThereIsMissed() throws Exception {
        String agreed = "  - { id: ad, name: AD, kind: server, rows: [ad-1, ad-2], quantity: 2 }\n";
        assertThat(told(standing(agreed, "ad-1,server,1,1,,,,,,,,,,,,,,\nad-2,server,2,1,,,,,,,,,,,,,,\n")))
                .containsExactly("ad: 2 of 2 台, OK");
        assertThat(told(standing(agreed, "ad-1,server,1,1,,,,,,,,,,,,,,\n")))
                .containsExactly("ad: 1 of 2 台, MISSING ad-2 ABSENT");
    }

    @Test
    void aRowCountsFromItsDeliveryUntilTheDayBeforeItIsTakenOut() throws Exception {
        String agreed = "  - { id: s, name: S, kind: server, rows: s }\n";
        String row = "s,server,S,1,,,,,,,,,,2025-03-01,2025-05-01,,,\n";
        assertThat(told(standing(agreed, row, LocalDate.of(2025, 2, 28))))
                .containsExactly("s: 0 of 1 台, MISSING s NOT_YET");
        assertThat(told(standing(agreed, row, LocalDate.of(2025, 3, 1)))).containsExactly("s: 1 of 1 台, OK");
        assertThat(told(standing(agreed, row, LocalDate.of(2025, 4, 30)))).containsExactly("s: 1 of 1 台, OK");
        assertThat(told(standing(agreed, row, LocalDate.of(2025, 5, 1))))
                .containsExactly("s: 0 of 1 台, MISSING s RETIRED");
    }

    @Test
    void allThatIsSaidOfARowMustApply() throws Exception {
        String agreed = "  - { id: v, name: V, kind: server, rows: v, group: ＶＭ, location: 庁舎, scope: vm-only }\n";
        assertThat(told(standing(agreed, "v,server,V,1, VM ,庁舎,vm-only,,,,,,,,,,,\n")))
                .containsExactly("v: 1 of 1 台, OK");
        for (String other : List.of(
                "v,line,V,1,VM,庁舎,vm-only",
                "v,server,V,1,X,庁舎,vm-only",
                "v,server,V,1,VM,X,vm-only",
                "v,server,V,1,VM,庁舎,full")) {
            assertThat(told(standing(agreed, other + ",,,,,,,,,,,\n"))).containsExactly("v: 0 of 1 台, MISSING v OTHER");
        }
    }

    @Test
    void totalsAreAddedExactlyInTheUnitThatWasAgreed() throws Exception {
        String agreed = """
                  - { id: p, name: P, kind: platform, totals: { cores: 80, memory-gib: 288, storage: 20 TB } }
                """;
        assertThat(told(standing(agreed, "a,platform,A,2,,,,40,144,10,,,,,,,,\n")))
                .containsExactly(
                        "p.cores: 80 of 80 コア, OK", "p.memory: 288 of 288 GiB, OK", "p.storage: 20 of 20 TB, OK");
        assertThat(standing(agreed, "a,platform,A,2,,,,39.9999,143.9999,9.9999,,,,,,,,\n")
                        .items())
                .extracting(EquipmentItem::state)
                .containsOnly(EquipmentItem.State.MISSING);
    }

    /** 20 TiB are 21.99023255552 TB. */
    @Test
    void aTebibyteIsMoreThanATerabyte() throws Exception {
        String agreed = "  - { id: p, name: P, kind: platform, totals: { effective-storage: 20 TiB } }\n";
        assertThat(standing(agreed, "a,platform,A,1,,,,,,,21.9903,,,,,,,\n").shortOnes())
                .isEmpty();
        assertThat(standing(agreed, "a,platform,A,1,,,,,,,21.9902,,,,,,,\n").shortOnes())
                .singleElement()
                .satisfies(item -> {
                    assertThat(EquipmentWords.amount(item.amounts().present(), Unit.TIB))
                            .isEqualTo("19.999 TiB");
                    assertThat(EquipmentWords.difference(item.amounts())).isEqualTo("－0.001");
                });
    }

    /** Else 1.009 and 1.005 would both read 1.00, and a clause that holds one against the other would be kept. */
    @Test
    void noAmountThatCanBeAgreedIsRounded() throws Exception {
        String agreed = "  - { id: p, name: P, kind: platform, totals: { effective-storage: 1.009 TB } }\n";
        JsonNode item = EquipmentJson.of(standing(agreed, "a,platform,A,1,,,,,,,1.0089,,,,,,,\n"))
                .at("/items/0");
        assertThat(item.get("required").decimalValue()).isEqualByComparingTo("1.009");
        assertThat(item.get("present").decimalValue()).isEqualByComparingTo("1.008");
        assertThat(item.get("difference").decimalValue()).isEqualByComparingTo("-0.001");
    }

    @Test
    void aRowThatSaysNothingCountsForNothing() throws Exception {
        String agreed = "  - { id: p, name: P, kind: platform, totals: { effective-storage: 20 TB } }\n";
        assertThat(told(standing(agreed, "a,platform,A,1,,,,,,99,,,,,,,,\n")))
                .containsExactly("p.effective-storage: 0 of 20 TB, MISSING a NOT_STATED");
    }

    @Test
    void eachNeedsItsBackupAndItsWarrantyAlsoOneThatIsGone() throws Exception {
        String agreed =
                "  - { id: s, name: S, kind: server, rows: [a, b, c, d], quantity: 4, backup: required, warranty: required }\n";
        assertThat(told(standing(
                        agreed,
                        "a,server,A,1,,,,,,,,yes,2025-06-30T01:00,,,2025-06-30,,\n"
                                + "b,server,B,1,,,,,,,,なし,2025-06-30T01:00,,,2025-06-29,,\n"
                                + "c,server,C,1,,,,,,,,yes,,,,,,\n")))
                .containsExactly(
                        "s: 3 of 4 台, MISSING d ABSENT",
                        "s.backup: 1 of 4 台, MISSING b NOT_STATED c NOT_STATED d ABSENT",
                        "s.warranty: 1 of 4 台, EXPIRED b WARRANTY_EXPIRED c NOT_STATED d ABSENT");
    }

    @Test
    void aLicenceThatHasRunOutIsToldApartFromOneThatWasNeverThere() throws Exception {
        String agreed = "  - { id: l, name: L, kind: licence, group: 事務, quantity: 165 }\n";
        String first = "a,licence,A,165,事務,,,,,,,,,2024-10-01,,,2025-06-29,\n";
        assertThat(told(standing(agreed, first, LocalDate.of(2025, 6, 29)))).containsExactly("l: 165 of 165 本, OK");
        assertThat(told(standing(agreed, first))).containsExactly("l: 0 of 165 本, EXPIRED a LICENCE_EXPIRED");
        assertThat(told(standing(agreed, first + "b,licence,B,165,事務,,,,,,,,,2025-06-30,,,2026-06-29,160\n")))
                .containsExactly("l: 165 of 165 本, OK", "l.assigned: 165 of 160 本, OK");
        assertThat(told(standing(agreed, "b,licence,B,165,事務,,,,,,,,,,,,2026-06-29,166\n")))
                .containsExactly("l: 165 of 165 本, OK", "l.assigned: 165 of 166 本, MISSING");
    }

    @Test
    void nothingIsDemandedOutsideItsDays() throws Exception {
        String agreed =
                "  - { id: a, name: A, kind: line, from: 2025-07-01 }\n  - { id: b, name: B, kind: line, to: 2025-06-29 }\n"
                        + "  - { id: c, name: C, kind: line, from: 2025-06-30, to: 2025-06-30 }\n";
        assertThat(told(standing(agreed, "")))
                .containsExactly("a: 0 of 1 回線, OK", "b: 0 of 1 回線, OK", "c: 0 of 1 回線, MISSING");
        assertThat(standing(agreed, "").items())
                .extracting(EquipmentItem::demanded)
                .containsExactly(false, false, true);
    }

    @Test
    void onlyWhatMustBeSoManyCanBeTooMany() throws Exception {
        String agreed =
                "  - { id: t, name: T, kind: terminal, group: 窓口, quantity: 0 }\n  - { id: p, name: P, kind: platform, totals: { cores: 1 } }\n";
        EquipmentStanding standing = standing(
                agreed,
                "t,terminal,T,3,窓口,,,,,,,,,,,,,\nu,terminal,U,1,庁内,,,,,,,,,,,,,\np,platform,P,9,,,,9,,,,,,,,,,\nx,site,X,1,,,,,,,,,,,,,,\n");
        assertThat(told(standing)).containsExactly("t: 3 of 0 台, SURPLUS", "p.cores: 81 of 1 コア, OK");
        assertThat(standing.unclaimed()).extracting(Asset::id).containsExactly("u");
    }

    @Test
    void aMonthShowsWhatCameAndWhatWent() throws Exception {
        List<Asset> assets = DataFiles.MINIMAL
                .file(
                        "inventory.csv",
                        HEAD
                                + "a,licence,A,5,,,,,,,,,,2024-07-01,,,2025-06-30,\nb,licence,B,6,,,,,,,,,,2025-07-01,,,,\n"
                                + "s,server,S,1,,,,,,,,,,2025-07-02,2025-07-31,,,\nm,medium,M,1,,,,,,,,,,2025-07-02,2025-08-01,,,\n")
                .read()
                .assets();
        assertThat(InventoryChange.upTo(LocalDate.of(2025, 7, 31), assets))
                .extracting(one -> one.month() + " " + one.kind() + " +" + ids(one.added()) + " -" + ids(one.removed())
                        + " = " + one.inUse())
                .containsExactly(
                        "2024-07 LICENCE +[a] -[] = 5", "2025-07 LICENCE +[b] -[a] = 6", "2025-07 MEDIUM +[m] -[] = 1");
    }

    private static List<String> ids(List<Asset> assets) {
        return assets.stream().map(Asset::id).toList();
    }

    @Test
    void whatRunsOutIsListedByDay() throws Exception {
        List<Asset> assets = DataFiles.MINIMAL
                .file(
                        "inventory.csv",
                        HEAD + "a,server,A,1,,,,,,,,,,,,2029-12-31,,\nb,server,B,1,,,,,,,,,,,,2025-06-01,,\n"
                                + "c,licence,C,1,,,,,,,,,,,,2029-12-31,2025-06-30,\nd,licence,D,1,,,,,,,,,,,,,2025-06-29,\n")
                .read()
                .assets();
        assertThat(Expiry.at(DAY, assets))
                .extracting(one -> one.day() + " " + one.type() + " " + ids(one.assets()))
                .containsExactly("2025-06-01 WARRANTY [b]", "2025-06-30 LICENCE [c]", "2029-12-31 WARRANTY [a, c]");
    }
}
