package dev.servicereport.start;

import dev.servicereport.csv.CsvMapping;
import dev.servicereport.csv.ExcelCsv;
import dev.servicereport.wording.Texts;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The services of a new contract: one for each name that the exports have, with an id that is safe everywhere. */
final class ServiceNames {

    /** Stands for services that nobody has named yet. */
    static final ServiceName UNNAMED = new ServiceName("server", Texts.program().say("init.server"), true);

    private static final Set<String> RESERVED = Set.of("overall", "*");
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}\\p{Mn}._-]+");
    private static final Pattern EDGES = Pattern.compile("^[-._]+|[-._]+$");
    private static final int LONGEST = 60;

    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private Map<String, ServiceName> byName = Map.of();

    private record Seen(String name, boolean counts) {}

    /**
     * A service.
     *
     * @param id its id in {@code services.csv}
     * @param name as the exports call it
     * @param counts whether it is in the SLA
     */
    record ServiceName(String id, String name, boolean counts) {}

    /** Takes note of names as the exports write them; those that differ only in case and width are one. */
    void add(List<String> names, boolean count) {
        names.forEach(name -> seen.putIfAbsent(CsvMapping.normalised(name), new Seen(name, count)));
    }

    /**
     * Each with its id, by the normalised name. A name that can be an id, but for case and width, is its own and no other's: rows that say
     * it mean that one.
     */
    private Map<String, ServiceName> named() {
        if (byName.size() < seen.size()) {
            Set<String> taken = new HashSet<>(RESERVED);
            Map<String, ServiceName> named = new TreeMap<>();
            name(named, taken, true);
            name(named, taken, false);
            byName = named;
        }
        return byName;
    }

    private void name(Map<String, ServiceName> named, Set<String> taken, boolean asTheyStand) {
        seen.forEach((key, service) -> {
            String id = idOf(service.name());
            if (asTheyStand == id.equals(key)) {
                named.put(key, new ServiceName(unused(id, taken), service.name(), service.counts()));
            }
        });
    }

    private static String unused(String id, Set<String> taken) {
        String free = id;
        for (int number = 2; !taken.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    /** Letters, digits and {@code . _ -}; begins with a letter, lest spreadsheets take it for a number or a date. */
    private static String idOf(String name) {
        String small = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = EDGES.matcher(UNFIT.matcher(small).replaceAll("-")).replaceAll("");
        String cut = words.codePointCount(0, words.length()) > LONGEST
                ? words.substring(0, words.offsetByCodePoints(0, LONGEST))
                : words;
        boolean begins = !cut.isEmpty() && Character.isLetter(cut.codePointAt(0));
        return begins ? cut : ("srv-" + cut).replaceFirst("-$", "");
    }

    /** Whether there is any. */
    boolean areSeen() {
        return !seen.isEmpty();
    }

    boolean has(String name) {
        return seen.containsKey(CsvMapping.normalised(name));
    }

    /** The id of a name that was added; a later name may change it. */
    String id(String name) {
        return Objects.requireNonNull(named().get(CsvMapping.normalised(name)), name)
                .id();
    }

    /** All of them, in the order of their names; one that nobody has named yet when there are none. */
    List<ServiceName> all() {
        return seen.isEmpty() ? List.of(UNNAMED) : List.copyOf(named().values());
    }

    /** The file {@code services.csv}. */
    String csv() {
        ExcelCsv csv = new ExcelCsv("id", "name", "part_of", "rule", "in_sla");
        for (ServiceName service : all()) {
            csv.text(service.id()).text(service.name()).empty().empty();
            csv.text(service.counts() ? "yes" : "no").end();
        }
        return csv.toString();
    }
}
