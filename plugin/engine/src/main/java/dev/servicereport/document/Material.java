package dev.servicereport.document;

import dev.servicereport.availability.SourceRows;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.document.AcceptanceIndex.Entry;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.MonthFigures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What documents are made from.
 *
 * @param dataset what was read
 * @param calculation works out further figures
 * @param months the figures of the months asked for, ascending
 * @param issuedOn the date of documents for which the data have none, or null: to be filled in by hand
 * @param packed what lies in the package for acceptance, for documents made of finished files; empty until then
 * @param audience for whom documents with several editions are made
 * @param reissues the closed months whose reports are issued again
 * @param sourceRows the rows of the data behind outages and exclusions, read when asked for
 */
public record Material(
        Dataset dataset,
        FiguresCalculation calculation,
        List<MonthFigures> months,
        @Nullable LocalDate issuedOn,
        List<Entry> packed,
        Audience audience,
        Map<YearMonth, Reissue> reissues,
        Supplier<SourceRows> sourceRows) {

    public Material {
        months = List.copyOf(months);
        packed = List.copyOf(packed);
        reissues = Map.copyOf(reissues);
    }

    /** Before anything is finished, and without the rows behind the figures. */
    public Material(
            Dataset dataset, FiguresCalculation calculation, List<MonthFigures> months, @Nullable LocalDate issuedOn) {
        this(dataset, calculation, months, issuedOn, List.of(), Audience.COUNCIL, Map.of(), () -> noRows(dataset));
    }

    /** The same with finished files. */
    public Material packed(List<Entry> entries) {
        return new Material(dataset, calculation, months, issuedOn, entries, audience, reissues, sourceRows);
    }

    /** The same for other readers. */
    public Material forReaders(Audience readers) {
        return new Material(dataset, calculation, months, issuedOn, packed, readers, reissues, sourceRows);
    }

    /** The same with months whose reports are issued again. */
    public Material reissuing(Map<YearMonth, Reissue> again) {
        return new Material(dataset, calculation, months, issuedOn, packed, audience, again, sourceRows);
    }

    /** The same with the rows behind the figures. */
    public Material with(Supplier<SourceRows> rows) {
        return new Material(dataset, calculation, months, issuedOn, packed, audience, reissues, rows);
    }

    private static SourceRows noRows(Dataset dataset) {
        return new SourceRows(
                dataset.measurements().services(),
                dataset.contract().sla().availability().measuredFrom());
    }
}
