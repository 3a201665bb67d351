package dev.servicereport.many;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.check.CheckOutcome;
import dev.servicereport.check.MarkdownCode;
import dev.servicereport.export.JsonText;
import dev.servicereport.many.CheckedContract.Newest;
import dev.servicereport.wording.ContractsWords;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The verdict over several contracts, for a build: {@code verdict.json} and {@code summary.md} beside the contracts' own folders of the
 * check ({@code contracts-verdict.schema.json}).
 */
public final class OverallCheck {

    /** Rises when a reader of an earlier form would err. */
    private static final int FORMAT = 1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private OverallCheck() {}

    /** The files' text by name. */
    public static Map<String, String> of(List<CheckedContract> contracts) {
        List<CheckedContract> sorted = contracts.stream().sorted().toList();
        return files(sorted, worst(sorted), "");
    }

    /** When what was asked for was refused before any was checked. */
    public static Map<String, String> refused(String why) {
        return files(List.of(), CheckOutcome.FAULTS, why);
    }

    /** What holds until all are checked, or when none could be. */
    public static Map<String, String> failed(String why) {
        return files(List.of(), CheckOutcome.FAILED, why);
    }

    /** The worst of all. */
    private static CheckOutcome worst(List<CheckedContract> contracts) {
        return CheckOutcome.worst(
                contracts.stream().map(CheckedContract::outcome).toList());
    }

    private static Map<String, String> files(List<CheckedContract> contracts, CheckOutcome outcome, String failure) {
        ObjectNode json = NODES.objectNode();
        json.put("format", FORMAT);
        json.put("outcome", outcome.word());
        ArrayNode list = json.putArray("contracts");
        contracts.forEach(contract -> list.add(json(contract)));
        json.put("failure", failure.isEmpty() ? null : failure);
        return new TreeMap<>(
                Map.of("verdict.json", JsonText.of(json), "summary.md", summary(contracts, outcome, failure)));
    }

    private static ObjectNode json(CheckedContract contract) {
        ObjectNode json = NODES.objectNode();
        json.put("folder", contract.folder());
        json.put("outcome", contract.outcome().word());
        json.put("contract", contract.title().isEmpty() ? null : contract.title());
        json.put("metMonths", contract.months().met());
        json.put("missedMonths", contract.months().missed());
        json.put("undeterminedMonths", contract.months().undetermined());
        json.put("missingMonths", contract.months().missing());
        json.set("newest", newest(contract.newest()));
        json.put("errors", contract.errors());
        json.put("failure", contract.failure().isEmpty() ? null : contract.failure());
        return json;
    }

    private static @Nullable ObjectNode newest(@Nullable Newest newest) {
        return newest == null
                ? null
                : NODES.objectNode()
                        .put("month", newest.month())
                        .put("outcome", newest.outcome().word())
                        .put("target", newest.target())
                        .put("low", newest.low())
                        .put("high", newest.high());
    }

    private static String summary(List<CheckedContract> contracts, CheckOutcome outcome, String failure) {
        StringBuilder text = new StringBuilder(ContractsWords.SUMMARY.formatted(outcome.japanese()));
        if (!failure.isEmpty()) {
            return text.append("\n- ")
                    .append(MarkdownCode.of(failure))
                    .append('\n')
                    .toString();
        }
        text.append(ContractsWords.SUMMARY_HEAD.formatted(contracts.size()));
        contracts.forEach(contract -> text.append(row(contract)));
        return text.toString();
    }

    private static String row(CheckedContract contract) {
        Newest newest = contract.newest();
        List<String> cells = List.of(
                "[" + MarkdownCode.of(contract.folder()).replace("|", "\\|") + "](" + link(contract.folder()) + ")",
                contract.outcome().japanese(),
                newest == null ? ContractsWords.NONE : ContractsWords.month(YearMonth.parse(newest.month())),
                newest == null ? ContractsWords.NONE : figure(newest),
                newest == null ? ContractsWords.NONE : newest.target() + "%",
                ContractsWords.months(contract.months().missed()),
                ContractsWords.months(contract.months().undetermined()),
                ContractsWords.months(contract.months().missing()),
                Long.toString(contract.errors()));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String link(String folder) {
        // round brackets would end the link
        return Address.of(folder, "summary.md").replace("(", "%28").replace(")", "%29");
    }

    private static String figure(Newest newest) {
        String low = newest.low();
        String high = newest.high();
        if (low == null || high == null) {
            return ContractsWords.NONE;
        }
        return OverviewWriter.figure(low, high, newest.target()) + "%";
    }
}
