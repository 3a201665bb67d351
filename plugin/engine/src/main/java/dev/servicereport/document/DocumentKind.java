package dev.servicereport.document;

import dev.servicereport.delivery.KeyForm;
import dev.servicereport.wording.Texts;

/**
 * A document that can be made (文書).
 *
 * @param id its id in {@code service-report.documents} and in file names
 * @param title its title on paper
 * @param template its template in the folder of templates
 * @param period how often there is one
 * @param layout its pages
 * @param pack what it has to do with the package for acceptance
 * @param issuer whose paper it is
 * @param editions what its template is filled with
 */
public record DocumentKind(
        String id,
        String title,
        String template,
        Period period,
        Layout layout,
        Pack pack,
        Issuer issuer,
        Editions editions) {

    /** Whether it belongs into the package for acceptance (検収の文書). */
    public boolean forAcceptance() {
        return pack == Pack.MEMBER;
    }

    /** Whether it is made of finished files, after all others. */
    public boolean isOfFinishedFiles() {
        return pack == Pack.INDEX;
    }

    /** What a document has to do with the package for acceptance (検収書類一式). */
    public enum Pack {
        /** Nothing. */
        NONE,
        /** It lies in the package. */
        MEMBER,
        /** It lists what lies in the package. */
        INDEX
    }

    /** Whose paper a document is (発行者). */
    public enum Issuer {
        /** The contractor's (受注者). */
        CONTRACTOR,
        /** The client's, which the contractor only prepares (発注者). */
        CLIENT
    }

    /** How its pages are set up (ページ設定). */
    public enum Layout {
        /** A4 in gothic type, sections and figures. */
        REPORT("A4 report"),
        /** One page A4 in mincho type. */
        FORM("A4 form, one page"),
        /** Pages A4 in mincho type. */
        LIST("A4 form");

        private final String label;

        Layout(String label) {
            this.label = label;
        }

        /** The word for it. */
        public String label() {
            return label;
        }
    }

    /** How often there is a document of a kind (作成の単位). */
    public enum Period {
        /** Once for the contract (契約ごと). */
        ONCE(Texts.program().say("period.once"), KeyForm.NONE),
        /** For each month asked for (月ごと). */
        MONTH(Texts.program().say("period.month"), KeyForm.MONTH),
        /** For each fiscal year (年度ごと). */
        FISCAL_YEAR(Texts.program().say("period.year"), KeyForm.FISCAL_YEAR),
        /** For each record of a register (記録ごと). */
        RECORD(Texts.program().say("period.record"), KeyForm.RECORD);

        private final String label;
        private final KeyForm keyForm;

        Period(String label, KeyForm keyForm) {
            this.label = label;
            this.keyForm = keyForm;
        }

        /** What keys of such documents look like in the register of issues. */
        public KeyForm keyForm() {
            return keyForm;
        }

        /** The word on paper. */
        public String label() {
            return label;
        }
    }
}
