package dev.servicereport.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldOnceTest {

    private final List<String> told = new ArrayList<>();
    private final ToldOnce once = new ToldOnce(line -> told.add(line.verb() + " " + line.word(0)));

    @Test
    void whatASecondEngineSaysAgainIsToldOnce() {
        say("info", "one");
        say("notice", "two");
        once.again();
        say("info", "one");
        say("notice", "two");
        say("warn", "three");
        assertThat(told).containsExactly("info one", "notice two", "warn three");
    }

    @Test
    void whatWasSaidTwiceIsToldTwice() {
        say("info", "one");
        say("info", "one");
        once.again();
        say("info", "one");
        say("info", "one");
        say("info", "one");
        assertThat(told).containsExactly("info one", "info one", "info one");
    }

    @Test
    void whichContractIsMeantIsSaidEachTime() {
        say("contract", "a");
        say("notice", "one");
        say("contract", "b");
        once.again();
        say("contract", "a");
        say("notice", "one");
        assertThat(told).containsExactly("contract a", "notice one", "contract b", "contract a");
    }

    private void say(String verb, String word) {
        once.told(new Line(verb, List.of(word)));
    }
}
