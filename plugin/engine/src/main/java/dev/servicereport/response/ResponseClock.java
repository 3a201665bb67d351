package dev.servicereport.response;

import dev.servicereport.contract.Contract;
import dev.servicereport.contract.ResponseTarget;
import dev.servicereport.contract.SlaTerms;
import dev.servicereport.time.OpeningHours;
import dev.servicereport.time.TimeSpan;
import java.time.ZoneId;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Takes the time of responses in the hours that were agreed for each (specification 3.2.4(1)(イ)(ウ)). */
public final class ResponseClock {

    private final SlaTerms sla;
    private final OpeningHours businessHours;
    private final ZoneId zone;
    private final long cutOff;

    /**
     * @param contract what was agreed
     * @param cutOff the second up to which something open has been waiting
     */
    public ResponseClock(Contract contract, long cutOff) {
        sla = contract.sla();
        businessHours = contract.businessHours();
        zone = contract.measurement().zone();
        this.cutOff = cutOff;
    }

    /** From an inquiry to its first response. */
    public Response firstResponse(Inquiry inquiry) {
        return measure(inquiry.receivedAt(), inquiry.firstResponse(), sla.firstResponse());
    }

    /** From an incident to the first report. */
    public Response report(Incident incident) {
        return measure(incident.times().detectedAt(), incident.times().reported(), sla.incidentReport());
    }

    /** From an incident to the recovery. */
    public Response recovery(Incident incident) {
        return measure(incident.times().detectedAt(), incident.times().recovered(), sla.recovery());
    }

    private Response measure(long start, OptionalLong end, @Nullable ResponseTarget target) {
        TimeSpan span = new TimeSpan(start, end.orElse(Math.max(start, cutOff)));
        boolean business = target != null && target.hours() == ResponseTarget.Hours.BUSINESS;
        long seconds = business ? businessHours.within(span, zone).seconds() : span.seconds();
        return new Response(seconds, end.isPresent(), target);
    }
}
