package dev.servicereport.fleet;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a fleet is asked for (依頼).
 *
 * @param contracts the folder of contracts: a path that every machine has, or an address that Hadoop knows
 * @param output where each contract gets its folder; the same
 * @param heap the most memory of an engine
 * @param limit how many seconds a contract may take
 * @param settings the other parameters, by name
 */
record FleetRequest(String contracts, String output, String heap, long limit, TreeMap<String, String> settings)
        implements Serializable {

    static final String USAGE =
            "CONTRACTS OUT [months=…] [asOf=…] [documents=a,b] [formats=pdf,html] [issuedOn=…] [audience=…]"
                    + " [templateDirectory=…] [reason=…] [heap=1g] [limit=1800]";

    private static final List<String> KNOWN =
            List.of("asOf", "audience", "documents", "formats", "issuedOn", "months", "reason", "templateDirectory");

    private static final List<String> LISTS = List.of("documents", "formats");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
    private static final Pattern HEAP = Pattern.compile("[1-9][0-9]{0,5}[mg]");
    private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,8}");

    /** @throws IllegalArgumentException with what is wrong */
    static FleetRequest of(List<String> words) {
        if (words.size() < 2 || words.get(0).contains("=") || words.get(1).contains("=")) {
            throw new IllegalArgumentException("two folders are missing: the contracts and the output");
        }
        TreeMap<String, String> settings = new TreeMap<>();
        for (String word : words.subList(2, words.size())) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (equals < 0 || !(KNOWN.contains(name) || name.equals("heap") || name.equals("limit"))) {
                throw new IllegalArgumentException("found '" + word + "', expected name=value with one of heap, limit, "
                        + String.join(", ", KNOWN));
            }
            settings.put(name, word.substring(equals + 1));
        }
        String heap = matching(
                HEAP, "heap", settings.getOrDefault("heap", "1g").toLowerCase(Locale.ROOT), "a size like 512m or 4g");
        String limit = matching(SECONDS, "limit", settings.getOrDefault("limit", "1800"), "a number of seconds");
        settings.remove("heap");
        settings.remove("limit");
        settings.computeIfPresent("templateDirectory", (name, folder) -> place(folder));
        return new FleetRequest(place(words.get(0)), place(words.get(1)), heap, Long.parseLong(limit), settings);
    }

    private static String matching(Pattern pattern, String name, String value, String expected) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(name + ": found '" + value + "', expected " + expected);
        }
        return value;
    }

    /** Executors have another working directory. */
    private static String place(String folder) {
        return hasScheme(folder)
                ? folder
                : Path.of(folder).toAbsolutePath().normalize().toString();
    }

    /** Whether Hadoop shall find it. */
    static boolean hasScheme(String folder) {
        return SCHEME.matcher(folder).matches();
    }

    Duration timeLimit() {
        return Duration.ofSeconds(limit);
    }

    /** The settings as the engine takes them. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        settings.forEach((name, value) ->
                lines.add(Line.set(name, LISTS.contains(name) ? List.of(value.split(",", -1)) : List.of(value))));
        return lines;
    }
}
