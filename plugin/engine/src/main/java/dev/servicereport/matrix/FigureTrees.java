package dev.servicereport.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.servicereport.contract.ContractTerm;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.export.EquipmentJson;
import dev.servicereport.export.MetricsJson;
import dev.servicereport.export.OverviewJson;
import dev.servicereport.export.PaymentsJson;
import dev.servicereport.export.RegistersJson;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.registers.RegisterStates;
import dev.servicereport.requirement.FigurePath;
import dev.servicereport.requirement.FigurePath.Step;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/**
 * The JSON that is written, by the first word of a path; every other path leads into the figures of the newest month that is over. Where
 * that month has no data nothing stands there: the figures of an earlier one would be passed off for its own.
 * Each tree is made when it is asked for.
 */
final class FigureTrees {

    /** By these an item of a list is called. */
    private static final List<String> NAMES = List.of("id", "month", "no", "year", "service");

    private final Map<String, Tree> trees = new HashMap<>();
    private final Map<String, JsonNode> made = new HashMap<>();
    private final Tree newest;

    /** @param file where it is written, below the folder of output */
    private record Tree(String file, Supplier<JsonNode> json) {}

    FigureTrees(Dataset dataset, FiguresCalculation calculation) {
        trees.put("payments", new Tree("metrics/payments.json", () -> PaymentsJson.of(calculation.payments())));
        trees.put(
                "equipment",
                new Tree("metrics/equipment.json", () -> EquipmentJson.of(dataset.equipment(calculation.lastDay()))));
        trees.put(
                "registers",
                new Tree(
                        "metrics/registers.json",
                        () -> RegistersJson.of(RegisterStates.of(dataset, calculation.lastDay()), dataset)));
        trees.put("overview", new Tree("overview.json", () -> OverviewJson.of(calculation.fiscalYears())));
        newest = newest(dataset, calculation)
                .map(month -> new Tree("metrics/" + month + ".json", () -> json(calculation, month)))
                .orElse(new Tree("metrics", MissingNode::getInstance));
    }

    private static JsonNode json(FiguresCalculation calculation, YearMonth month) {
        return calculation.monthsWithData().contains(month)
                ? MetricsJson.of(calculation.of(month))
                : MissingNode.getInstance();
    }

    /** The newest month of service that is over at the cut-off, with data or without; empty while none is. */
    static Optional<YearMonth> newest(Dataset dataset, FiguresCalculation calculation) {
        ContractTerm term = dataset.contract().term();
        LocalDate last = calculation.lastDay();
        if (!last.isBefore(term.serviceTo())) {
            return Optional.of(YearMonth.from(term.serviceTo()));
        }
        YearMonth month = YearMonth.from(last.plusDays(1)).minusMonths(1);
        return month.isBefore(YearMonth.from(term.serviceFrom())) ? Optional.empty() : Optional.of(month);
    }

    /** The file in which a figure is written. */
    String file(FigurePath path) {
        return tree(path).file();
    }

    private Tree tree(FigurePath path) {
        return trees.getOrDefault(path.steps().get(0).key(), newest);
    }

    /** The values at the end of a way: one, none, or of a way into each item of a list as many as it has; a missing one is a missing node. */
    List<JsonNode> values(FigurePath path) {
        Tree tree = tree(path);
        List<JsonNode> nodes =
                List.of(made.computeIfAbsent(tree.file(), file -> tree.json().get()));
        List<Step> steps = !trees.containsKey(path.steps().get(0).key())
                ? path.steps()
                : path.steps().subList(1, path.steps().size());
        for (Step step : steps) {
            List<JsonNode> next = new ArrayList<>();
            nodes.forEach(node -> next.addAll(below(node.path(step.key()), step)));
            nodes = next;
        }
        return nodes;
    }

    private static List<JsonNode> below(JsonNode node, Step step) {
        if (!step.isInList()) {
            return List.of(node);
        }
        List<JsonNode> items = StreamSupport.stream(node.spliterator(), false)
                .filter(item -> isMeant(item, step))
                .toList();
        return items;
    }

    private static boolean isMeant(JsonNode item, Step step) {
        return step.item().equals(FigurePath.EACH)
                || NAMES.stream().anyMatch(name -> item.path(name).asText().equals(step.item()));
    }
}
