package dev.servicereport.documents;

import dev.servicereport.contract.ContractTerm;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Revision;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Material;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.time.FiscalYear;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Holds the keys in {@code revisions.csv} against the documents that there can be (対象の確認). Whether it
 * looks like one is for the register's reader to say. A key that no document can have is an error; one that could be right, but of
 * which there is no document in the whole term, is a notice.
 */
public final class RevisionKeys {

    private final Dataset dataset;
    private final FiguresCalculation calculation;

    public RevisionKeys(Dataset dataset, FiguresCalculation calculation) {
        this.dataset = dataset;
        this.calculation = calculation;
    }

    /** Errors and notices, in the order of the register. */
    public List<Problem> problems() {
        return dataset.delivery().revisions().stream()
                .filter(revision -> !revision.key().isEmpty())
                .flatMap(revision ->
                        Catalogue.find(revision.document()).flatMap(kind -> problem(kind, revision)).stream())
                .toList();
    }

    private Optional<Problem> problem(DocumentKind kind, Revision revision) {
        String key = revision.key();
        SourceLocation where =
                dataset.delivery().revisionKeys().getOrDefault(revision, SourceLocation.wholeFile("revisions.csv"));
        return switch (kind.period()) {
            case ONCE -> Optional.empty();
            case MONTH -> isMonthOf(kind, YearMonth.parse(key)) ? Optional.empty() : Optional.of(nowhere(where, key));
            case FISCAL_YEAR -> isInTerm(Integer.parseInt(key)) ? Optional.empty() : Optional.of(nowhere(where, key));
            case RECORD -> record(kind, where, key);
        };
    }

    /** Of a month without data yet there may be a document later. */
    private boolean isMonthOf(DocumentKind kind, YearMonth month) {
        ContractTerm term = dataset.contract().term();
        boolean inTerm =
                !month.isBefore(YearMonth.from(term.serviceFrom())) && !month.isAfter(YearMonth.from(term.serviceTo()));
        if (kind.equals(Catalogue.MONTHLY_REPORT)) {
            return inTerm;
        }
        if (!inTerm) {
            // what is paid for no month of service has its papers all the same
            return keys(kind, new Material(dataset, wholeTerm(), List.of(), null))
                    .contains(month.toString());
        }
        return !calculation.monthsWithData().contains(month)
                || keys(kind, new Material(dataset, calculation, List.of(calculation.of(month)), null))
                        .contains(month.toString());
    }

    private boolean isInTerm(int year) {
        ContractTerm term = dataset.contract().term();
        return year >= FiscalYear.of(term.serviceFrom()).startYear()
                && year <= FiscalYear.of(term.serviceTo()).startYear();
    }

    private static Problem nowhere(SourceLocation where, String key) {
        return Problem.notice(where, key, "printed nowhere: there is no such document in the whole term")
                .hint("契約期間中にこの対象の文書はないため、どこにも印刷されない");
    }

    private Optional<Problem> record(DocumentKind kind, SourceLocation where, String key) {
        SortedSet<String> keys = keys(kind, new Material(dataset, wholeTerm(), List.of(), null));
        if (keys.contains(key)) {
            return Optional.empty();
        }
        String expected = keys.isEmpty() ? "no row: there is no such document" : Nearest.oneOf(keys, key);
        return Optional.of(Problem.error(where, key, expected)
                .hint(Nearest.of(keys, key).map(near -> "'" + near + "' のことですか").orElse("この対象は台帳にありません")));
    }

    /** As if all were over. */
    private FiguresCalculation wholeTerm() {
        ContractTerm term = dataset.contract().term();
        ZoneId zone = dataset.contract().measurement().zone();
        return new FiguresCalculation(dataset, term.service(zone).end());
    }

    private static SortedSet<String> keys(DocumentKind kind, Material material) {
        return kind.editions().of(material).map(Edition::key).collect(Collectors.toCollection(TreeSet::new));
    }
}
