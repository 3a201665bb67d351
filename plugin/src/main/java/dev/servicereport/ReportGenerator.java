package dev.servicereport;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.figures.JsonText;
import dev.servicereport.figures.MetricsJson;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.PaymentsJson;
import dev.servicereport.figures.Scope;
import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.util.List;

/** The flow: data → checked records → figures → documents. Nothing flows back. */
public final class ReportGenerator {

    private final ReportRequest request;

    public ReportGenerator(ReportRequest request) {
        this.request = request;
    }

    /** Reads, works out and writes the figures, no documents. */
    public List<MonthFigures> metrics() throws BadInputException, IOException {
        Dataset dataset = DatasetReader.read(request.dataDirectory(), character -> true);
        Scope scope = Scope.of(dataset, request.months(), request.asOf());
        List<MonthFigures> figures =
                scope.months().stream().map(scope.calculation()::of).toList();
        try (OutputFolder output = OutputFolder.beside(request.outputDirectory())) {
            for (MonthFigures month : figures) {
                output.write("metrics/" + month.month() + ".json", JsonText.of(MetricsJson.of(month)));
            }
            output.write("metrics/payments.json", JsonText.of(PaymentsJson.of(dataset.contract())));
            output.publish();
        }
        return figures;
    }
}
