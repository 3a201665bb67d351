package dev.servicereport.documents.service;

import dev.servicereport.contract.Register;
import dev.servicereport.contract.ResponseTarget;
import dev.servicereport.contract.SlaTerms;
import dev.servicereport.documents.payment.PaymentStatus;
import dev.servicereport.documents.service.FrontPage.Box;
import dev.servicereport.figures.IncidentFigures;
import dev.servicereport.figures.InquiryFigures;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of incidents, inquiries and payment on the first page of the monthly report. */
final class FrontBoxes {

    private final SlaTerms sla;
    private final Texts texts;

    FrontBoxes(ReportContext context) {
        texts = context.texts();
        sla = context.dataset().contract().sla();
    }

    /** @param payments how the payments stand at the end of the month */
    List<Box> of(MonthFigures figures, PaymentStatus payments) {
        List<Box> boxes = new ArrayList<>();
        if (!sla.isWithout(Register.INCIDENTS)) {
            boxes.add(incidents(figures.incidents()));
        }
        if (!sla.isWithout(Register.INQUIRIES)) {
            boxes.add(inquiries(figures.inquiries()));
        }
        if (payments.isAgreed()) {
            boxes.add(payment(payments.due()));
        }
        return boxes;
    }

    private Box incidents(IncidentFigures figures) {
        if (!figures.kept()) {
            return box(texts.item("front.incidents-unknown"), List.of());
        }
        int count = figures.items().size();
        Texts.Item counted = texts.item("front.incidents", "count", count);
        if (count == 0) {
            return box(counted, List.of(texts.say("front.no-incidents")));
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                texts.say("front.of-vendor", "count", figures.ofVendor().items().size()));
        within("front.reported", sla.incidentReport(), figures.reportedInTime(), count, lines);
        within("front.recovered", sla.recovery(), figures.recoveredInTime(), count, lines);
        return box(counted, lines);
    }

    private Box inquiries(InquiryFigures figures) {
        if (!figures.kept()) {
            return box(texts.item("front.inquiries-unknown"), List.of());
        }
        int count = figures.items().size();
        Texts.Item counted = texts.item("front.inquiries", "count", count);
        if (count == 0) {
            return box(counted, List.of(texts.say("front.no-inquiries")));
        }
        List<String> lines = new ArrayList<>();
        within("front.answered", sla.firstResponse(), figures.withinTarget(), count, lines);
        figures.durations()
                .median()
                .ifPresent(median -> lines.add(texts.say("front.median", "median", Display.duration(median))));
        return box(counted, lines);
    }

    private void within(String key, @Nullable ResponseTarget target, long inTime, int count, List<String> lines) {
        if (target != null) {
            lines.add(texts.say(key, "count", count, "inTime", inTime));
        }
    }

    private Box payment(PaymentStatus.Due due) {
        if (!due.amount().isEmpty()) {
            return box(texts.item("front.payment", "amount", due.amount()), due.payments());
        }
        return due.payments().isEmpty()
                ? box(texts.item("front.no-payment"), List.of(texts.say("front.none-due")))
                : box(texts.item("front.payment-elsewhere"), due.payments());
    }

    private static Box box(Texts.Item item, List<String> lines) {
        return new Box(item.name(), item.text(), lines);
    }
}
