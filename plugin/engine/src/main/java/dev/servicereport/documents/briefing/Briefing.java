package dev.servicereport.documents.briefing;

import org.jspecify.annotations.Nullable;

/**
 * What the texts and the template of the briefing for the council see (議会説明資料): facts, from which the sentences are chosen. Numbers
 * and durations are text ready to be shown, with counts beside them to choose by. Months are {@code 4月}.
 *
 * @param about what it is about
 * @param year page 1: the year's availability
 * @param months page 2: the months against the agreed level; there is no such page without a month with data
 * @param causes page 3: incidents, or null when the parties keep no register of them, or nothing is known
 * @param answers page 4: inquiries and effects, or null when there is nothing to say
 * @param money page 5: payments, or null without a plan of payments
 * @param clauses page 6: how the clauses of the specification stand, or null where none is followed up
 * @param outlook page 7: what comes
 */
public record Briefing(
        About about,
        YearFacts year,
        MonthFacts months,
        @Nullable CauseFacts causes,
        @Nullable AnswerFacts answers,
        @Nullable MoneyFacts money,
        @Nullable ClauseFacts clauses,
        OutlookFacts outlook) {

    /**
     * @param year {@code 令和7年度}
     * @param period the days of the term in it
     * @param asOf the last day that counts (基準日), {@code 令和8年3月31日}
     * @param forPublic whether it is the edition for the public
     * @param client the client's name
     * @param contract the contract's title
     * @param closed whether the year, or the term in it, is over at that day
     */
    public record About(
            String year,
            String period,
            String asOf,
            boolean forPublic,
            String client,
            String contract,
            boolean closed) {}
}
