package dev.servicereport.shard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.goal.ContractRun.Judged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeFileTest {

    private static final String KEY = "a".repeat(64);
    private static final String OUTPUTS = "b".repeat(64);
    private static final ContractRow DONE = ContractRow.done("見本市", new Judged("missed", "見本市", 3, 1, 0, 0));

    @TempDir
    private Path folder;

    private Path written(OutcomeFile outcome) throws IOException {
        outcome.write(folder);
        return folder.resolve(OutcomeFile.NAME);
    }

    @Test
    void readsWhatItWrote() throws Exception {
        for (OutcomeFile outcome : List.of(
                new OutcomeFile(KEY, OUTPUTS, DONE),
                new OutcomeFile(KEY, "", ContractRow.refused("b", List.of("x", "y"))),
                new OutcomeFile(KEY, "", ContractRow.died("c", "z")))) {
            assertThat(OutcomeFile.read(written(outcome))).contains(outcome);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"missed\" : 1|\"missed\" : \"1\"",
                "\"missed\" : 1|\"missed\" : 1.0",
                "\"missed\" : 1|\"missed\" : -1",
                "\"missed\" : 1|\"missed\" : null",
                "\"missed\" : 1,|",
                "\"missed\" : 1|\"missed\" : 1, \"missed\" : 1",
                "\"missed\" : 1|\"missed\" : 1, \"note\" : 1",
                "\"state\" : \"done\"|\"state\" : \"DONE\"",
                "\"state\" : \"done\"|\"state\" : \"died\"",
                "\"state\" : \"done\"|\"state\" : \"refused\"",
                "\"outcome\" : \"missed\"|\"outcome\" : \"faults\"",
                "\"outcome\" : \"missed\"|\"outcome\" : \"\"",
                "\"outcome\" : \"missed\"|\"outcome\" : 5",
                "\"cause\" : \"\"|\"cause\" : \"x\"",
                "\"problems\" : [ ]|\"problems\" : [ 1 ]",
                "\"problems\" : [ ]|\"problems\" : null",
                "\"problems\" : [ ]|\"problems\" : \"\"",
                "aaaa\"|aaa\"",
                "bbbb\"|BBBB\"",
                "\"contract\"|\"Contract\"",
                "{|[{",
                "}|}}",
                "}|",
                "\"months\" : 3|\"months\" :  3"
            })
    void takesNothingThatIsNotAsItWasWritten(String from, String to) throws Exception {
        Path file = written(new OutcomeFile(KEY, OUTPUTS, DONE));
        String text = Files.readString(file);
        String other = text.replace(from, to == null ? "" : to);
        assertThat(other).isNotEqualTo(text);
        Files.writeString(file, other);
        assertThat(OutcomeFile.read(file)).isEmpty();
    }

    @Test
    void takesNothingThatIsNoText() throws Exception {
        Path file = folder.resolve(OutcomeFile.NAME);
        assertThat(OutcomeFile.read(file)).isEmpty();
        Files.write(file, new byte[] {(byte) 0xC3, 0x28});
        assertThat(OutcomeFile.read(file)).isEmpty();
        Files.write(file, new byte[0]);
        assertThat(OutcomeFile.read(file)).isEmpty();
    }
}
