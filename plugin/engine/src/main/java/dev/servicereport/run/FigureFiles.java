package dev.servicereport.run;

import dev.servicereport.documents.papers.DateAhead;
import dev.servicereport.documents.papers.DatesAhead;
import dev.servicereport.documents.papers.DeadlinesCalendar;
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
import dev.servicereport.matrix.Matrix;
import dev.servicereport.matrix.MatrixJson;
import dev.servicereport.output.OutputFolder;
import dev.servicereport.workbook.CheckWorkbooks;
import java.io.IOException;
import java.util.List;
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
        Matrix requirements = outcome.requirements();
        if (requirements != null) {
            output.write("metrics/requirements.json", JsonText.of(MatrixJson.of(requirements)));
        }
        output.write("metrics/registers.json", JsonText.of(RegistersJson.of(outcome.registers(), outcome.dataset())));
        if (outcome.equipment().isAgreed()) {
            output.write("metrics/equipment.json", JsonText.of(EquipmentJson.of(outcome.equipment())));
        }
        for (Map.Entry<String, String> table :
                PaymentTables.of(outcome.payments()).entrySet()) {
            output.write("tables/" + table.getKey(), table.getValue());
        }
        writeCalendar(outcome, output);
    }

    /** The days ahead, for calendars; nothing when there is none. */
    private static void writeCalendar(Outcome outcome, OutputFolder output) throws IOException {
        List<DateAhead> deadlines = DatesAhead.of(outcome.dataset(), outcome.payments());
        if (!deadlines.isEmpty()) {
            output.write(
                    "calendar/deadlines.ics",
                    DeadlinesCalendar.of(
                            outcome.dataset().contract(),
                            deadlines,
                            outcome.payments().asOf()));
        }
    }

    private static ContractFigures figures(Outcome outcome) {
        return new ContractFigures(
                outcome.dataset(),
                outcome.months(),
                outcome.fiscalYears(),
                outcome.payments(),
                outcome.openPoints().size(),
                lacking(outcome));
    }

    private static ContractFigures.Lacking lacking(Outcome outcome) {
        Matrix requirements = outcome.requirements();
        return new ContractFigures.Lacking(
                outcome.equipment().shortOnes().size(),
                outcome.registers().missing().size(),
                requirements == null ? 0 : requirements.failing().size(),
                requirements == null ? 0 : requirements.unproven());
    }

    /** Workbooks that work the figures out again. */
    static void writeWorkbooks(WorkedOut worked, OutputFolder output) throws IOException {
        Map<String, byte[]> files = CheckWorkbooks.of(
                worked.scope(), worked.months(), worked.behind().rows().get());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            output.write("tables/" + file.getKey(), file.getValue());
        }
    }
}
