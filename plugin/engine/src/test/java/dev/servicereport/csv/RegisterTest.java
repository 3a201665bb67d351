package dev.servicereport.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

    private static final Column ID = Column.required("id");
    private static final Column TEXT = Column.optional("text");

    private final Problems problems = new Problems();
    private final Register<String> register = new Register<>(problems);

    @TempDir
    Path folder;

    private List<String> messages(String text) {
        new CsvText(folder).messages(text, List.of(ID, TEXT), row -> register.add(row.id(ID), row.text(TEXT), row, ID));
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    @Test
    void countsARepeatedRowOnceWithANotice() {
        assertThat(messages("id,text\n1,x\n2,x\n1,x\n"))
                .containsExactly("a.csv:4: '1': repeats a.csv:2 and counts once (同じ内容の行が重複しているため、1件として数えた)");
        assertThat(register.values()).containsExactly("x", "x");
    }

    @Test
    void anIdThatARowAtFaultHasIsTakenAllTheSame() {
        assertThat(messagesOfNumbers("id,text\n1,x\n1,5\n2,6\n2,y\n1,5\n3,z\n3,z\n合計,w\n,w\n合計,v\n"))
                .filteredOn(message -> message.contains("[id]"))
                .containsExactly(
                        "a.csv:3 [id]: found '1', expected a value not used before; a.csv:2 has it (同じ番号の行が別にあります)",
                        "a.csv:5 [id]: found '2', expected a value not used before; a.csv:4 has it (同じ番号の行が別にあります)",
                        "a.csv:10 [id]: found '空欄', expected a value (この列は空にできません。値を書いてください)");
        assertThat(register.values()).containsExactly("5", "6");
        assertThat(register.keys()).containsExactly("1", "2", "3");
    }

    private List<String> messagesOfNumbers(String text) {
        return new CsvText(folder).messages(text, List.of(ID, TEXT), row -> {
            String id = row.id(ID);
            row.wholeNumber(TEXT);
            if (row.isSound()) {
                register.add(id, row.text(TEXT), row, ID);
            } else {
                register.refuse(id, row, ID);
            }
        });
    }

    @Test
    void refusesOneIdWithDifferentContent() {
        assertThat(new CsvText(folder)
                        .messages(
                                "id,text\n1,x\n1,y\n",
                                List.of(ID, TEXT),
                                row -> register.add(row.id(ID), row.text(TEXT), row, ID)))
                .containsExactly(
                        "a.csv:3 [id]: found '1', expected a value not used before; a.csv:2 has it with other content (同じ番号で内容の違う行があります)");
    }
}
