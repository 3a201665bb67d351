package dev.servicereport.shard;

import dev.servicereport.goal.ContractRun.Judged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a contract came to, without times and places (契約ごとの結果): the same whoever did it, and wherever.
 *
 * @param contract the name of its folder
 * @param state whether there is output
 * @param judged what the figures say; {@link #NOTHING} unless it was done
 * @param problems what is wrong with its input, each in one line; empty unless it was refused
 * @param cause why it died; empty unless it did
 */
public record ContractRow(String contract, State state, Judged judged, List<String> problems, String cause) {

    /** How far a contract came. */
    public enum State {
        /** Its output is in place. */
        DONE,
        /** Its input or a parameter is at fault. */
        REFUSED,
        /** The program or the machine failed. */
        DIED;

        /** As it stands in files: {@code done}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Of a contract without figures. */
    public static final Judged NOTHING = new Judged("", "", 0, 0, 0, 0);

    /** How many words come before the problems. */
    private static final int FIXED = 9;

    public ContractRow {
        problems = List.copyOf(problems);
    }

    static ContractRow done(String contract, Judged judged) {
        return new ContractRow(contract, State.DONE, judged, List.of(), "");
    }

    static ContractRow refused(String contract, List<String> problems) {
        return new ContractRow(contract, State.REFUSED, NOTHING, problems, "");
    }

    /** One that came to no end, and why. */
    public static ContractRow died(String contract, String cause) {
        return new ContractRow(contract, State.DIED, NOTHING, List.of(), cause);
    }

    /** One of which something could not be read or written; which file tells nothing elsewhere, and so only the kind of fault is told. */
    public static ContractRow failed(String contract, IOException why) {
        return died(contract, "reading or writing failed: " + why.getClass().getName());
    }

    /** The row as words, to be sent. */
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                contract,
                state.word(),
                cause,
                judged.outcome(),
                judged.client(),
                Integer.toString(judged.months()),
                Integer.toString(judged.missed()),
                Integer.toString(judged.undetermined()),
                Integer.toString(judged.missing())));
        words.addAll(problems);
        return words;
    }

    /** The row that was sent. */
    public static ContractRow of(List<String> words) {
        Judged judged = new Judged(
                words.get(3), words.get(4), number(words, 5), number(words, 6), number(words, 7), number(words, 8));
        return new ContractRow(
                words.get(0), State.of(words.get(1)), judged, words.subList(FIXED, words.size()), words.get(2));
    }

    private static int number(List<String> words, int index) {
        return Integer.parseInt(words.get(index));
    }
}
