package dev.servicereport.shard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.csv.ExcelCsv;
import dev.servicereport.export.JsonText;
import dev.servicereport.goal.GoalFailure.Fault;
import dev.servicereport.shard.ContractRow.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * All contracts in one table (全契約の一覧): {@code fleet.csv} and {@code fleet.json}, by the name of the contract. There are no times
 * and no places in them, so they are the same however the work was shared out.
 *
 * @param rows one for each contract, by name
 */
public record FleetTable(List<ContractRow> rows) {

    static final String CSV = "fleet.csv";
    static final String JSON = "fleet.json";

    /** What {@code check} halts for, in the words of {@code verdict.json}. */
    private static final Set<String> HALTS = Set.of("missed", "missing");

    public FleetTable {
        rows = rows.stream().sorted(Comparator.comparing(ContractRow::contract)).toList();
    }

    /** Writes both files. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(CSV), csv(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(JSON), json(), StandardCharsets.UTF_8);
    }

    /** What the process ends with: 70 when one died, else 65 when one was refused, else 66 when {@code check} would halt for one. */
    public int exitCode() {
        if (count(State.DIED) > 0) {
            return Fault.OURS.exitCode();
        }
        if (count(State.REFUSED) > 0) {
            return Fault.INPUT.exitCode();
        }
        boolean halts =
                rows.stream().anyMatch(row -> HALTS.contains(row.judged().outcome()));
        return halts ? Fault.JUDGED.exitCode() : 0;
    }

    /** How many there are of each, in one line. */
    public String sentence() {
        return "Contracts: " + rows.size() + ", done " + count(State.DONE) + ", refused " + count(State.REFUSED)
                + ", died " + count(State.DIED) + "; missed or missing data "
                + rows.stream()
                        .filter(row -> HALTS.contains(row.judged().outcome()))
                        .count();
    }

    private long count(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    String csv() {
        ExcelCsv table = new ExcelCsv(
                "contract",
                "state",
                "outcome",
                "client",
                "months",
                "missed",
                "undetermined",
                "missing",
                "problems",
                "first_problem",
                "cause");
        for (ContractRow row : rows) {
            table.text(row.contract())
                    .text(row.state().word())
                    .text(row.judged().outcome())
                    .text(row.judged().client())
                    .number(row.judged().months())
                    .number(row.judged().missed())
                    .number(row.judged().undetermined())
                    .number(row.judged().missing())
                    .number(row.problems().size())
                    .text(row.problems().stream().findFirst().orElse(""))
                    .text(row.cause())
                    .end();
        }
        return table.toString();
    }

    String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("contracts", rows.size())
                .put("done", count(State.DONE))
                .put("refused", count(State.REFUSED))
                .put("died", count(State.DIED))
                .put("exitCode", exitCode());
        ArrayNode list = json.putArray("rows");
        rows.forEach(row -> list.add(RowJson.of(row)));
        return JsonText.of(json);
    }
}
