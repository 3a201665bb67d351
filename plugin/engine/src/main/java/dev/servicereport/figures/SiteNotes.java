package dev.servicereport.figures;

import dev.servicereport.contract.Contract;
import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.problem.Withheld;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says that rows do not count whose site the contract may write in another way (測定地点の表記). */
final class SiteNotes {

    private static final SourceLocation MEASURED_FROM =
            new SourceLocation(Contract.FILE, 0, "sla.availability.measured-from");

    /** More would tell no more. */
    private static final int LISTED = 5;

    private final String measured;

    /** @param measured the site whose rows count; empty when those of every site do */
    SiteNotes(String measured) {
        this.measured = measured;
    }

    /** @param seen the sites that rows name */
    Stream<Problem> of(Collection<String> seen) {
        if (measured.isEmpty() || seen.isEmpty()) {
            return Stream.empty();
        }
        return seen.contains(measured) ? alike(seen) : Stream.of(none(Nearest.first(seen, measured)));
    }

    private Problem none(List<String> nearest) {
        int others = nearest.size() - LISTED;
        return Problem.about(
                        MEASURED_FROM,
                        nearest.stream()
                                .limit(LISTED)
                                .map(this::shown)
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        "rows are of these sites" + (others > 0 ? " and " + others + " more" : "")
                                + ", none is of the site that the contract measures from, and they do not count; if one of"
                                + " them is meant, write both alike")
                .hint("契約の measured-from に書いた拠点の行がなく、これらの拠点" + (others > 0 ? "（ほか " + others + " か所）" : "")
                        + "の行は数えていない。同じ拠点なら表記をそろえてください");
    }

    /** What is far from the site may be anything, the name of somebody in a column that has shifted. */
    private String shown(String site) {
        return Nearest.of(List.of(site), measured).orElseGet(() -> Withheld.from(site));
    }

    /** Of several spellings of one site one counts. */
    private Stream<Problem> alike(Collection<String> seen) {
        return seen.stream()
                .filter(site -> !site.equals(measured) && plain(site).equals(plain(measured)))
                .sorted()
                .map(site -> Problem.about(
                                MEASURED_FROM,
                                site,
                                "rows of this site do not count: it is written otherwise than the one that the contract"
                                        + " measures from; write both alike")
                        .hint("契約の measured-from と表記が異なるため、この拠点の行は数えていない。同じ拠点なら表記をそろえてください"));
    }

    private static String plain(String site) {
        return Normalizer.normalize(site, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]", "");
    }
}
