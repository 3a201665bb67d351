package dev.servicereport.contract;

import java.util.List;
import java.util.Map;

/**
 * What documents print of this contract alone, as it is written there (契約固有の表示). What is absent is not printed.
 *
 * @param references the clauses to refer to (根拠), by what they are about: one of the constants here, or the id of a document
 * @param handling the mark at the foot of each page (取扱い), empty when there is none
 * @param ownership whose the reports are and what may not be done with them (帰属・公表禁止), as a sentence; empty: no paper says so
 * @param boxes the boxes in which the client's people sign (決裁欄・確認欄), in order; empty when documents have none
 * @param seals whether the contractor's papers have a place for a seal (印)
 * @param appearance how documents differ from the bundled ones
 * @param monthlyPapers the papers that go with each month's payment (月次の提出書類), each once, in their own order; empty: none is made
 */
public record PrintedWords(
        Map<String, String> references,
        String handling,
        String ownership,
        List<String> boxes,
        boolean seals,
        Appearance appearance,
        List<MonthlyPaper> monthlyPapers) {

    /** Nothing. */
    public static final PrintedWords NONE = new PrintedWords(Map.of(), "");

    /** Availability: what it must be and how it is worked out (稼働率). */
    public static final String AVAILABILITY = "availability";

    /** What follows from a month below the target (基準値を下回ったとき). */
    public static final String BELOW_TARGET = "below-target";

    /** What is left out of the time of service (除く時間). */
    public static final String EXCLUSIONS = "exclusions";

    /** The rules on personal information, which subcontractors are bound to as well (個人情報の取扱い). */
    public static final String PERSONAL_DATA = "personal-data";

    /** How fast inquiries and incidents are answered (応答及び復旧). */
    public static final String RESPONSE = "response";

    public PrintedWords {
        references = Map.copyOf(references);
        boxes = List.copyOf(boxes);
        monthlyPapers = monthlyPapers.stream().distinct().sorted().toList();
    }

    /** As bundled in all else, and without papers of a month. */
    public PrintedWords(Map<String, String> references, String handling, List<String> boxes, boolean seals) {
        this(references, handling, "", boxes, seals, Appearance.USUAL, List.of());
    }

    /** Clauses and mark alone: no boxes, no seals. */
    public PrintedWords(Map<String, String> references, String handling) {
        this(references, handling, List.of(), false);
    }

    /** The clause about something; empty when none is to be printed. */
    public String reference(String about) {
        return references.getOrDefault(about, "");
    }
}
