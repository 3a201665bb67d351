package dev.servicereport.document;

import dev.servicereport.availability.SourceRows;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.document.AcceptanceIndex.Entry;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.matrix.Matrix;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What documents are made from.
 *
 * @param dataset what was read
 * @param calculation works out further figures
 * @param months the figures of the months asked for, ascending
 * @param wish what was asked for
 * @param packed what lies in the package for acceptance, for documents made of finished files; empty until then
 * @param reissues the closed months whose reports are issued again
 * @param behind what lies behind the figures, worked out when asked for
 * @param texts the sentences
 */
public record Material(
        Dataset dataset,
        FiguresCalculation calculation,
        List<MonthFigures> months,
        Wish wish,
        List<Entry> packed,
        Map<YearMonth, Reissue> reissues,
        Behind behind,
        Texts texts) {

    /**
     * What few documents look at; the first two are worked out only when one asks for them.
     *
     * @param rows the rows of the data behind outages and exclusions
     * @param clauses how the clauses of the specification stand; empty where none is followed up, and while that itself is being worked out
     * @param own a user's own kinds of documents
     */
    public record Behind(Supplier<SourceRows> rows, Supplier<Optional<Matrix>> clauses, List<DocumentKind> own) {

        public Behind {
            own = List.copyOf(own);
        }
    }

    /**
     * What was asked for.
     *
     * @param issuedOn the date of documents for which the data have none, or null
     * @param audience for whom documents with several editions are made
     * @param named whether documents were asked for by name
     */
    public record Wish(@Nullable LocalDate issuedOn, Audience audience, boolean named) {}

    public Material {
        months = List.copyOf(months);
        packed = List.copyOf(packed);
        reissues = Map.copyOf(reissues);
    }

    /** Before anything is finished, and without the rows behind the figures. */
    public Material(
            Dataset dataset, FiguresCalculation calculation, List<MonthFigures> months, @Nullable LocalDate issuedOn) {
        this(
                dataset,
                calculation,
                months,
                new Wish(issuedOn, Audience.COUNCIL, true),
                List.of(),
                Map.of(),
                new Behind(() -> noRows(dataset), Optional::empty, List.of()),
                Texts.bundled());
    }

    /** The same with finished files. */
    public Material packed(List<Entry> entries) {
        return new Material(dataset, calculation, months, wish, entries, reissues, behind, texts);
    }

    /** The same for other readers. */
    public Material forReaders(Audience readers) {
        return wishing(new Wish(wish.issuedOn(), readers, wish.named()));
    }

    /** The same with months whose reports are issued again. */
    public Material reissuing(Map<YearMonth, Reissue> again) {
        return new Material(dataset, calculation, months, wish, packed, again, behind, texts);
    }

    /** The same for a run that asks for documents by name, or for all that there are. */
    public Material named(boolean byName) {
        return wishing(new Wish(wish.issuedOn(), wish.audience(), byName));
    }

    private Material wishing(Wish other) {
        return new Material(dataset, calculation, months, other, packed, reissues, behind, texts);
    }

    /** The date of documents for which the data have none, or null: to be filled in by hand. */
    public @Nullable LocalDate issuedOn() {
        return wish.issuedOn();
    }

    /** For whom documents with several editions are made. */
    public Audience audience() {
        return wish.audience();
    }

    /** Whether documents were asked for by name; papers of a month that is settled are made only then. */
    public boolean named() {
        return wish.named();
    }

    /** The same with what lies behind it. */
    public Material with(Behind other) {
        return new Material(dataset, calculation, months, wish, packed, reissues, other, texts);
    }

    /** The same in other sentences. */
    public Material inTexts(Texts others) {
        return new Material(dataset, calculation, months, wish, packed, reissues, behind, others);
    }

    /** The rows of the data behind outages and exclusions, read when asked for. */
    public Supplier<SourceRows> sourceRows() {
        return behind.rows();
    }

    /** How the clauses of the specification stand. */
    public Supplier<Optional<Matrix>> clauses() {
        return behind.clauses();
    }

    private static SourceRows noRows(Dataset dataset) {
        return new SourceRows(
                dataset.measurements().services(),
                dataset.contract().sla().availability().measuredFrom());
    }
}
