package dev.servicereport.contract;

import dev.servicereport.problem.SourceLocation;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A contract together with where it says what, so that what is found wrong later can name its line.
 *
 * @param contract what was agreed
 * @param lines the line, from 1, of each key path such as {@code payments[0].partial.amount}; the empty path is the
 *     file's outermost level; sorted
 */
public record ContractFile(Contract contract, Map<String, Integer> lines) {

    public ContractFile {
        lines = Collections.unmodifiableMap(new TreeMap<>(lines));
    }

    /** The place of a key; of one that the file leaves out, the line of what would hold it. */
    public SourceLocation locate(String keyPath) {
        return locate(lines, keyPath);
    }

    static SourceLocation locate(Map<String, Integer> lines, String keyPath) {
        String known = keyPath;
        while (!lines.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return new SourceLocation(Contract.FILE, lines.getOrDefault(known, 0), keyPath);
    }
}
