package dev.servicereport.contract;

import dev.servicereport.time.OpeningHours;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed about availability (稼働率; specification 3.2.4(1)(ア)).
 *
 * @param target percent, above 0 and at most 100, with the decimals it was written with
 * @param measuredFrom the site whose observations count (測定地点); empty when all count
 * @param gaps what unobserved time counts as
 * @param serviceHours the hours in which service is owed (サービスを提供すべき時間)
 * @param minimumOutage outages shorter than this are listed but not counted
 * @param warnAt share of the allowed downtime, in percent above 0 and at most 100, from which a month under way is warned of (早期警告);
 *     null when nothing is warned of
 */
public record AvailabilityTerms(
        BigDecimal target,
        String measuredFrom,
        GapPolicy gaps,
        OpeningHours serviceHours,
        Duration minimumOutage,
        @Nullable BigDecimal warnAt) {

    /** Terms under which no month is warned of before its end. */
    public AvailabilityTerms(
            BigDecimal target, String measuredFrom, GapPolicy gaps, OpeningHours serviceHours, Duration minimumOutage) {
        this(target, measuredFrom, gaps, serviceHours, minimumOutage, null);
    }

    public AvailabilityTerms {
        if (target.signum() <= 0 || target.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("a target is above 0 and at most 100 percent, got " + target);
        }
    }
}
