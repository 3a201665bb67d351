package dev.servicereport.check;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A month and what it came to.
 *
 * @param month the calendar month
 * @param outcome the worse of the whole's verdict and of what is missing
 * @param target the agreed percentage
 * @param whole the whole, which decides; null when the month has no figures, or was not asked for
 * @param services each service, in the order of services.csv; empty without figures
 * @param missing the ids of services without data; empty when none is missing or only the list is
 * @param listMissing whether the outage list of that month is missing
 * @param underWay what is left of a month below the target that can still be met; else null
 */
record CheckedMonth(
        YearMonth month,
        CheckOutcome outcome,
        String target,
        @Nullable CheckedService whole,
        List<CheckedService> services,
        List<String> missing,
        boolean listMissing,
        @Nullable UnderWay underWay) {

    CheckedMonth {
        services = List.copyOf(services);
        missing = List.copyOf(missing);
    }

    /** The whole and each service, as far as there are figures. */
    List<CheckedService> all() {
        return Stream.concat(Stream.ofNullable(whole), services.stream()).toList();
    }

    /** In one line for other programs: {@code 2025-02: 99.955%, agreed 99.8%}. */
    String sentence() {
        String figure = whole == null ? "" : figure(whole);
        return month
                + figure
                + (outcome == CheckOutcome.MISSING ? ": data are missing" + whose() : "")
                + (underWay == null ? "" : underWay.english());
    }

    /** The same of a service. */
    String sentence(CheckedService service) {
        return month + figure(service) + (service.outcome() == CheckOutcome.MISSING ? ": data are missing" : "");
    }

    private String figure(CheckedService service) {
        return ": " + service.figure() + ", agreed " + target + "%";
    }

    private String whose() {
        return missing.isEmpty() ? "" : " of " + String.join(", ", missing);
    }
}
