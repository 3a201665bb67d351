package dev.servicereport.figures;

import dev.servicereport.response.Inquiry;
import dev.servicereport.response.Response;
import dev.servicereport.response.Response.Standing;
import java.util.List;

/**
 * The inquiries that came in during a month (問合せ対応).
 *
 * @param items in the order in which they came in
 * @param kept whether a register of them is kept at all; without it their number is not known (記録なし)
 */
public record InquiryFigures(List<Item> items, boolean kept) {

    /**
     * @param inquiry the inquiry
     * @param firstResponse how long its first response took
     */
    public record Item(Inquiry inquiry, Response firstResponse) {}

    public InquiryFigures {
        items = List.copyOf(items);
    }

    public long answered() {
        return items.stream().filter(item -> item.firstResponse().done()).count();
    }

    public long withinTarget() {
        return items.stream().filter(item -> item.firstResponse().isInTime()).count();
    }

    /** Answered later than agreed, or not answered and the target had passed at the cut-off. */
    public long late() {
        return count(Standing.LATE);
    }

    /** Not answered, and there was still time at the cut-off or no target. */
    public long open() {
        return count(Standing.OPEN);
    }

    private long count(Standing standing) {
        return items.stream()
                .filter(item -> item.firstResponse().standing() == standing)
                .count();
    }

    /** How long answered ones took. */
    public Durations durations() {
        return Durations.of(items.stream()
                .flatMapToLong(item -> item.firstResponse().duration().stream())
                .boxed()
                .toList());
    }
}
