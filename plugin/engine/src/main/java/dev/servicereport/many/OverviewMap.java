package dev.servicereport.many;

import dev.servicereport.many.OverviewView.Cell;
import dev.servicereport.many.OverviewView.Heading;
import dev.servicereport.many.OverviewView.Line;
import dev.servicereport.many.OverviewView.Year;
import dev.servicereport.time.FiscalYear;
import dev.servicereport.wording.ContractsWords;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.VerdictText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The months of all contracts as a map (契約と月の一覧): a table for each fiscal year, from its first month that is known of any contract to
 * its last. Contracts have terms of their own; one without a month in that year has no line.
 *
 * @param contracts by folder
 * @param places where pages lie
 * @param heading how a contract's line is headed
 */
record OverviewMap(List<ContractLine> contracts, Places places, Function<ContractLine, Heading> heading) {

    OverviewMap {
        contracts = List.copyOf(contracts);
    }

    /** The newest first; empty when nothing was measured anywhere. */
    List<Year> years() {
        SortedMap<FiscalYear, List<YearMonth>> told = new TreeMap<>(Comparator.<FiscalYear>reverseOrder());
        contracts.stream()
                .flatMap(contract -> told(contract).keySet().stream())
                .distinct()
                .sorted()
                .forEach(month -> told.computeIfAbsent(FiscalYear.of(month), year -> new ArrayList<>())
                        .add(month));
        return told.entrySet().stream()
                .map(year -> year(year.getKey(), year.getValue()))
                .toList();
    }

    /** What is known of a contract's months. */
    private static Map<YearMonth, ContractStanding.Month> told(ContractLine contract) {
        ContractStanding standing = contract.standing();
        return standing == null
                ? Map.of()
                : standing.months().stream()
                        .filter(ContractStanding.Month::isTold)
                        .collect(Collectors.toMap(ContractStanding.Month::month, Function.identity()));
    }

    /** @param told its months of which something is known, sorted */
    private Year year(FiscalYear year, List<YearMonth> told) {
        YearMonth last = told.get(told.size() - 1);
        List<YearMonth> months = Stream.iterate(
                        told.get(0), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
        return new Year(
                year.label(),
                months.stream().map(ContractsWords::heading).toList(),
                contracts.stream()
                        .flatMap(contract -> line(contract, months).stream())
                        .toList());
    }

    /** Its line, unless none of these months is known. */
    private List<Line> line(ContractLine contract, List<YearMonth> months) {
        Map<YearMonth, ContractStanding.Month> known = told(contract);
        if (months.stream().noneMatch(known::containsKey)) {
            return List.of();
        }
        return List.of(new Line(
                heading.apply(contract),
                months.stream()
                        .map(month -> cell(contract, known.get(month), month))
                        .toList()));
    }

    private Cell cell(ContractLine contract, ContractStanding.@Nullable Month known, YearMonth month) {
        if (known == null) {
            return new Cell(Display.month(month), null, List.of(), "");
        }
        String target =
                contract.standing() == null ? "0" : contract.standing().term().target();
        VerdictText verdict = known.verdict() == null
                ? VerdictText.NO_DATA
                : VerdictText.of(known.verdict()).lacking(known.missing());
        String figure = OverviewWriter.figure(known, target);
        List<String> figures = figure.isEmpty() ? List.of() : List.of(figure.split(ContractsWords.TO));
        return new Cell(Display.month(month), verdict, figures, places.month(contract.folder(), month));
    }
}
