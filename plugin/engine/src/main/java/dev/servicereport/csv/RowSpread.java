package dev.servicereport.csv;

import dev.servicereport.csv.CsvRow.Named;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes of a record of a file the rows that it stands for: one for each service, where it is about several (複数サービスの行). */
final class RowSpread {

    /** What a flag may say. A cross is no there, and an x may be either. */
    private static final Vocabulary<YesNo> FLAGS = Vocabulary.<YesNo>offering("○", "×")
            .with(YesNo.YES, "○", "◯", "〇", "●", "✓", "✔", "レ", "1", "yes", "y", "true", "はい", "有", "対象", "停止", "down")
            .with(YesNo.NO, "×", "0", "no", "n", "false", "いいえ", "無", "なし", "対象外", "-", "－", "―", "正常", "up");

    private final CsvFile file;
    private final Set<String> empty;
    private final Optional<Pattern> separator;
    private final Map<String, String> flags;
    private final int service;

    RowSpread(CsvFile file) {
        this.file = file;
        CsvMapping mapping = file.header().mapping();
        empty = mapping.form().empty();
        flags = mapping.rows().flags();
        separator = mapping.rows().separators().isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        mapping.rows().separators().stream().map(Pattern::quote).collect(Collectors.joining("|"))));
        service = file.header().serviceAt();
    }

    List<CsvRow> rows(int line, List<String> record) {
        List<String> cells = meaning(record);
        if (!flags.isEmpty()) {
            return flagged(line, cells);
        }
        if (separator.isEmpty() || service < 0) {
            return List.of(new CsvRow(file, line, cells));
        }
        List<String> names = Arrays.stream(separator.get().split(cells.get(service)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        String heading = file.header().heading(service);
        return names.isEmpty()
                ? List.of(new CsvRow(file, line, cells))
                : names.stream()
                        .map(name -> new CsvRow(file, line, cells, new Named(name, heading, false)))
                        .toList();
    }

    private List<String> meaning(List<String> cells) {
        return empty.isEmpty()
                ? cells
                : cells.stream()
                        .map(cell -> empty.contains(Column.normalised(cell)) ? "" : cell)
                        .toList();
    }

    private List<CsvRow> flagged(int line, List<String> cells) {
        List<CsvRow> rows = new ArrayList<>();
        boolean sound = true;
        for (Map.Entry<String, String> flag : flags.entrySet()) {
            String cell = cells.get(file.header().position(flag.getKey())).strip();
            Optional<YesNo> said = cell.isEmpty() ? Optional.of(YesNo.NO) : FLAGS.meaning(cell);
            if (said.isEmpty()) {
                sound = false;
                refuse(line, flag.getKey(), cell);
            } else if (said.get() == YesNo.YES) {
                rows.add(new CsvRow(file, line, cells, new Named(flag.getValue(), flag.getKey(), true)));
            }
        }
        if (rows.isEmpty() && sound) {
            file.context()
                    .problems()
                    .add(Problem.error(
                                    file.line(line),
                                    "no mark",
                                    "a mark for at least one of " + String.join(", ", flags.keySet()))
                            .hint("対象のサービスに印（○など）がありません。この行が要らなければ、sources の where で除いてください"));
        }
        return rows;
    }

    private void refuse(int line, String heading, String cell) {
        file.context()
                .problems()
                .add(Problem.error(file.line(line).at(heading), cell, Nearest.oneOf(List.of("○", "×"), cell))
                        .hint("対象なら「○」、対象外なら「×」か空欄にしてください"));
    }
}
