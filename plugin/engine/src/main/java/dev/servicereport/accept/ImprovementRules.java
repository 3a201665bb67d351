package dev.servicereport.accept;

import dev.servicereport.availability.Verdict;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Improvement;
import dev.servicereport.figures.FiguresCalculation;
import dev.servicereport.figures.PaperVerdicts;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/** Months below the target that nobody talked about, and measures that are overdue (specification 3.2.4(2)). */
final class ImprovementRules {

    private static final String IMPROVEMENTS = "improvements.csv";

    private ImprovementRules() {}

    /** By month. */
    static Stream<OpenPoint> improvements(Dataset dataset, FiguresCalculation calculation) {
        PaperVerdicts paper = new PaperVerdicts(dataset, calculation);
        return calculation.monthsWithData().stream()
                .filter(month -> calculation.overall(month).verdict() == Verdict.MISSED && !paper.isOpen(month))
                .flatMap(month -> open(month, dataset, calculation.lastDay()).stream());
    }

    private static Optional<OpenPoint> open(YearMonth month, Dataset dataset, LocalDate asOf) {
        Optional<Improvement> followed = dataset.delivery().project().improvement(month);
        if (followed.filter(one -> one.isConsultedBy(asOf)).isEmpty()) {
            return Optional.of(OpenPoint.of(
                    IMPROVEMENTS,
                    month.toString(),
                    "below the target, no consultation",
                    Texts.program().parts("open.no-consultation", "month", Display.month(month))));
        }
        return followed.filter(one -> isOverdue(one, asOf)).map(one -> overdue(month, one));
    }

    private static boolean isOverdue(Improvement one, LocalDate asOf) {
        LocalDate due = one.dueOn();
        return due != null && due.isBefore(asOf) && !one.isDoneBy(asOf);
    }

    private static OpenPoint overdue(YearMonth month, Improvement one) {
        return OpenPoint.of(
                IMPROVEMENTS,
                month.toString(),
                "measure not done, due on " + one.dueOn(),
                Texts.program().parts("open.improvement-late", "month", Display.month(month)));
    }
}
