package dev.servicereport.start;

import dev.servicereport.availability.ExclusionCsv;
import dev.servicereport.csv.Column;
import dev.servicereport.csv.FirstLook;
import dev.servicereport.csv.SpanCells;
import dev.servicereport.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which headings of a list of planned stops stand for which of our columns; the ends of a stop are tried on the file itself. */
final class StopHeadings {

    private static final String START = StopWords.of("apart.start").get(0);
    private static final String END = StopWords.of("apart.end").get(0);

    private final FirstLook look;
    private final Map<String, List<String>> columns = new TreeMap<>();
    private final Map<String, String> constants = new TreeMap<>(Map.of("class", "planned"));

    private StopHeadings(Map<String, List<String>> spans, FirstLook look) {
        this.look = look;
        spans.forEach((column, headings) -> columns.put(column, isApart(headings) ? headings : present(headings)));
        if (!choose("service")) {
            constants.put("service", "*");
        }
        if (!choose("reason")) {
            constants.put("reason", StopWords.of("planned").get(0));
        }
        choose("noticed_on");
        choose("approved_on");
    }

    /** The headings of a file; empty when it has none for the start and the end. */
    static Optional<StopHeadings> of(GivenFile file) {
        return spans().flatMap(spans -> look(file, spans).map(look -> new StopHeadings(spans, look)).stream())
                .findFirst();
    }

    /** What may stand for the ends: our own headings, then a date and a time of day, then other headings of both in one cell. */
    private static Stream<Map<String, List<String>>> spans() {
        Stream<List<String>> apart = StopWords.apart(START);
        Stream<List<String>> oneDate = StopWords.of("apart.common").stream()
                .flatMap(date -> StopWords.apart(START)
                        .map(pair -> List.of(date, pair.get(1)))
                        .distinct());
        return Stream.of(
                        Stream.of(Map.<String, List<String>>of()),
                        Stream.concat(apart, oneDate).map(start -> Map.of("from", start, "to", end(start))),
                        Stream.of(Map.of("from", StopWords.of("from"), "to", StopWords.of("to"))))
                .flatMap(each -> each);
    }

    private static List<String> end(List<String> start) {
        return start.stream().map(heading -> heading.replace(START, END)).toList();
    }

    private static boolean isApart(List<String> headings) {
        return headings.size() == 2;
    }

    private static Optional<FirstLook> look(GivenFile file, Map<String, List<String>> spans) {
        SourceDraft draft = draft(file.target(), spans, Map.of("class", "planned"));
        return FirstLook.at(file.source().mapped(draft.mapping().orElseThrow(), ""), SpanCells::closed, new Problems())
                // a list of two headings is one of alternatives unless both are there
                .filter(look -> spans.values().stream()
                        .filter(StopHeadings::isApart)
                        .flatMap(List::stream)
                        .allMatch(look::has));
    }

    /** The first of them that is there. */
    private List<String> present(List<String> headings) {
        return headings.stream().filter(look::has).limit(1).toList();
    }

    /** Takes the heading for a column unless ours is there; false when there is none. */
    private boolean choose(String name) {
        boolean ours = isOurs(name);
        List<String> other = present(StopWords.of(name));
        if (!ours && !other.isEmpty()) {
            columns.put(name, other);
        }
        return ours || !other.isEmpty();
    }

    private boolean isOurs(String name) {
        return ExclusionCsv.columns().stream()
                .filter(column -> column.name().equals(name))
                .flatMap(Column::headings)
                .anyMatch(look::has);
    }

    FirstLook look() {
        return look;
    }

    /** Whether the list says which services a stop is about. */
    boolean saysService() {
        return !constants.containsKey("service");
    }

    /** The heading of a column that says who approved, or only whether; empty when there is none, or ours, of names. */
    Optional<String> approval() {
        return isOurs("approved_by")
                ? Optional.empty()
                : present(StopWords.of("approved_by")).stream().findFirst();
    }

    /** The beginning of its entry of {@code sources}. */
    SourceDraft draft(String glob) {
        return draft(glob, columns, constants);
    }

    /** The same with one more column. */
    SourceDraft draft(String glob, String column, String heading) {
        Map<String, List<String>> more = new TreeMap<>(columns);
        more.put(column, List.of(heading));
        return draft(glob, more, constants);
    }

    private static SourceDraft draft(String glob, Map<String, List<String>> columns, Map<String, String> constants) {
        SourceDraft draft = new SourceDraft(glob).key("kind", "exclusions");
        if (!columns.isEmpty()) {
            draft.line("    columns:");
            columns.forEach(draft::headings);
        }
        List<String> values = constants.entrySet().stream()
                .map(value -> value.getKey() + ": " + YamlWord.of(value.getValue()))
                .toList();
        return draft.key("constants", "{ " + String.join(", ", values) + " }");
    }
}
