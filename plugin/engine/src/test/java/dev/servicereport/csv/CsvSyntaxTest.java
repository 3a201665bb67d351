package dev.servicereport.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Well-formed files; the first ones are the cases that the collection csv-spectrum made known, in words of our own. */
class CsvSyntaxTest {

    @TempDir
    Path folder;

    private CsvText csv;

    @BeforeEach
    void setUp() {
        csv = new CsvText(folder);
    }

    @Test
    void readsPlainCells() {
        assertThat(csv.read("a,b,c\n1,2,3\n").rows()).containsExactly("2 [1, 2, 3]");
    }

    @Test
    void readsWindowsLineEnds() {
        assertThat(csv.read("a,b,c\r\n1,2,3\r\n").rows()).containsExactly("2 [1, 2, 3]");
    }

    @Test
    void keepsCommasInQuotes() {
        assertThat(csv.read("a,b\n松山,\"千舟町, 4-7\"\n").rows()).containsExactly("2 [松山, 千舟町, 4-7]");
    }

    @Test
    void readsEmptyCellsQuotedOrNot() {
        assertThat(csv.read("a,b,c\n1,\"\",\"\"\n2,,3\n").rows()).containsExactly("2 [1, , ]", "3 [2, , 3]");
    }

    @Test
    void readsEmptyCellsBeforeWindowsLineEnds() {
        assertThat(csv.read("a,b,c\r\n1,\"\",\"\"\r\n2,3,\r\n").rows()).containsExactly("2 [1, , ]", "3 [2, 3, ]");
    }

    @Test
    void readsDoubledQuotesAsOne() {
        assertThat(csv.read("a,b\n1,\"the \"\"new\"\" one\"\n2,\"\"\"\"\n").rows())
                .containsExactly("2 [1, the \"new\" one]", "3 [2, \"]");
    }

    @Test
    void readsJsonInACell() {
        assertThat(csv.read("a,b\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [33.7, 132.7]}\"\n")
                        .rows())
                .containsExactly("2 [1, {\"type\": \"Point\", \"at\": [33.7, 132.7]}]");
    }

    @Test
    void keepsLineEndsInQuotesAsTheyAre() {
        assertThat(csv.read("a,b\n\"one\ntwo\",\"three\r\nfour\"\n").rows())
                .containsExactly("2 [one\ntwo, three\r\nfour]");
    }

    @Test
    void keepsQuotesAndLineEndsTogether() {
        assertThat(csv.read("a,b\n1,\"he said\n\"\"yes\"\"\"\n").rows()).containsExactly("2 [1, he said\n\"yes\"]");
    }

    @Test
    void readsCoordinatesWithCommasAndQuotes() {
        assertThat(csv.read("a,b\n1,\"33°45'28\"\"N, 132°42'18\"\"E\"\n").rows())
                .containsExactly("2 [1, 33°45'28\"N, 132°42'18\"E]");
    }

    @Test
    void readsWhatIsNotAscii() {
        assertThat(csv.read("a,b,c\nʤ,𠮷野家,é\n").rows()).containsExactly("2 [ʤ, 𠮷野家, é]");
    }

    @Test
    void readsQuotedHeadings() {
        assertThat(csv.read("\"a\",\"b\"\n1,2\n").rows()).containsExactly("2 [1, 2]");
    }

    @Test
    void readsALastLineWithoutEnd() {
        assertThat(csv.read("a,b\n1,2").rows()).containsExactly("2 [1, 2]");
    }

    @Test
    void ignoresBlanksAroundCellsAndQuotes() {
        assertThat(csv.read("a , b\n 1\u3000, \"x, y\" \n").rows()).containsExactly("2 [1, x, y]");
    }

    @Test
    void recognisesTabs() {
        assertThat(csv.read("a\tb\n1,5\t2\n\t3\n").rows()).containsExactly("2 [1,5, 2]", "3 [, 3]");
    }

    @Test
    void recognisesSemicolons() {
        assertThat(csv.read("a;b\n1,5;2\n").rows()).containsExactly("2 [1,5, 2]");
    }

    @Test
    void doesNotCountDelimitersInQuotedHeadings() {
        assertThat(csv.read("\"x, y, z\";a;b\n1;2;3\n").rows()).containsExactly("2 [2, 3]");
    }

    @Test
    void skipsBlankLinesAndRowsOfEmptyCells() {
        assertThat(csv.read("\n  \na,b\n\n1,2\n,\n\n3,4\n\n"))
                .isEqualTo(new CsvText.Outcome(java.util.List.of("5 [1, 2]", "8 [3, 4]"), java.util.List.of()));
    }

    @Test
    void countsPhysicalLinesBehindQuotedLineEnds() {
        assertThat(csv.read("a,b\n\"x\n\n\",2\n3,4\n").rows()).containsExactly("2 [x\n\n, 2]", "5 [3, 4]");
    }

    @Test
    void countsPhysicalLinesOfOldMacFiles() {
        assertThat(csv.read("a,b\r1,2\r\r\"x\ry\",3\r4,5\r").rows())
                .containsExactly("2 [1, 2]", "4 [x\ry, 3]", "6 [4, 5]");
    }

    @Test
    void countsPhysicalLinesOfMixedLineEnds() {
        assertThat(csv.read("a,b\r\n1,2\r3,4\n\r\n5,6\n\r7,8").rows())
                .containsExactly("2 [1, 2]", "3 [3, 4]", "5 [5, 6]", "7 [7, 8]");
    }
}
