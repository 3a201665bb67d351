package dev.servicereport.dataset;

import dev.servicereport.availability.ExclusionCsv;
import dev.servicereport.availability.OutageCsv;
import dev.servicereport.availability.UptimeCsv;
import dev.servicereport.contract.ContractReader;
import dev.servicereport.contract.Source;
import dev.servicereport.contract.Source.Kind;
import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvMapping;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.inventory.InventoryCsv;
import dev.servicereport.payment.PaymentCsv;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.response.IncidentCsv;
import dev.servicereport.response.InquiryCsv;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that the sources of {@code contract.yaml} take from other tools, each with how it is read. */
final class ForeignFiles {

    /** What is read from each kind of file. */
    private static final Map<Kind, List<Column>> COLUMNS = new EnumMap<>(Map.of(
            Kind.UPTIME, UptimeCsv.columns(),
            Kind.OUTAGES, OutageCsv.columns(),
            Kind.EXCLUSIONS, ExclusionCsv.columns(),
            Kind.INCIDENTS, IncidentCsv.columns(),
            Kind.INQUIRIES, InquiryCsv.columns(),
            Kind.INVENTORY, InventoryCsv.columns(),
            Kind.PAYMENTS, PaymentCsv.columns()));

    private static final int MOST_LINES = 5;

    private final Problems problems;
    private final Map<Kind, List<CsvSource>> files = new EnumMap<>(Kind.class);
    private final Map<String, List<Reader>> readers = new TreeMap<>();

    /** A source of a file. */
    private record Reader(Kind kind, CsvMapping mapping) {}

    private ForeignFiles(Problems problems) {
        this.problems = problems;
    }

    /**
     * Claims every file that a source names, so that it is not read as one of our own too.
     *
     * @param contracts what was read of the contract, with or without faults
     * @param zone the contract's zone
     */
    static ForeignFiles claim(ContractReader contracts, ZoneId zone, DataFolder folder, Problems problems)
            throws IOException {
        ForeignFiles foreign = new ForeignFiles(problems);
        for (Map.Entry<Integer, Source> source : contracts.sources().entrySet()) {
            SourceMapping mapping = new SourceMapping(source.getValue(), source.getKey(), contracts::locate, zone);
            foreign.claim(source.getValue(), mapping, folder);
        }
        foreign.shareColumns();
        return foreign;
    }

    private void claim(Source source, SourceMapping said, DataFolder folder) throws IOException {
        CsvMapping mapping = said.mapping();
        List<CsvSource> found = folder.claim(source.files());
        if (found.isEmpty()) {
            problems.add(Problem.error(mapping.origin().of("files"), source.files(), "a glob that matches a file")
                    .hint("当てはまるファイルがありません。フォルダーとファイルの名前を確かめてください"));
        }
        requireKnownColumns(source, mapping);
        found.stream()
                .filter(file -> !source.format().sheet().isEmpty() && !file.isWorkbook())
                .findFirst()
                .ifPresent(file -> problems.add(Problem.error(
                                mapping.origin().of("sheet"),
                                source.format().sheet(),
                                "no such key, since " + file.name() + " is no workbook")
                        .hint("シートがあるのは Excel ブック（.xlsx）だけです。消してください")));
        found.forEach(file -> readers.computeIfAbsent(file.name(), name -> new ArrayList<>())
                .add(new Reader(source.kind(), mapping)));
        files.computeIfAbsent(source.kind(), kind -> new ArrayList<>())
                .addAll(found.stream()
                        .map(file -> file.mapped(mapping, said.log()))
                        .toList());
    }

    /** What another source reads of a file need not be told as unread. */
    private void shareColumns() {
        files.replaceAll((kind, sources) -> sources.stream()
                .map(file -> file.mapped(file.mapping().sharing(othersOf(file), numbersOf(file)), file.log()))
                .toList());
    }

    private Set<String> numbersOf(CsvSource file) {
        return readers.getOrDefault(file.name(), List.of()).stream()
                .flatMap(reader -> reader.mapping().numbers().stream())
                .collect(Collectors.toSet());
    }

    private Set<String> othersOf(CsvSource file) {
        return readers.getOrDefault(file.name(), List.of()).stream()
                .filter(reader -> !reader.mapping().equals(file.mapping()))
                .flatMap(reader -> reader.mapping().known(COLUMNS.getOrDefault(reader.kind(), List.of())))
                .collect(Collectors.toSet());
    }

    private void requireKnownColumns(Source source, CsvMapping mapping) {
        Set<String> known = new TreeSet<>();
        COLUMNS.getOrDefault(source.kind(), List.of()).forEach(column -> known.add(column.name()));
        Stream.of("columns", "constants")
                .forEach(key -> named(source, key).stream()
                        .filter(name -> !known.contains(name))
                        .forEach(name -> problems.add(unknown(name, known, mapping, key))));
    }

    private static Set<String> named(Source source, String key) {
        return key.equals("columns")
                ? source.columns().demanded()
                : source.columns().constants().keySet();
    }

    private static Problem unknown(String name, Set<String> known, CsvMapping mapping, String key) {
        return Problem.error(mapping.origin().of(key + "." + name), name, Nearest.oneOf(known, name))
                .hint("「こちらの列名: ファイルの見出し」の順に書いてください");
    }

    /** The files of a kind: those of our own, then those of the sources in their order. */
    List<CsvSource> with(List<CsvSource> own, Kind kind) {
        return Stream.concat(own.stream(), files.getOrDefault(kind, List.of()).stream())
                .toList();
    }

    /** Notes how many rows each source leaves out, and those of a file that none of its sources takes, once everything is read. */
    void noteLeftOut() {
        readers.values().stream()
                .flatMap(List::stream)
                .map(Reader::mapping)
                .distinct()
                .filter(mapping -> mapping.filter().leftOut() > 0)
                .forEach(mapping -> {
                    long rows = mapping.filter().leftOut();
                    problems.add(Problem.notice(
                                    mapping.origin().of("where"),
                                    "",
                                    (rows == 1
                                            ? "1 row does not match and does not count"
                                            : rows + " rows do not match and do not count"))
                            .hint("絞込みの条件に合わない " + rows + " 行は数えていない"));
                });
        readers.forEach(this::noteUntaken);
    }

    private void noteUntaken(String file, List<Reader> sources) {
        if (sources.size() < 2) {
            return;
        }
        BitSet untaken = sources.get(0).mapping().filter().leftOut(file);
        sources.forEach(source -> untaken.and(source.mapping().filter().leftOut(file)));
        if (!untaken.isEmpty()) {
            int rows = untaken.cardinality();
            String shown =
                    untaken.stream().limit(MOST_LINES).mapToObj(String::valueOf).collect(Collectors.joining(", "));
            String lines = shown + (rows > MOST_LINES ? ", …" : "");
            problems.add(Problem.notice(
                            new SourceLocation(file, untaken.nextSetBit(0), ""),
                            "",
                            rows + (rows == 1 ? " row is" : " rows are") + " taken by none of the " + sources.size()
                                    + " sources that read this file (lines " + lines + ")")
                    .hint("このファイルを読むどの sources の条件にも合わない行が " + rows + " 行あり、どこにも数えていない"));
        }
    }
}
