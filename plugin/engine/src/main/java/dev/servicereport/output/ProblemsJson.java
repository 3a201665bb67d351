package dev.servicereport.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.export.JsonText;
import dev.servicereport.problem.Problem;
import java.util.List;
import java.util.Locale;

/** Problems as JSON; apart from {@link ProblemsFile}, which is used before any library is there. */
final class ProblemsJson {

    private ProblemsJson() {}

    static String of(List<Problem> problems) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("problems");
        problems.forEach(problem -> list.add(json(problem)));
        return JsonText.of(json);
    }

    private static ObjectNode json(Problem problem) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("file", problem.where().file())
                .put("line", problem.where().line())
                .put("column", problem.where().column())
                .put("found", problem.found())
                .put("expected", problem.expected())
                .put("hint", problem.hint())
                .put("message", problem.toString());
    }
}
