package dev.servicereport.many;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.wording.ContractsWords;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Folders of contracts whose names differ in nothing but capitals or in how a letter is put together (紛らわしい名前): が as one letter, and
 * as か with a mark. On Windows and macOS one would overwrite the other's output, and to the eye they are one; so neither is done.
 */
public final class AlikeNames {

    private static final SourceLocation PLACE = SourceLocation.wholeFile("service-report.contractsDirectory");

    private AlikeNames() {}

    /** What is wrong with each that is like another, by its name. */
    public static Map<String, Problem> among(List<String> names) {
        Map<String, String> known = new TreeMap<>();
        Map<String, Problem> alike = new TreeMap<>();
        for (String name : names) {
            String other = known.putIfAbsent(plain(name), name);
            if (other != null) {
                alike.put(name, problem(name, other));
                alike.putIfAbsent(other, problem(other, name));
            }
        }
        return alike;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static Problem problem(String name, String other) {
        return Problem.error(
                        PLACE,
                        name,
                        "a name that differs from '" + other
                                + "' in more than capitals or how its letters are put together")
                .hint(ContractsWords.ALIKE);
    }
}
