package dev.servicereport.documents.service;

import dev.servicereport.availability.Exclusion;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.PaperVerdicts;
import dev.servicereport.service.Service;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * What every part of a report is written from.
 *
 * @param dataset what was read
 * @param calculation what was worked out
 * @param display how figures are shown
 * @param texts the sentences
 * @param paper what is said of a month's verdict
 */
record ReportContext(
        Dataset dataset, FiguresCalculation calculation, Display display, Texts texts, PaperVerdicts paper) {

    static ReportContext of(Dataset dataset, FiguresCalculation calculation, Texts texts) {
        int decimals = dataset.contract().sla().availability().target().scale() + 2;
        return new ReportContext(
                dataset,
                calculation,
                new Display(dataset.contract().measurement().zone(), decimals),
                texts,
                new PaperVerdicts(dataset, calculation));
    }

    /** Up to when the figures of a month are known: {@code 令和7年12月12日}, with the time within a day. */
    String until(MonthFigures figures) {
        long end = figures.window().end();
        LocalDateTime at = LocalDateTime.ofInstant(Instant.ofEpochSecond(end), display.zone());
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Display.date(at.toLocalDate().minusDays(1))
                : display.fullTime(end);
    }

    /** A service's name on paper. */
    String name(String id) {
        if (id.equals(Exclusion.EVERY_SERVICE)) {
            return "全サービス";
        }
        return dataset.measurements().services().find(id).map(Service::name).orElse(id);
    }
}
