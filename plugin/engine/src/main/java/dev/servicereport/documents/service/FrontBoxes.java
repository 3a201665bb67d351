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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of incidents, inquiries and payment on the first page of the monthly report. */
final class FrontBoxes {

    private final SlaTerms sla;

    FrontBoxes(ReportContext context) {
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
            return new Box("障害", "記録なし", List.of());
        }
        int count = figures.items().size();
        if (count == 0) {
            return new Box("障害", "0件", List.of("検知又は予見した障害はない"));
        }
        List<String> lines = new ArrayList<>();
        lines.add("うち受注者の責任 " + figures.ofVendor().items().size() + "件");
        within("速報", sla.incidentReport(), figures.reportedInTime(), count, lines);
        within("復旧", sla.recovery(), figures.recoveredInTime(), count, lines);
        return new Box("障害", count + "件", lines);
    }

    private Box inquiries(InquiryFigures figures) {
        if (!figures.kept()) {
            return new Box("問合せ", "記録なし", List.of());
        }
        int count = figures.items().size();
        if (count == 0) {
            return new Box("問合せ", "0件", List.of("受け付けた問合せはない"));
        }
        List<String> lines = new ArrayList<>();
        within("一次回答", sla.firstResponse(), figures.withinTarget(), count, lines);
        figures.durations().median().ifPresent(median -> lines.add("一次回答までの中央値 " + Display.duration(median)));
        return new Box("問合せ", count + "件", lines);
    }

    private static void within(
            String what, @Nullable ResponseTarget target, long inTime, int count, List<String> lines) {
        if (target != null) {
            lines.add(what + " " + count + "件中" + inTime + "件が期限内");
        }
    }

    private static Box payment(PaymentStatus.Due due) {
        return due.amount().isEmpty()
                ? new Box("当月分の支払", "0円", List.of("当月を対象月とする支払はない"))
                : new Box("当月分の支払", due.amount(), due.payments());
    }
}
