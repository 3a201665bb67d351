package dev.servicereport.document;

import dev.servicereport.contract.ContractTerm;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Revision;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds the keys in {@code revisions.csv} against the documents that there can be (対象の確認). A key that no document can have is an
 * error; one that could be right, but of which there is no document in the whole term, is a notice.
 */
public final class RevisionKeys {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

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
            case ONCE ->
                Optional.of(Problem.error(where, key, "no key, because there is only one such document")
                        .hint("この文書は1つだけなので、対象は空欄にしてください"));
            case MONTH -> month(kind, where, key);
            case FISCAL_YEAR -> year(where, key);
            case RECORD -> record(kind, where, key);
        };
    }

    private Optional<Problem> month(DocumentKind kind, SourceLocation where, String key) {
        if (!MONTH.matcher(key).matches()) {
            return Optional.of(Problem.error(where, key, "a month like 2025-01").hint("対象の月を「2025-01」のように書いてください"));
        }
        return isMonthOf(kind, YearMonth.parse(key)) ? Optional.empty() : Optional.of(nowhere(where, key));
    }

    /** Of a month without data yet there may be a document later. */
    private boolean isMonthOf(DocumentKind kind, YearMonth month) {
        ContractTerm term = dataset.contract().term();
        boolean inTerm =
                !month.isBefore(YearMonth.from(term.serviceFrom())) && !month.isAfter(YearMonth.from(term.serviceTo()));
        if (!inTerm || kind.equals(Catalogue.MONTHLY_REPORT)) {
            return inTerm;
        }
        return !calculation.monthsWithData().contains(month)
                || keys(kind, new Material(dataset, calculation, List.of(calculation.of(month)), null))
                        .contains(month.toString());
    }

    private Optional<Problem> year(SourceLocation where, String key) {
        if (!YEAR.matcher(key).matches()) {
            return Optional.of(Problem.error(where, key, "the year in which a fiscal year begins, like 2025")
                    .hint("対象の年度を、その始まる年で「2025」のように書いてください"));
        }
        ContractTerm term = dataset.contract().term();
        int year = Integer.parseInt(key);
        boolean inTerm = year >= FiscalYear.of(term.serviceFrom()).startYear()
                && year <= FiscalYear.of(term.serviceTo()).startYear();
        return inTerm ? Optional.empty() : Optional.of(nowhere(where, key));
    }

    private static Problem nowhere(SourceLocation where, String key) {
        return Problem.notice(where, key, "printed nowhere: there is no such document in the whole term")
                .hint("契約期間中にこの対象の文書はないため、どこにも印刷されない");
    }

    private Optional<Problem> record(DocumentKind kind, SourceLocation where, String key) {
        ContractTerm term = dataset.contract().term();
        ZoneId zone = dataset.contract().measurement().zone();
        FiguresCalculation whole =
                new FiguresCalculation(dataset, term.service(zone).end());
        SortedSet<String> keys = keys(kind, new Material(dataset, whole, List.of(), null));
        if (keys.contains(key)) {
            return Optional.empty();
        }
        String expected = keys.isEmpty() ? "no row: there is no such document" : Nearest.oneOf(keys, key);
        return Optional.of(Problem.error(where, key, expected)
                .hint(Nearest.of(keys, key).map(near -> "'" + near + "' のことですか").orElse("この対象は台帳にありません")));
    }

    private static SortedSet<String> keys(DocumentKind kind, Material material) {
        return kind.editions().of(material).map(Edition::key).collect(Collectors.toCollection(TreeSet::new));
    }
}
