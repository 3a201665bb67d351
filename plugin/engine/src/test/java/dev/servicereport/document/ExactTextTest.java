package dev.servicereport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures as a text that tells any two apart. */
class ExactTextTest {

    private record Row(String name, String role, BigDecimal share) {}

    private record Table(List<Row> rows) {}

    @Test
    void writesEachPartWithItsLength() {
        assertThat(ExactText.of(new Table(List.of(new Row("山田", "", new BigDecimal("99.80"))))))
                .isEqualTo("dev.servicereport.document.ExactTextTest$Table[1]"
                        + "dev.servicereport.document.ExactTextTest$Row2:山田0:5:99.80");
    }

    @Test
    void aNameThatLooksLikeWhatFollowsIsNotTakenForIt() {
        Row first = new Row("a, role=b", "c", BigDecimal.ONE);
        Row second = new Row("a", "b, role=c", BigDecimal.ONE);
        assertThat(ExactText.of(first)).isNotEqualTo(ExactText.of(second));
        assertThat(ExactText.of(new Row("1:x", "", BigDecimal.ONE)))
                .isNotEqualTo(ExactText.of(new Row("", "1:x", BigDecimal.ONE)));
    }

    @Test
    void nothingIsNotTheWordForIt() {
        assertThat(ExactText.of(new Row(null, "", BigDecimal.ONE)))
                .isNotEqualTo(ExactText.of(new Row("null", "", BigDecimal.ONE)))
                .isNotEqualTo(ExactText.of(new Row("-", "", BigDecimal.ONE)));
    }

    @Test
    void listsOfAnotherLengthDiffer() {
        assertThat(ExactText.of(List.of(List.of(1, 2), List.of(3))))
                .isNotEqualTo(ExactText.of(List.of(List.of(1), List.of(2, 3))));
    }
}
