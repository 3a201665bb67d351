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
