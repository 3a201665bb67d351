package dev.servicereport.wording;

import dev.servicereport.contract.RequirementState;
import java.util.Map;
import java.util.stream.Collectors;

/** What a check says of the clauses of the specification (要件). */
public final class RequirementWords {

    /** The head of a table of clauses in Markdown. */
    public static final String TABLE = """

            | 条項 | 状態 | 要件 | 理由 |
            | --- | --- | --- | --- |
            """;

    private RequirementWords() {}

    /** How many are in each state, on one line. */
    public static String counts(Map<RequirementState, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getKey().label() + " " + count.getValue())
                .collect(Collectors.joining("　", "要件の状態：", ""));
    }

    /** A clause that does not stand. */
    public static String standing(RequirementState state, String title, String reason) {
        return state.label() + "：" + title + "　" + reason;
    }

    /** Why a check fails. */
    public static String failing(String clauses) {
        return "要件を満たさない条項があります（" + clauses + "）。上に示した証跡を確かめてください。";
    }
}
