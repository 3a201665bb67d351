package dev.servicereport.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same lines here and in the engine, since each side has a class of its own. */
class LineTest {

    private static final String LINE = "\u0001set found 12+a%2Fb.csv %E4%BC%8A%E4%BA%88%E5%B8%82+%25%0A ";
    private static final Line MESSAGE = new Line("set", List.of("found", "12 a/b.csv", "伊予市 %\n", ""));

    @Test
    void isALineOfAsciiWithItsWordsInUrlEncoding() {
        assertThat(MESSAGE.text()).isEqualTo(LINE);
    }

    @Test
    void isReadBehindWhatSomebodyElsePrinted() {
        assertThat(Line.in(LINE)).contains(MESSAGE);
        assertThat(Line.in("printed" + LINE)).contains(MESSAGE);
        assertThat(Line.in("printed")).isEmpty();
    }
}
