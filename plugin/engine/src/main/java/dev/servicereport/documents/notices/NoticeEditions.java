package dev.servicereport.documents.notices;

import dev.servicereport.delivery.Handling;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerEntry;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.LedgerKind.Purpose;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Material;
import dev.servicereport.wording.Display;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** Papers on people and on personal information. Each method is the editions of one kind; none without rows to write about. */
public final class NoticeEditions {

    private NoticeEditions() {}

    /** Who is responsible for the work: the first one, and each that followed (業務責任者通知書). */
    public static Stream<Edition> leadNotices(Material material) {
        return new LeadNotices(material).editions();
    }

    /** Who handles personal information, at each day on which the client is told (個人情報取扱責任者・従事者届). */
    public static Stream<Edition> staffNotices(Material material) {
        return StaffNotices.editions(material);
    }

    /** Each accident with personal information that was found by the last day that counts (個人情報事故報告書). */
    public static Stream<Edition> accidentReports(Material material) {
        Handling handling = material.dataset().delivery().handling();
        RowNames names = RowNames.of(handling, Purpose.PERSONAL_DATA_ACCIDENTS);
        return handling.ledgers(Purpose.PERSONAL_DATA_ACCIDENTS).stream()
                .flatMap(
                        ledger -> ledger.entries().stream().flatMap(entry -> accident(ledger, entry, material, names)));
    }

    private static Stream<Edition> accident(Ledger ledger, LedgerEntry entry, Material material, RowNames names) {
        LocalDate asOf = material.calculation().lastDay();
        Display display =
                new Display(material.dataset().contract().measurement().zone(), 0);
        EntryText row = new EntryText(ledger.kind(), entry, display, asOf);
        return row
                .day(LedgerKind.FOUND_AT)
                .map(day -> new Edition(
                        names.key(ledger, entry.id()),
                        names.subject(ledger, entry.id() + "　" + Display.date(day)),
                        Map.of("accident", AccidentReport.of(row, row.of(LedgerKind.FOUND_AT))),
                        Map.of(),
                        row.day("reported_at").orElse(null)))
                .stream();
    }

    /** What was given back and destroyed, and what is left (返還・廃棄報告書). */
    public static Stream<Edition> returnReports(Material material) {
        return ReturnReports.editions(material);
    }

    /** The client's record of each inspection (実地調査記録). */
    public static Stream<Edition> siteInspections(Material material) {
        return SiteInspections.editions(material);
    }
}
