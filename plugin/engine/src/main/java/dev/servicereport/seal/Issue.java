package dev.servicereport.seal;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A closed month as it was issued (発行).
 *
 * @param number 版, from 1
 * @param by who closed it, may be empty
 * @param reason why it was issued again; of the first issue nothing
 * @param maker what made it
 * @param cutOff the second up to which it counts, exclusive; null when an earlier version closed it, which did not note it
 * @param figures every figure by its path
 * @param documents the documents
 * @param inputs the files that it rests on
 */
public record Issue(
        int number,
        String by,
        Reason reason,
        Maker maker,
        @Nullable Long cutOff,
        SortedMap<String, String> figures,
        List<SealedDocument> documents,
        List<SealedInput> inputs) {

    /**
     * What documents are made with.
     *
     * @param tool the version of this program and of Java
     * @param looks the fingerprint of templates, theme, style and fonts
     */
    public record Maker(String tool, String looks) {}

    public Issue {
        if (number < 1) {
            throw new IllegalArgumentException("issues are counted from 1, got " + number);
        }
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        documents = List.copyOf(documents);
        inputs = List.copyOf(inputs);
    }

    /** The same without the lines of its inputs, which only the last issue is compared by. */
    Issue asHistory() {
        return new Issue(
                number,
                by,
                reason,
                maker,
                cutOff,
                figures,
                documents,
                inputs.stream().map(SealedInput::asAWhole).toList());
    }
}
