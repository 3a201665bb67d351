package dev.servicereport.start;

import dev.servicereport.csv.Column;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvMapping;
import dev.servicereport.csv.CsvReader;
import dev.servicereport.csv.CsvRow;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.problem.Problems;
import dev.servicereport.time.DateTimeText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** What the rows of an export say that a new contract needs: who they are about, when, and how grave. */
final class ExportRows {

    private final Problems problems = new Problems();
    private final Optional<Column> service;
    private final Optional<Column> check;
    private final List<Column> times;
    private final Map<String, String> hosts = new TreeMap<>();
    private final Map<String, Long> told = new TreeMap<>();
    private final Map<String, Long> last = new HashMap<>();
    private final Map<Long, Long> steps = new TreeMap<>();
    private String toldHeading = "";
    private boolean moments;
    private long rows;
    private long first = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;

    private ExportRows(ExportForm form) {
        service = form.column("service");
        check = form.column("check");
        times = List.of("timestamp", "from").stream()
                .flatMap(name -> form.column(name).stream())
                .toList();
    }

    /** @param timestamp how times are written; empty for the usual way */
    static ExportRows read(GivenFile file, ExportForm form, String timestamp) {
        ExportRows rows = new ExportRows(form);
        SourceDraft draft = form.draft(file.target());
        if (!timestamp.isEmpty()) {
            draft.key("timestamp", YamlWord.of(timestamp));
        }
        CsvMapping mapping = draft.mapping().orElseThrow();
        CsvSource source = file.source().mapped(mapping, "");
        CsvContext context = new CsvContext(new DateTimeText(SourceDraft.ZONE), c -> true, rows.problems);
        new CsvReader(context).read(source, form.layout(), rows::accept);
        return rows;
    }

    private void accept(CsvRow row) {
        rows++;
        String host = service.map(column -> row.raw(column).strip()).orElse("");
        if (!host.isEmpty()) {
            hosts.putIfAbsent(CsvMapping.normalised(host), host);
        }
        row.told().ifPresent(word -> {
            toldHeading = word.heading();
            told.merge(word.word(), 1L, Long::sum);
        });
        moments = row.has(times.get(0));
        OptionalLong time =
                times.stream().filter(row::has).findFirst().map(row::time).orElse(OptionalLong.empty());
        time.ifPresent(second -> accept(host + "\n" + check.map(row::raw).orElse(""), second));
    }

    private void accept(String thing, long second) {
        first = Math.min(first, second);
        latest = Math.max(latest, second);
        Long before = last.put(thing, second);
        if (before != null && before != second) {
            steps.merge(Math.abs(second - before), 1L, Long::sum);
        }
    }

    /** Whether every cell that was asked for could be read. */
    boolean isSound() {
        return !problems.hasErrors();
    }

    /** Whether each row is about a moment, not a span of time. */
    boolean areMoments() {
        return moments;
    }

    long rows() {
        return rows;
    }

    /** The names of what is watched, as the file writes them, in the order of their normalised form. */
    List<String> hosts() {
        return List.copyOf(hosts.values());
    }

    /** The heading of the words that the preset tells, such as severities; empty when the file has none. */
    String toldHeading() {
        return toldHeading;
    }

    /** The words under it, each with its number of rows; sorted. */
    Map<String, Long> told() {
        return told;
    }

    /** The second of the first row; empty without one. */
    OptionalLong first() {
        return first == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(first);
    }

    /** The second at which the last row begins; empty without one. */
    OptionalLong last() {
        return first == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(latest);
    }

    /** The seconds that most often lie between two rows of one watched thing, the fewest of several; 0 when there are no two rows. */
    long step() {
        return steps.entrySet().stream()
                .max(Map.Entry.<Long, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0L);
    }
}
