package dev.servicereport.start;

import dev.servicereport.csv.CsvMapping;
import dev.servicereport.wording.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The entry of {@code sources} for a list of planned stops, and the services that it names. */
final class StopSource {

    private static final String EVERY = "*";

    /** Between several services in a cell; the first ones hardly ever stand in a name. */
    private static final List<String> SURE = StopWords.marks("between.sure");

    private static final List<String> POSSIBLE = StopWords.marks("between.possible");

    private final StopList list;
    private final ServiceNames services;
    private final List<String> separators;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> strange = new HashSet<>();

    /** @param services those that monitoring sees; names that are new are added to them, outside the SLA where there are any */
    StopSource(StopList list, ServiceNames services) {
        this.list = list;
        this.services = services;
        separators = list.headings().saysService() ? separators() : List.of();
        if (list.headings().saysService()) {
            list.targets().stream()
                    .flatMap(cell -> parts(cell, separators).stream())
                    .forEach(word -> names.putIfAbsent(CsvMapping.normalised(word), word));
            List<String> unknown = names.values().stream()
                    .filter(name -> !isEvery(name) && !services.has(name))
                    .toList();
            boolean monitored = services.areSeen();
            strange.addAll(monitored ? unknown : List.of());
            services.add(unknown, !monitored);
        }
    }

    private List<String> separators() {
        List<String> used = new ArrayList<>(SURE.stream()
                .filter(mark -> list.targets().stream().anyMatch(cell -> cell.contains(mark)))
                .toList());
        POSSIBLE.stream()
                .filter(mark -> list.targets().stream().anyMatch(cell -> isListOfKnown(cell, mark)))
                .forEach(used::add);
        return used;
    }

    private boolean isListOfKnown(String cell, String mark) {
        List<String> parts = parts(cell, List.of(mark));
        return parts.size() > 1 && parts.stream().allMatch(part -> services.has(part) || isEvery(part));
    }

    private static List<String> parts(String cell, List<String> marks) {
        if (marks.isEmpty()) {
            return List.of(cell);
        }
        String any = marks.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Arrays.stream(cell.split(any))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean isEvery(String name) {
        return StopWords.has("every", name);
    }

    StopList list() {
        return list;
    }

    /** @param glob the files that it reads */
    SourceDraft draft(String glob) {
        String column = list.approvals().column();
        SourceDraft draft = column.isEmpty()
                ? list.headings().draft(glob)
                : list.headings().draft(glob, column, list.approvals().heading());
        draft.remark(list.seen());
        if (!list.headings().saysService()) {
            draft.remark(Todo.of("init.todo-no-target"));
        }
        list.approvals().decide(draft);
        if (!separators.isEmpty()) {
            String marks = separators.stream()
                    .map(mark -> mark.equals("\n") ? "newline" : YamlWord.of(mark))
                    .collect(Collectors.joining(", "));
            draft.key("split", "[" + marks + "]");
        }
        if (!names.isEmpty()) {
            draft.remark(Texts.program().say("init.names-of-list")).line("    services:");
            names.values().forEach(name -> draft.line(line(name)));
        }
        return draft;
    }

    private String line(String name) {
        String id = isEvery(name) ? EVERY : services.id(name);
        return "      " + YamlWord.of(name) + ": " + YamlWord.of(id)
                + (strange.contains(name) ? Todo.behind("init.todo-strange") : "");
    }
}
