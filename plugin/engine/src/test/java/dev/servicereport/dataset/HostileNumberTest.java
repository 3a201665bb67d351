package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever an Individual Number stands in the data, nothing that is read or said carries it. */
class HostileNumberTest {

    private static final String NUMBER = "123456789018";

    @TempDir
    Path folder;

    /** In the first data row of the file: in each of its cells, quoted as they may be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "services.csv",
                "uptime/samples.csv",
                "outages/2025.csv",
                "exclusions.csv",
                "corrections.csv",
                "deliverables.csv",
                "inspections.csv",
                "findings.csv",
                "revisions.csv"
            })
    void neverTellsANumberInACell(String name) throws IOException {
        String text = DataFiles.sound().get(name);
        List<String> columns = List.of(text.lines().findFirst().orElseThrow().split(","));
        // a checksum may look like one
        for (String column :
                columns.stream().filter(each -> !each.equals("sha256")).toList()) {
            assertHidden(name, cellReplaced(text, columns.indexOf(column)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services.csv",
                "uptime/samples.csv",
                "outages/2025.csv",
                "exclusions.csv",
                "corrections.csv",
                "deliverables.csv",
                "inspections.csv",
                "findings.csv",
                "revisions.csv"
            })
    void neverTellsANumberInAHeading(String name) throws IOException {
        String text = DataFiles.sound().get(name);
        int lineEnd = text.indexOf('\n');
        assertHidden(name, text.substring(0, lineEnd) + "," + NUMBER + text.substring(lineEnd));
    }

    /** Each of these lines more in the contract, which is otherwise sound. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "calendar: { closed: ['123456789018'] }",
                "payments: [ { id: '1234-5678-9018', contract-amount: 1, instalments: 1, first-month: 2025-01 } ]",
                "123456789018: x",
                "sources: [ { files: 'uptime/*.csv', kind: uptime, constants: { 123456789018: x } } ]",
                "sources: [ { files: 'uptime/*.csv', kind: uptime, columns: { service: '１２３４５６７８９０１８' } } ]",
                "sources: [ { files: 'uptime/123456789018.csv', kind: uptime } ]",
                "sources: [ { files: 'uptime/*.csv', kind: uptime, services: { \"1234\\u00205678 9018\": print } } ]",
                "sources: [ { files: 'uptime/*.csv', kind: uptime, timestamp: '123456789018' } ]",
            })
    void neverTellsANumberInTheContract(String line) throws IOException {
        assertHidden("contract.yaml", DataFiles.sound().get("contract.yaml") + line + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host,Start,End,Note\n", "Host,Start,End,%s\n"})
    void neverTellsANumberInTheFileOfASource(String header) throws IOException {
        DataFiles.soundIn(folder);
        DataFiles.write(folder, "contract.yaml", DataFiles.sound().get("contract.yaml") + """
                sources:
                  - files: exports/*
                    kind: outages
                    columns: { service: Host, from: Start, to: End }
                    where: { Host: print }
                """);
        DataFiles.write(
                folder, "exports/a.csv", header.formatted(NUMBER) + "elsewhere,2025-01-05,2025-01-06,1234 5678 9018\n");
        assertNothingTold("exports/a.csv");
    }

    @Test
    void neverTellsANumberInTheNameOfASourcesFile() throws IOException {
        DataFiles.soundIn(folder);
        DataFiles.write(
                folder,
                "contract.yaml",
                DataFiles.sound().get("contract.yaml") + "sources: [ { files: exports/*, kind: outages } ]\n");
        DataFiles.write(folder, "exports/" + NUMBER + ".csv", "service,from,to\n");
        assertNothingTold("exports/〔非表示の番号〕.csv");
    }

    private static String cellReplaced(String text, int column) {
        String[] lines = text.split("\n", 3);
        String[] cells = lines[1].split(",", -1);
        cells[column] = "１２３４ ５６７８ ９０１８";
        lines[1] = String.join(",", cells);
        return String.join("\n", lines);
    }

    private void assertHidden(String name, String text) throws IOException {
        DataFiles.soundIn(folder);
        DataFiles.write(folder, name, text);
        assertNothingTold(name);
    }

    private void assertNothingTold(String name) {
        BadInputException bad =
                catchThrowableOfType(BadInputException.class, () -> DatasetReader.read(folder, c -> true));
        StringWriter everything = new StringWriter();
        bad.printStackTrace(new PrintWriter(everything));
        everything.append(bad.problems().stream().map(Record::toString).collect(Collectors.joining()));
        assertThat(everything.toString())
                .contains(name, "twelve digits that are not shown")
                .doesNotContain(NUMBER, "5678", "５６７８");
    }
}
