package dev.servicereport.document;

import dev.servicereport.accept.OpenPoint;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * What lies in the package for acceptance, and what is still open (検収書類一覧).
 *
 * @param entries what lies in it: documents, then deliverables
 * @param open 未了事項; empty when nothing is open
 */
public record AcceptanceIndex(List<Entry> entries, List<OpenPoint> open) {

    public AcceptanceIndex {
        entries = List.copyOf(entries);
        open = List.copyOf(open);
    }

    /** What an entry is (区分). */
    public enum Group {
        DOCUMENT(Texts.program().say("package.document")),
        /** Files that a document names. */
        ATTACHMENT(Words.ATTACHED),
        DELIVERABLE(Texts.program().say("package.deliverable"));

        private final String label;

        Group(String label) {
            this.label = label;
        }

        /** The word on paper. */
        public String label() {
            return label;
        }
    }

    /**
     * @param group a document, what is attached to it, or a deliverable
     * @param title 書類名, or a deliverable's name
     * @param subject what it is about, may be empty
     * @param date 発行日 or 納品日, or a dash
     * @param files its files
     */
    public record Entry(Group group, String title, String subject, String date, List<PackedFile> files) {

        public Entry {
            files = List.copyOf(files);
        }
    }

    /**
     * @param name its path in the package, with forward slashes
     * @param address the same as the target of a link
     * @param size {@code 13KB}, a fraction counts as a whole
     */
    public record PackedFile(String name, String address, String size) {

        private static final int KB = 1024;

        /** A file of some bytes. */
        public static PackedFile of(String name, long bytes) {
            return new PackedFile(name, address(name), Display.number((bytes + KB - 1) / KB) + "KB");
        }

        private static String address(String name) {
            try {
                return new URI(null, null, name, null).toASCIIString();
            } catch (URISyntaxException impossible) {
                throw new IllegalStateException("a relative path is always an address", impossible);
            }
        }
    }
}
