package dev.servicereport.figures;

/**
 * A verdict for people: word, mark and style (判定).
 *
 * @param word {@code 達成}
 * @param mark {@code ○}
 * @param style the style sheet's class: {@code met}, {@code missed}, {@code undetermined}, {@code none}
 */
public record VerdictText(String word, String mark, String style) {

    /** The same, said to rest on data of which something is missing (データなし). */
    VerdictText lacking(boolean gap) {
        return gap ? new VerdictText(word + "（データなし）", mark, style) : this;
    }
}
