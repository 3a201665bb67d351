package dev.servicereport.engine;

import dev.servicereport.goal.GoalRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a build asks for (依頼): a goal, and what was set for it. */
record Asked(String goal, GoalRequest request) {

    /**
     * Reads up to the line that says to run.
     *
     * @return empty when the input ends before
     */
    static Optional<Asked> in(BufferedReader input) throws IOException {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (String text = input.readLine(); text != null; text = input.readLine()) {
            Optional<Line> line = Line.in(text);
            if (line.isPresent() && line.get().verb().equals(Line.RUN)) {
                return Optional.of(new Asked(line.get().words().get(0), new GoalRequest(parameters)));
            }
            line.filter(set -> set.verb().equals(Line.SET))
                    .map(Line::words)
                    .ifPresent(words -> parameters.put(words.get(0), words.subList(1, words.size())));
        }
        return Optional.empty();
    }

    /** The same without a parameter, which is not for the goal. */
    Asked without(String parameter) {
        Map<String, List<String>> words = new TreeMap<>(request.words());
        words.remove(parameter);
        return new Asked(goal, new GoalRequest(words));
    }
}
