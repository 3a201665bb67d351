package dev.servicereport.run;

import dev.servicereport.accept.EquipmentRules;
import dev.servicereport.accept.OpenPoints;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.dataset.InputFile;
import dev.servicereport.dataset.SourceRowsReader;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.Material;
import dev.servicereport.document.Material.Behind;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.documents.OwnDocuments;
import dev.servicereport.documents.RequirementMatrix;
import dev.servicereport.documents.RevisionKeys;
import dev.servicereport.equipment.EquipmentStanding;
import dev.servicereport.figures.EarlyWarning;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.Scope;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.registers.RegisterStates;
import dev.servicereport.seal.ClosedMonth;
import dev.servicereport.seal.ClosedMonths;
import dev.servicereport.seal.MonthSeals;
import dev.servicereport.seal.Standing;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first half of a run: what was read and what comes of it.
 *
 * @param scope what the run is about
 * @param months the figures of the months asked for
 * @param closed the months that were closed
 * @param standings how those stand today that this run looks at
 * @param behind what few documents look at
 */
record WorkedOut(Scope scope, List<MonthFigures> months, ClosedMonths closed, List<Standing> standings, Behind behind) {

    /**
     * Reads everything and works it out.
     *
     * @param showable which characters documents can show
     */
    static WorkedOut of(ReportRequest request, IntPredicate showable, StepWatch watch)
            throws BadInputException, IOException {
        ClosedMonths closed = ClosedMonths.in(request.dataDirectory());
        List<DocumentKind> own = OwnDocuments.of(request.templateDirectory());
        watch.step("reading the data");
        Scope scope = scope(request, read(request, showable, own, closed));
        watch.step("working out the figures");
        List<MonthFigures> months =
                scope.months().stream().map(scope.calculation()::of).toList();
        return new WorkedOut(
                scope,
                months,
                closed,
                standings(request, closed, scope),
                new Behind(
                        SourceRowsReader.whenAsked(request.dataDirectory(), scope.dataset(), request.cache()),
                        RequirementMatrix.whenAsked(scope.dataset(), scope.calculation(), own),
                        own));
    }

    private static Dataset read(
            ReportRequest request, IntPredicate showable, List<DocumentKind> own, ClosedMonths closed)
            throws BadInputException, IOException {
        try {
            Dataset dataset =
                    DatasetReader.read(request.dataDirectory(), showable, OwnDocuments.known(own), request.cache());
            closed.requireSound(List.of());
            return dataset;
        } catch (BadInputException faulty) {
            closed.requireSound(faulty.problems());
            throw faulty;
        }
    }

    private static Scope scope(ReportRequest request, Dataset dataset) throws BadInputException {
        Scope scope = Scope.of(dataset, request.months(), request.asOf());
        List<Problem> found = new RevisionKeys(dataset, scope.calculation()).problems();
        if (found.stream().anyMatch(Problem::isError)) {
            throw new BadInputException(found);
        }
        return scope.noting(found);
    }

    /** Of the months asked for, or of all that are over at the cut-off. */
    private static List<Standing> standings(ReportRequest request, ClosedMonths closed, Scope scope)
            throws IOException {
        MonthSeals seals = new MonthSeals(scope.dataset(), scope.calculation(), request.reason());
        List<Standing> standings = new ArrayList<>();
        for (ClosedMonth month : closed.all()) {
            boolean asked = request.months() == null || scope.months().contains(month.month());
            if (asked && seals.isOver(month.month())) {
                standings.add(seals.standing(month));
            }
        }
        return standings;
    }

    /** What documents are made from. */
    Material material(DocumentRequest documents) {
        return new Material(scope.dataset(), scope.calculation(), months, documents.issuedOn())
                .named(!documents.documents().isEmpty())
                .forReaders(documents.audience())
                .reissuing(Standing.reissues(standings))
                .with(behind);
    }

    /** Every file that was read, in the order of their names. */
    List<InputFile> inputs() {
        return Stream.concat(scope.dataset().files().stream(), closed.files().stream())
                .sorted(Comparator.comparing(InputFile::name))
                .toList();
    }

    private List<MonthFigures> registered() {
        if (months.isEmpty()) {
            return List.of();
        }
        Map<YearMonth, MonthFigures> known =
                months.stream().collect(Collectors.toMap(MonthFigures::month, Function.identity()));
        YearMonth last = months.get(months.size() - 1).month();
        return Stream.iterate(months.get(0).month(), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> known.containsKey(month)
                        ? known.get(month)
                        : scope.calculation().of(month))
                .toList();
    }

    /** What the run came to with those documents. */
    Outcome outcome(List<WrittenDocument> documents) {
        Dataset dataset = scope.dataset();
        EquipmentStanding equipment = dataset.equipment(scope.calculation().lastDay());
        return new Outcome(
                dataset,
                months,
                registered(),
                scope.calculation().fiscalYears(),
                OpenPoints.of(dataset, scope.calculation()),
                RegisterStates.of(dataset, scope.calculation().lastDay()),
                equipment,
                scope.calculation().payments(),
                Stream.of(
                                scope.notices(),
                                dataset.notices(),
                                EquipmentRules.notices(
                                        equipment, dataset.reading().assetPlaces()),
                                scope.calculation().notices(),
                                closed.notices(),
                                Standing.notices(standings))
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList(),
                standings,
                EarlyWarning.of(dataset, scope.calculation()).orElse(null),
                behind.clauses().get().orElse(null),
                documents,
                List.of());
    }
}
