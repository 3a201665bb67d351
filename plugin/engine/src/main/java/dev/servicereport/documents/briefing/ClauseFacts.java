package dev.servicereport.documents.briefing;

import java.util.List;

/**
 * The page of the briefing on the clauses of the specification (仕様書の項目).
 *
 * @param asked how many clauses ask for something
 * @param met how many of them all evidence shows to be kept
 * @param missed how many evidence shows not to be kept
 * @param expired of how many the evidence has run out
 * @param unproven of how many there is no evidence
 * @param discussed how many the parties are talking about
 * @param notAsked how many ask for nothing here
 * @param open the clauses that are not kept or whose evidence has run out, by their numbers,
 *     at most {@value ClausePage#MOST}; none in the edition for the public
 */
public record ClauseFacts(
        int asked, int met, int missed, int expired, int unproven, int discussed, int notAsked, List<String> open) {

    public ClauseFacts {
        open = List.copyOf(open);
    }
}
