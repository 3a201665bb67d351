package dev.servicereport.documents.service;

import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.VerdictText;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * A month in a list of months: text ready to be shown.
 *
 * @param month {@code 令和7年1月}
 * @param target {@code 99.8%}
 * @param availability {@code 99.865%}, or a range
 * @param verdict a verdict's word and mark
 * @param outages number of outages of the whole
 * @param down how long they were together
 * @param left what is left of the allowed downtime
 */
public record IndexRow(
        String month,
        String target,
        String availability,
        VerdictText verdict,
        String outages,
        String down,
        String left) {

    /** A month of which there are no data. */
    public static IndexRow without(YearMonth month) {
        return new IndexRow(Display.month(month), "－", "－", VerdictText.NO_DATA, "－", "－", "－");
    }

    /**
     * @param gap whether something of the month is missing
     * @param texts the sentences of documents
     */
    public static IndexRow of(MonthFigures figures, boolean gap, Texts texts) {
        ServiceFigures overall = figures.overall();
        Display display = new Display(ZoneOffset.UTC, figures.target().scale() + 2);
        return new IndexRow(
                Display.month(figures.month()),
                figures.target().toPlainString() + "%",
                display.percent(overall.availability()),
                MonthlyReportWriter.verdictText(overall.verdict()).lacking(gap),
                Display.number(overall.availability().outages()) + "回",
                Display.duration(overall.availability().downSeconds()),
                SummaryText.left(overall, texts));
    }
}
