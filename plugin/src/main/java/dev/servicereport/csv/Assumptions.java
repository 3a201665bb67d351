package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was assumed of the rows of a file (みなし), which one notice of each kind says for all of them. */
final class Assumptions {

    private static final int MOST_LINES = 5;

    private record Kind(String assumed, String hint) {}

    private final Map<Kind, Set<SourceLocation>> rows = new LinkedHashMap<>();

    void add(SourceLocation row, String assumed, String hint) {
        rows.computeIfAbsent(new Kind(assumed, hint), kind -> new LinkedHashSet<>())
                .add(row);
    }

    void note(Problems problems) {
        rows.forEach((kind, places) -> note(kind, List.copyOf(places), problems));
    }

    private static void note(Kind kind, List<SourceLocation> places, Problems problems) {
        problems.add(Problem.notice(places.get(0), lines(places), kind.assumed())
                .hint(kind.hint() + "（" + places.size() + "行）"));
    }

    private static String lines(List<SourceLocation> places) {
        String first = places.stream()
                .limit(MOST_LINES)
                .map(place -> Integer.toString(place.line()))
                .collect(Collectors.joining(", "));
        return (places.size() == 1 ? "line " : "lines ") + first + (places.size() > MOST_LINES ? " and others" : "");
    }
}
