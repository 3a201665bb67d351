package dev.servicereport.run;

import dev.servicereport.export.ContractFigures;
import dev.servicereport.export.ContractJson;
import dev.servicereport.export.EquipmentJson;
import dev.servicereport.export.JsonText;
import dev.servicereport.export.MetricsJson;
import dev.servicereport.export.OverviewJson;
import dev.servicereport.export.PaymentTables;
import dev.servicereport.export.PaymentsJson;
import dev.servicereport.export.RegistersJson;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.output.OutputFolder;
import dev.servicereport.workbook.CheckWorkbooks;
import java.io.IOException;
import java.util.Map;

/** Writes the figures for other programs and for those who check them. */
final class FigureFiles {

    private FigureFiles() {}

    /** The figures as JSON and as tables. */
    static void write(Outcome outcome, OutputFolder output) throws IOException {
        for (MonthFigures month : outcome.months()) {
            output.write("metrics/" + month.month() + ".json", JsonText.of(MetricsJson.of(month)));
        }
        output.write("overview.json", JsonText.of(OverviewJson.of(outcome.fiscalYears())));
        output.write(ContractJson.FILE, JsonText.of(ContractJson.of(figures(outcome))));
        output.write("metrics/payments.json", JsonText.of(PaymentsJson.of(outcome.payments())));
        output.write("metrics/registers.json", JsonText.of(RegistersJson.of(outcome.registers(), outcome.dataset())));
        if (outcome.equipment().isAgreed()) {
            output.write("metrics/equipment.json", JsonText.of(EquipmentJson.of(outcome.equipment())));
        }
        for (Map.Entry<String, String> table :
                PaymentTables.of(outcome.payments()).entrySet()) {
            output.write("tables/" + table.getKey(), table.getValue());
        }
    }

    private static ContractFigures figures(Outcome outcome) {
        return new ContractFigures(
                outcome.dataset(),
                outcome.months(),
                outcome.fiscalYears(),
                outcome.payments(),
                outcome.openPoints().size());
    }

    /** Workbooks that work the figures out again. */
    static void writeWorkbooks(WorkedOut worked, OutputFolder output) throws IOException {
        Map<String, byte[]> files = CheckWorkbooks.of(
                worked.scope(), worked.months(), worked.sourceRows().get());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            output.write("tables/" + file.getKey(), file.getValue());
        }
    }
}
