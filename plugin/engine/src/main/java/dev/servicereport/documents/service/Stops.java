package dev.servicereport.documents.service;

import java.util.List;

/**
 * The month's outages (停止).
 *
 * @param whole outages of the whole, which count
 * @param responsible a sentence that divides them by who has to answer, or empty
 * @param parts outages of services, the longest first
 * @param shortOnes interruptions that are too short to count
 * @param uncounted measured outages that do not count, because they are excluded or lie outside service hours
 * @param otherVendor stops that count and are proposed as exclusions, since another vendor has to answer for them (除外の候補)
 * @param reference outages seen from other sites, which do not count
 */
public record Stops(
        List<StopRow> whole,
        String responsible,
        List<StopRow> parts,
        List<StopRow> shortOnes,
        List<StopRow> uncounted,
        List<StopRow> otherVendor,
        List<StopRow> reference) {}
