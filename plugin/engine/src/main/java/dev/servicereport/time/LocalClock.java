package dev.servicereport.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

/**
 * Local times of a zone as seconds; refused when a change of the clock leaves one out.
 *
 * @param zone the zone
 * @param later whether the later of two seconds is meant when a change of the clock brings a time twice; else the earlier
 */
record LocalClock(ZoneId zone, boolean later) {

    private static final Instant LAST_CHANGES_IN_JAPAN = Instant.parse("1952-01-01T00:00:00Z");

    /** The earlier of two seconds is meant. */
    LocalClock(ZoneId zone) {
        this(zone, false);
    }

    /** The same for the later of two seconds. */
    LocalClock atTheLater() {
        return new LocalClock(zone, true);
    }

    /** Whether its clocks have not been changed since 1952, as in Japan. */
    boolean neverTwice() {
        return zone.getRules().getTransitionRules().isEmpty()
                && zone.getRules().nextTransition(LAST_CHANGES_IN_JAPAN) == null;
    }

    long epochSecond(LocalDateTime local) throws TimeTextException {
        return local.toEpochSecond(ZoneOffset.ofTotalSeconds(offset(local)));
    }

    /** The offset in seconds. */
    int offset(LocalDateTime local) throws TimeTextException {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change != null && change.isGap()) {
            throw new TimeTextException("a time that exists in " + zone, "夏時間への切替えでとばされる時刻です");
        }
        ZoneOffset offset = change != null && later
                ? change.getOffsetAfter()
                : zone.getRules().getOffset(local);
        return offset.getTotalSeconds();
    }
}
