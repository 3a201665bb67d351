package dev.servicereport.document;

/**
 * A document that can be made (文書).
 *
 * @param id its id in {@code service-report.documents} and in file names
 * @param title its title on paper
 * @param template its template in the folder of templates
 * @param period how often there is one
 * @param editions what its template is filled with
 */
public record DocumentKind(String id, String title, String template, Period period, Editions editions) {

    /** How often there is a document of a kind (作成の単位). */
    public enum Period {
        /** Once for the contract (契約ごと). */
        ONCE("契約ごと"),
        /** For each month asked for (月ごと). */
        MONTH("月ごと"),
        /** For each fiscal year (年度ごと). */
        FISCAL_YEAR("年度ごと"),
        /** For each record of a register (記録ごと). */
        RECORD("記録ごと");

        private final String label;

        Period(String label) {
            this.label = label;
        }

        /** The word on paper. */
        public String label() {
            return label;
        }
    }
}
