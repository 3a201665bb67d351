package dev.servicereport.preview;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.dataset.SourceRowsReader;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.Material;
import dev.servicereport.document.Material.Behind;
import dev.servicereport.documents.OwnDocuments;
import dev.servicereport.documents.RequirementMatrix;
import dev.servicereport.documents.RevisionKeys;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.Scope;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.LocaleNames;
import dev.servicereport.problem.Problem;
import dev.servicereport.run.ReportRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The data as they were read last, and of them the figures of each month that somebody looked at. */
final class Figures {

    private final Scope scope;
    private final Behind behind;
    private final Map<YearMonth, MonthFigures> known = new TreeMap<>();

    private Figures(Scope scope, Behind behind) {
        this.scope = scope;
        this.behind = behind;
    }

    /**
     * Reads the data.
     *
     * @throws BadInputException naming all that is wrong with them
     */
    static Figures read(ReportRequest request, IntPredicate showable) throws BadInputException, IOException {
        LocaleNames.requireReadable(request.dataDirectory());
        List<DocumentKind> own = OwnDocuments.of(request.templateDirectory());
        Dataset dataset =
                DatasetReader.read(request.dataDirectory(), showable, OwnDocuments.known(own), request.cache());
        Scope scope = Scope.of(dataset, request.months(), request.asOf());
        List<Problem> keys = new RevisionKeys(scope.dataset(), scope.calculation()).problems();
        if (keys.stream().anyMatch(Problem::isError)) {
            throw new BadInputException(keys);
        }
        return new Figures(
                scope,
                new Behind(
                        SourceRowsReader.whenAsked(request.dataDirectory(), dataset, request.cache()),
                        RequirementMatrix.whenAsked(scope.dataset(), scope.calculation(), own),
                        own));
    }

    /** The months that there are reports of, ascending. */
    List<YearMonth> months() {
        return scope.months();
    }

    Dataset dataset() {
        return scope.dataset();
    }

    /** The month itself when there are reports of it, else the last one; empty when there is none. */
    Optional<YearMonth> monthOr(@Nullable YearMonth wished) {
        List<YearMonth> months = months();
        if (wished != null && months.contains(wished)) {
            return Optional.of(wished);
        }
        return months.isEmpty() ? Optional.empty() : Optional.of(months.get(months.size() - 1));
    }

    /** What documents of one month are made from. */
    Material of(Optional<YearMonth> month, @Nullable LocalDate issuedOn) {
        List<MonthFigures> months = month.map(each -> List.of(known.computeIfAbsent(each, scope.calculation()::of)))
                .orElse(List.of());
        return new Material(scope.dataset(), scope.calculation(), months, issuedOn).with(behind);
    }
}
