package dev.servicereport.figures;

import dev.servicereport.response.Inquiry;
import dev.servicereport.response.Response;
import java.util.List;

/**
 * The inquiries that came in during a month (問合せ対応).
 *
 * @param items in the order in which they came in
 */
public record InquiryFigures(List<Item> items) {

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

    /** How long answered ones took. */
    public Durations durations() {
        return Durations.of(items.stream()
                .flatMapToLong(item -> item.firstResponse().duration().stream())
                .boxed()
                .toList());
    }
}
