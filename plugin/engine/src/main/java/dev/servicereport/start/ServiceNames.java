package dev.servicereport.start;

import dev.servicereport.csv.CsvMapping;
import dev.servicereport.csv.ExcelCsv;
import dev.servicereport.wording.Texts;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The services of a new contract: one for each name that the exports have, with an id that is safe everywhere. */
final class ServiceNames {

    /** Stands for services that nobody has named yet. */
    static final ServiceName UNNAMED = new ServiceName("server", Texts.program().say("init.server"), true);

    private static final Set<String> RESERVED = Set.of("overall", "*");
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}\\p{Mn}._-]+");
    private static final Pattern EDGES = Pattern.compile("^[-._]+|[-._]+$");
    private static final int LONGEST = 60;

    private final Map<String, ServiceName> byName = new TreeMap<>();
    private final Set<String> ids = new TreeSet<>(RESERVED);

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
        names.forEach(name -> byName.computeIfAbsent(
                CsvMapping.normalised(name), key -> new ServiceName(unused(idOf(name)), name, count)));
    }

    private String unused(String id) {
        String free = id;
        for (int number = 2; !ids.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    /** Letters, digits and {@code . _ -}; begins with a letter, lest spreadsheets take it for a number or a date. */
    private static String idOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = EDGES.matcher(UNFIT.matcher(plain).replaceAll("-")).replaceAll("");
        String cut = words.codePointCount(0, words.length()) > LONGEST
                ? words.substring(0, words.offsetByCodePoints(0, LONGEST))
                : words;
        boolean begins = !cut.isEmpty() && Character.isLetter(cut.codePointAt(0));
        return begins ? cut : ("srv-" + cut).replaceFirst("-$", "");
    }

    /** Whether there is any. */
    boolean areSeen() {
        return !byName.isEmpty();
    }

    boolean has(String name) {
        return byName.containsKey(CsvMapping.normalised(name));
    }

    /** The id of a name that was added. */
    String id(String name) {
        return Objects.requireNonNull(byName.get(CsvMapping.normalised(name)), name)
                .id();
    }

    /** All of them, in the order of their names; one that nobody has named yet when there are none. */
    List<ServiceName> all() {
        return byName.isEmpty() ? List.of(UNNAMED) : List.copyOf(byName.values());
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
