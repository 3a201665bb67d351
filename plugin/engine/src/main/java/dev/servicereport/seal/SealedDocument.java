package dev.servicereport.seal;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document of a closed month as it was issued (発行した文書).
 *
 * @param name {@code monthly-report-2025-03}
 * @param number 文書番号, may be empty
 * @param files SHA-256 by the ending of the file: {@code .adoc}, {@code .html}, {@code .pdf}
 */
public record SealedDocument(String name, String number, SortedMap<String, String> files) {

    public SealedDocument {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
