package dev.servicereport.documents;

import dev.servicereport.contract.PrintedWords;
import dev.servicereport.delivery.Deliverable;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.DocumentKind.Issuer;
import dev.servicereport.document.DocumentKind.Period;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Editions;
import dev.servicereport.document.Material;
import dev.servicereport.documents.OwnershipNotice.Delivered;
import dev.servicereport.documents.OwnershipNotice.Reports;
import dev.servicereport.documents.project.LedgerDocument;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whose the reports are and what may not be done with them (資料の帰属・公表禁止); none where the contract does not say. */
public final class OwnershipEditions implements Editions {

    private static final String DOCUMENT = "ownership-notice";

    @Override
    public Stream<Edition> of(Material material) {
        PrintedWords printed = material.dataset().contract().printed();
        if (printed.ownership().isEmpty()) {
            return Stream.of();
        }
        OwnershipNotice notice = new OwnershipNotice(
                printed.ownership(), printed.handling(), delivered(material), () -> reports(material));
        return Stream.of(Edition.only(Map.of("notice", notice), Map.of()));
    }

    private static List<Delivered> delivered(Material material) {
        LocalDate asOf = material.calculation().lastDay();
        return material.dataset().delivery().acceptance().deliverables().stream()
                .filter(one -> one.isDeliveredBy(asOf))
                .map(OwnershipEditions::delivered)
                .toList();
    }

    private static Delivered delivered(Deliverable one) {
        return new Delivered(
                one.id(), one.name(), Words.orNone(one.version()), Words.brief(Words.date(one.deliveredOn())));
    }

    private static List<Reports> reports(Material material) {
        List<DocumentKind> made =
                Catalogue.all(
                                material.dataset().delivery().handling().kinds(),
                                material.behind().own())
                        .stream()
                        .filter(kind -> kind.issuer() == Issuer.CONTRACTOR
                                && !kind.id().equals(DOCUMENT)
                                && !kind.isOfFinishedFiles())
                        .filter(kind -> kind.editions().of(material).findAny().isPresent())
                        .toList();
        Stream<Reports> written = Arrays.stream(Period.values())
                .map(period -> reports(period.label(), made, kind -> kind.period() == period && !isLedger(kind)));
        return Stream.concat(written, Stream.of(reports("簿冊", made, OwnershipEditions::isLedger)))
                .filter(reports -> !reports.titles().isEmpty())
                .toList();
    }

    private static Reports reports(String label, List<DocumentKind> made, Predicate<DocumentKind> which) {
        return new Reports(
                label, made.stream().filter(which).map(DocumentKind::title).toList());
    }

    private static boolean isLedger(DocumentKind kind) {
        return kind.editions() instanceof LedgerDocument;
    }
}
