package dev.servicereport.documents;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.Material;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.matrix.MadeDocuments;
import dev.servicereport.matrix.Matrix;
import dev.servicereport.matrix.MatrixCalculation;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How the clauses of the specification stand, with the documents of the catalogue as evidence (要件適合). */
public final class RequirementMatrix implements MadeDocuments {

    /** The id of the document that shows it. */
    public static final String DOCUMENT = "requirements-matrix";

    private final List<DocumentKind> catalogue;
    private final Material material;

    private RequirementMatrix(Dataset dataset, FiguresCalculation calculation, List<DocumentKind> own) {
        catalogue = Catalogue.all(dataset.delivery().handling().kinds(), own);
        List<YearMonth> months = calculation.monthsWithData();
        List<MonthFigures> newest =
                months.isEmpty() ? List.of() : List.of(calculation.of(months.get(months.size() - 1)));
        material = new Material(dataset, calculation, newest, null);
    }

    /**
     * Every clause; empty when the contract follows none up.
     *
     * @param own a user's own documents, see {@link OwnDocuments}
     */
    public static Optional<Matrix> of(Dataset dataset, FiguresCalculation calculation, List<DocumentKind> own) {
        return dataset.contract().requirements().isEmpty()
                ? Optional.empty()
                : new MatrixCalculation(dataset, calculation, new RequirementMatrix(dataset, calculation, own))
                        .matrix();
    }

    /** The same, worked out once, and only when somebody asks. */
    public static Supplier<Optional<Matrix>> whenAsked(
            Dataset dataset, FiguresCalculation calculation, List<DocumentKind> own) {
        return new Supplier<>() {

            private Optional<Matrix> made = Optional.empty();
            private boolean asked;

            @Override
            public Optional<Matrix> get() {
                if (!asked) {
                    made = of(dataset, calculation, own);
                    asked = true;
                }
                return made;
            }
        };
    }

    @Override
    public Optional<String> title(String id) {
        return kind(id).map(DocumentKind::title);
    }

    @Override
    public boolean isMade(String id) {
        return kind(id).flatMap(kind -> kind.editions().of(material).findAny()).isPresent();
    }

    private Optional<DocumentKind> kind(String id) {
        return catalogue.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
