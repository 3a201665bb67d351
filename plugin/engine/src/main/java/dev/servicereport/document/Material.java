package dev.servicereport.document;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.document.AcceptanceIndex.Entry;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.MonthFigures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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
 * @param named whether documents were asked for by name; papers of a month that is settled are made only then
 */
public record Material(
        Dataset dataset,
        FiguresCalculation calculation,
        List<MonthFigures> months,
        @Nullable LocalDate issuedOn,
        List<Entry> packed,
        Audience audience,
        Map<YearMonth, Reissue> reissues,
        boolean named) {

    public Material {
        months = List.copyOf(months);
        packed = List.copyOf(packed);
        reissues = Map.copyOf(reissues);
    }

    /** Before anything is finished. */
    public Material(
            Dataset dataset, FiguresCalculation calculation, List<MonthFigures> months, @Nullable LocalDate issuedOn) {
        this(dataset, calculation, months, issuedOn, List.of(), Audience.COUNCIL, Map.of(), true);
    }

    /** The same with finished files. */
    public Material packed(List<Entry> entries) {
        return new Material(dataset, calculation, months, issuedOn, entries, audience, reissues, named);
    }

    /** The same for other readers. */
    public Material forReaders(Audience readers) {
        return new Material(dataset, calculation, months, issuedOn, packed, readers, reissues, named);
    }

    /** The same with months whose reports are issued again. */
    public Material reissuing(Map<YearMonth, Reissue> again) {
        return new Material(dataset, calculation, months, issuedOn, packed, audience, again, named);
    }

    /** The same for a run that asks for documents by name, or for all that there are. */
    public Material named(boolean byName) {
        return new Material(dataset, calculation, months, issuedOn, packed, audience, reissues, byName);
    }
}
