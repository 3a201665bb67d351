package dev.servicereport.documents.notices;

import dev.servicereport.delivery.Handling;
import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.LedgerKind.Purpose;
import dev.servicereport.delivery.MediaDisposal;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Material;
import dev.servicereport.documents.notices.ReturnReport.Copy;
import dev.servicereport.documents.notices.ReturnReport.Left;
import dev.servicereport.documents.notices.ReturnReport.Medium;
import dev.servicereport.documents.notices.ReturnReport.Returned;
import dev.servicereport.documents.project.DisposalPaper;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words what was given back and destroyed, and what is left (返還・廃棄の報告). */
final class ReturnReports {

    private final Handling handling;
    private final Display display;
    private final LocalDate asOf;
    private final boolean over;

    private ReturnReports(Material material) {
        handling = material.dataset().delivery().handling();
        display = new Display(material.dataset().contract().measurement().zone(), 0);
        asOf = material.calculation().lastDay();
        over = material.dataset().contract().term().serviceTo().isBefore(asOf.plusDays(1));
    }

    /** One as of the last day that counts, where there is a register of what was received, or of copies, and something was given back or destroyed. */
    static Stream<Edition> editions(Material material) {
        ReturnReports reports = new ReturnReports(material);
        boolean kept = Stream.of(Purpose.RETURNS, Purpose.COPIES)
                .anyMatch(purpose -> reports.rows(purpose).findAny().isPresent());
        return Stream.of(reports.report())
                .filter(report -> kept && report.hasHappened())
                .map(report -> Edition.only(Map.of("report", report), Map.of()));
    }

    private Stream<EntryText> rows(Purpose purpose) {
        return handling.ledgers(purpose).stream().flatMap(this::rows);
    }

    private Stream<EntryText> rows(Ledger ledger) {
        return ledger.entries().stream()
                .filter(entry -> entry.isKnownBy(asOf, display.zone()))
                .map(entry -> new EntryText(ledger.kind(), entry, display, asOf));
    }

    private ReturnReport report() {
        return new ReturnReport(
                Display.date(asOf),
                over,
                rows(Purpose.RETURNS)
                        .filter(ReturnReports::isReturned)
                        .map(ReturnReports::returned)
                        .toList(),
                rows(Purpose.COPIES)
                        .filter(ReturnReports::isDisposed)
                        .map(ReturnReports::copy)
                        .toList(),
                media().filter(one -> one.isDoneBy(asOf))
                        .map(ReturnReports::medium)
                        .toList(),
                left());
    }

    private Stream<MediaDisposal> media() {
        return handling.disposals().stream().filter(one -> !one.replacedOn().isAfter(asOf));
    }

    private static boolean isReturned(EntryText row) {
        return row.day(LedgerKind.RETURNED_ON).isPresent();
    }

    private static boolean isDisposed(EntryText row) {
        return row.day(LedgerKind.DISPOSED_ON).isPresent();
    }

    private static Returned returned(EntryText row) {
        return new Returned(
                row.entry().id(),
                shown(row, "item"),
                shown(row, "quantity"),
                shown(row, "received_on"),
                shown(row, "method"),
                shown(row, LedgerKind.RETURNED_ON),
                shown(row, "receiver"));
    }

    private static Copy copy(EntryText row) {
        return new Copy(
                row.entry().id(),
                shown(row, "item"),
                shown(row, "copies"),
                shown(row, "copied_on"),
                shown(row, LedgerKind.DISPOSED_ON),
                shown(row, "remarks"));
    }

    private static Medium medium(MediaDisposal disposal) {
        DisposalPaper paper = DisposalPaper.of(disposal);
        return new Medium(
                paper.id(),
                paper.medium(),
                paper.serial(),
                Words.brief(paper.work().on()),
                paper.method(),
                paper.people().performer() + "、" + paper.people().witness());
    }

    /** A copy that was not made yet is none. */
    private List<Left> left() {
        Stream<Left> received = rows(Purpose.RETURNS)
                .filter(row -> !isReturned(row))
                .map(row -> new Left(row.entry().id(), shown(row, "item"), shown(row, "received_on")));
        Stream<Left> copies = rows(Purpose.COPIES)
                .filter(row -> !isDisposed(row)
                        && (row.kind().find("copied_on").isEmpty()
                                || row.day("copied_on").isPresent()))
                .map(row -> new Left(row.entry().id(), "複写物：" + shown(row, "item"), shown(row, "copied_on")));
        Stream<Left> media = media().filter(one -> !one.isDoneBy(asOf))
                .map(one -> new Left(
                        one.id(),
                        "媒体：" + one.medium() + "（" + one.serial() + "）",
                        Words.brief(Display.date(one.replacedOn()))));
        return Stream.of(received, copies, media).flatMap(all -> all).toList();
    }

    /** Dates in short; a text that looks like one stays. */
    private static String shown(EntryText row, String column) {
        return row.day(column).map(day -> Words.brief(Display.date(day))).orElseGet(() -> Words.orNone(row.of(column)));
    }
}
