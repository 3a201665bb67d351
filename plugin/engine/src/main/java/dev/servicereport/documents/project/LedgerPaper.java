package dev.servicereport.documents.project;

import java.util.List;

/**
 * What the template of ledgers sees (簿冊): text ready to be shown.
 *
 * @param title its title
 * @param asOf 基準日
 * @param columns its columns, the number first
 * @param rows its rows, a text for each column
 * @param open what is open, in whole sentences
 */
public record LedgerPaper(
        String title, String asOf, List<Heading> columns, List<List<String>> rows, List<String> open) {

    public LedgerPaper {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        open = List.copyOf(open);
    }

    /**
     * @param label 見出し
     * @param width its share of the width
     * @param number whether it holds numbers
     */
    public record Heading(String label, int width, boolean number) {}
}
