package dev.servicereport.availability;

import dev.servicereport.problem.Problem;
import java.util.Comparator;

/**
 * What is to be said of the observations, seen from the end of some time: what comes later is not known there.
 *
 * @param from the second from which it is so
 * @param until the second from which it is so no more; far away when it stays so
 * @param site where it was seen from, empty when the data does not say: of a site that does not count nothing of it is so
 * @param notice what is said
 */
public record Remark(long from, long until, String site, Problem notice) {

    static final Comparator<Remark> ORDER =
            Comparator.comparing(Remark::notice).thenComparingLong(Remark::from).thenComparingLong(Remark::until);

    /** It stays so. */
    static Remark since(long from, String site, Problem notice) {
        return new Remark(from, Long.MAX_VALUE, site, notice);
    }

    /** Whether it is so for one who knows only what comes before that second. */
    public boolean holdsBefore(long end) {
        return from < end && until >= end;
    }
}
