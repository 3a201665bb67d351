package dev.servicereport.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

/**
 * Local times of a zone as seconds: the earlier of two when a change of the clock brings one twice, refused when it leaves one out.
 *
 * @param zone the zone
 */
record LocalClock(ZoneId zone) {

    long epochSecond(LocalDateTime local) throws TimeTextException {
        return local.toEpochSecond(ZoneOffset.ofTotalSeconds(offset(local)));
    }

    /** The offset in seconds. */
    int offset(LocalDateTime local) throws TimeTextException {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change != null && change.isGap()) {
            throw new TimeTextException("a time that exists in " + zone, "夏時間への切替えでとばされる時刻です");
        }
        return zone.getRules().getOffset(local).getTotalSeconds();
    }
}
