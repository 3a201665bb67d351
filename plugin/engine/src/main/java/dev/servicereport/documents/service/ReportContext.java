package dev.servicereport.documents.service;

import dev.servicereport.availability.Exclusion;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.service.Service;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;

/**
 * What every part of a report is written from.
 *
 * @param dataset what was read
 * @param calculation what was worked out
 * @param display how figures are shown
 * @param texts the sentences
 */
record ReportContext(Dataset dataset, FiguresCalculation calculation, Display display, Texts texts) {

    static ReportContext of(Dataset dataset, FiguresCalculation calculation, Texts texts) {
        int decimals = dataset.contract().sla().availability().target().scale() + 2;
        return new ReportContext(
                dataset,
                calculation,
                new Display(dataset.contract().measurement().zone(), decimals),
                texts);
    }

    /** A service's name on paper. */
    String name(String id) {
        if (id.equals(Exclusion.EVERY_SERVICE)) {
            return "全サービス";
        }
        return dataset.measurements().services().find(id).map(Service::name).orElse(id);
    }
}
