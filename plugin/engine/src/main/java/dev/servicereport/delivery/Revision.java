package dev.servicereport.delivery;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An issue of a document (文書の発行・改版).
 *
 * @param document the document's id in the catalogue
 * @param key tells it from others of its kind, like {@code 2025-01}; empty for all of them
 * @param version 版
 * @param issuedOn 発行日, or null while it is a draft
 * @param number 文書番号, may be empty
 * @param summary what was changed (改版内容), may be empty
 * @param author who wrote it (作成者), may be empty
 */
public record Revision(
        String document,
        String key,
        String version,
        @Nullable LocalDate issuedOn,
        String number,
        String summary,
        String author) {

    /** {@code 2} of {@code 第2版}, {@code 2} or {@code 2.0}. */
    private static final Pattern EDITION = Pattern.compile("第?\\s*(\\d{1,4})(?:\\.0+)?\\s*版?");

    /** The number of the edition; empty where the version is something else. */
    public Optional<Integer> edition() {
        Matcher number = EDITION.matcher(
                Normalizer.normalize(version, Normalizer.Form.NFKC).strip());
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }

    /** Whether it is one of that document. */
    public boolean isOf(String otherDocument, String otherKey) {
        return document.equals(otherDocument) && (key.isEmpty() || key.equals(otherKey));
    }
}
