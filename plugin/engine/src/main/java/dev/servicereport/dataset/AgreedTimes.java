package dev.servicereport.dataset;

import dev.servicereport.contract.Contract;
import dev.servicereport.time.TimeSpan;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the contract says of the times in files. Without a contract the usual zone serves to check the other files all the same.
 *
 * @param zone the zone of times without an offset
 * @param term the only time in which rows can count; null without a contract
 * @param sampled the same for monitoring, where a sample before the term may hold into it; null without a contract
 */
record AgreedTimes(
        ZoneId zone, @Nullable TimeSpan term, @Nullable TimeSpan sampled) {

    private static final AgreedTimes NONE = new AgreedTimes(ZoneId.of("Asia/Tokyo"), null, null);

    static AgreedTimes of(@Nullable Contract contract) {
        if (contract == null) {
            return NONE;
        }
        ZoneId zone = contract.measurement().zone();
        TimeSpan term = contract.term().service(zone);
        long held = contract.measurement().tolerance().toSeconds();
        return new AgreedTimes(zone, term, new TimeSpan(term.start() - held, term.end()));
    }
}
