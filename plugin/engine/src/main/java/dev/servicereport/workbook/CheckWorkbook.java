package dev.servicereport.workbook;

import dev.servicereport.contract.AvailabilityTerms;
import dev.servicereport.dataset.InputFile;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.sheet.Book;
import dev.servicereport.wording.Display;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The workbook of one month (検算ブック): its rows, and formulas over them by which a spreadsheet comes to the figures of the report by itself
 * and says whether they are the same.
 */
final class CheckWorkbook {

    private final MonthIntervals month;
    private final PaymentFigures payments;

    CheckWorkbook(MonthIntervals month, PaymentFigures payments) {
        this.month = month;
        this.payments = payments;
    }

    Book book() throws IOException {
        String name = Display.month(month.figures().month());
        AvailabilityTerms terms = month.dataset().contract().sla().availability();
        IntervalSheet stops = sheet(Words.STOPS, new StopIntervals(month).rows(), "－");
        IntervalSheet exclusions = sheet(Words.EXCLUSIONS, new ExclusionIntervals(month).rows(), "－");
        IntervalSheet gaps = sheet(Words.GAPS, month.gaps(), "記録した行がない");
        IntervalSheet scheduled = sheet(Words.SCHEDULED, month.scheduled(), "contract.yaml、services.csv");
        TermsSheet worked = new TermsSheet(
                month.services(),
                new TermsSheet.Sources(scheduled, exclusions, stops, gaps),
                terms.target(),
                terms.gaps());
        return new Book(
                "検算ブック " + name,
                List.of(
                        stops.page(name),
                        exclusions.page(name),
                        gaps.page(name),
                        scheduled.page(name),
                        worked.page(name),
                        new PaymentSheet(payments.book().accounts()).page(),
                        new DataSheet(files()).page(name)),
                4);
    }

    private IntervalSheet sheet(String name, List<IntervalRow> rows, String absent) {
        return new IntervalSheet(name, rows, offset(), absent);
    }

    /** One offset for all, that of the month's first second. */
    private ZoneOffset offset() {
        return month.dataset()
                .contract()
                .measurement()
                .zone()
                .getRules()
                .getOffset(month.figures().window().startInstant());
    }

    private List<InputFile> files() {
        return month.dataset().files().stream()
                .filter(InputFile::forFigures)
                .filter(file -> !file.isLaterThan(month.figures().window().end()))
                .toList();
    }
}
