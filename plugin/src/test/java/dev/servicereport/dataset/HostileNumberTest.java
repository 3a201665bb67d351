package dev.servicereport.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Collectors;
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
            strings = {"services.csv", "uptime/samples.csv", "outages/2025.csv", "exclusions.csv", "corrections.csv"})
    void neverTellsANumberInACell(String name) throws IOException {
        int columns =
                DataFiles.sound().get(name).lines().findFirst().orElseThrow().split(",").length;
        for (int column = 0; column < columns; column++) {
            assertHidden(name, cellReplaced(DataFiles.sound().get(name), column));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"services.csv", "uptime/samples.csv", "outages/2025.csv", "exclusions.csv", "corrections.csv"})
    void neverTellsANumberInAHeading(String name) throws IOException {
        String text = DataFiles.sound().get(name);
        int lineEnd = text.indexOf('\n');
        assertHidden(name, text.substring(0, lineEnd) + "," + NUMBER + text.substring(lineEnd));
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
