package dev.servicereport.documents.project;

import java.util.List;

/**
 * What the template of ledgers sees (簿冊): text ready to be shown.
 *
 * @param title its title
 * @param asOf 基準日
 * @param state {@code KEPT} with rows, {@code NIL}: somebody signed that there was nothing, {@code MISSING}: it is demanded and there
 *     is neither; {@code NOT_DEMANDED}
 * @param columns its columns, the number first
 * @param rows its rows, a text for each column
 * @param declarations that there was nothing in some time (該当なしの申告)
 * @param figures what is worked out over its rows; without columns: nothing
 * @param open what is open, in whole sentences
 */
public record LedgerPaper(
        String title,
        String asOf,
        String state,
        List<Heading> columns,
        List<List<String>> rows,
        List<Declaration> declarations,
        Figures figures,
        List<String> open) {

    public LedgerPaper {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        declarations = List.copyOf(declarations);
        open = List.copyOf(open);
    }

    /**
     * @param label 見出し
     * @param width its share of the width
     * @param number whether it holds numbers
     */
    public record Heading(String label, int width, boolean number) {}

    /**
     * @param days 対象期間
     * @param by 申告者
     * @param on 申告日
     * @param reason 理由
     */
    public record Declaration(String days, String by, String on, String reason) {}

    /**
     * @param columns 見出し
     * @param rows a text for each column
     */
    public record Figures(List<Heading> columns, List<List<String>> rows) {

        /** None. */
        public static final Figures NONE = new Figures(List.of(), List.of());

        public Figures {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
