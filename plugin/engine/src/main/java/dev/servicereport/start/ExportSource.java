package dev.servicereport.start;

import dev.servicereport.contract.Presets;
import dev.servicereport.contract.Source.Kind;
import dev.servicereport.wording.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The entry of {@code sources} for an export that was recognised. */
final class ExportSource {

    private final Export export;
    private final ExportRows rows;

    ExportSource(Export export) {
        this.export = export;
        rows = export.rows();
    }

    /**
     * @param glob the files that it reads
     * @param from the first day of service
     */
    SourceDraft draft(String glob, ServiceNames names, LocalDate from) {
        SourceDraft draft = export.form().draft(glob);
        draft.remark(seen());
        noteBeginning(draft, from);
        if (!export.timestamp().isEmpty()) {
            draft.remark(Todo.of("init.todo-timestamp")).key("timestamp", YamlWord.of(export.timestamp()));
        }
        if (export.mayBeChanges()) {
            draft.remark(Todo.of("init.todo-changes"));
        }
        severities(draft);
        if (export.form().service().isEmpty() && !rows.hosts().isEmpty()) {
            draft.remark(Texts.program().say("init.names")).line("    services:");
            rows.hosts().forEach(host -> draft.line("      " + YamlWord.of(host) + ": " + YamlWord.of(names.id(host))));
        } else if (!export.form().service().isEmpty()) {
            String service = export.form().service();
            draft.line("    services: { " + YamlWord.of(service) + ": " + YamlWord.of(names.id(service)) + " }");
        }
        return draft;
    }

    /** What a list of outages does not name was up: it must be known to begin with the service. */
    private void noteBeginning(SourceDraft draft, LocalDate from) {
        if (export.form().kind() == Kind.OUTAGES && rows.first().isPresent()) {
            LocalDate first = day(rows.first().getAsLong());
            if (YearMonth.from(first).isAfter(YearMonth.from(from))) {
                draft.remark(Todo.of("init.todo-beginning", "first", first, "from", from));
            }
        }
    }

    private String seen() {
        String seen = export.file().seen(export.look(), rows.rows());
        return rows.first().isEmpty()
                ? seen
                : Texts.program()
                        .say(
                                "init.seen-period",
                                "seen",
                                seen,
                                "first",
                                day(rows.first().getAsLong()),
                                "last",
                                day(rows.last().orElseThrow()));
    }

    static LocalDate day(long second) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), SourceDraft.ZONE);
    }

    /** Those that are surely no outage are written, but do not count. */
    private void severities(SourceDraft draft) {
        Map<String, Long> told = rows.told();
        if (told.isEmpty()) {
            return;
        }
        if (told.containsKey("")) {
            draft.remark(Todo.of("init.todo-told-blank", "heading", rows.toldHeading()));
            return;
        }
        draft.line("    where:")
                .line("      # " + Todo.of("init.todo-told", "heading", YamlWord.comment(rows.toldHeading())))
                .line("      " + YamlWord.of(rows.toldHeading()) + ":");
        words().forEach(word -> draft.line("        " + line(word)));
    }

    /** Those that may be outages, also when there has been none yet; then what else was seen. */
    private List<String> words() {
        boolean japanese = rows.toldHeading().chars().anyMatch(c -> c > 0x7F);
        Stream<String> usual = Presets.outage(export.form().preset()).stream()
                .filter(word -> japanese == word.chars().anyMatch(c -> c > 0x7F));
        List<String> known = usual.toList();
        Stream<String> others = rows.told().keySet().stream()
                .filter(word -> known.stream().noneMatch(word::equalsIgnoreCase))
                .sorted(Comparator.comparing(export::isNoOutage).thenComparing(Comparator.naturalOrder()));
        return Stream.concat(known.stream(), others).toList();
    }

    private String line(String word) {
        long count = rows.told().entrySet().stream()
                .filter(told -> told.getKey().equalsIgnoreCase(word))
                .mapToLong(Map.Entry::getValue)
                .sum();
        boolean none = export.isNoOutage(word);
        return (none ? "# " : "") + "- " + YamlWord.of(word) + "   # "
                + Texts.program().say(none ? "init.rows-no-outage" : "init.rows", "count", count);
    }
}
