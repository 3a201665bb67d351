package dev.servicereport;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.figures.MonthFigures;
import java.util.List;

/**
 * What a run came to.
 *
 * @param dataset what was read
 * @param months the figures, by month
 * @param documents the documents made, empty when none were asked for; their paths are where they were published
 */
public record Outcome(Dataset dataset, List<MonthFigures> months, List<WrittenDocument> documents) {

    public Outcome {
        months = List.copyOf(months);
        documents = List.copyOf(documents);
    }
}
