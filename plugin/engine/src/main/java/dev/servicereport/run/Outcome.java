package dev.servicereport.run;

import dev.servicereport.accept.OpenPoint;
import dev.servicereport.availability.DataGap;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.equipment.EquipmentStanding;
import dev.servicereport.figures.EarlyWarning;
import dev.servicereport.figures.FiscalYearFigures;
import dev.servicereport.figures.FiscalYearFigures.Presence;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.PaymentFigures;
import dev.servicereport.figures.Scope;
import dev.servicereport.matrix.Matrix;
import dev.servicereport.problem.Problem;
import dev.servicereport.registers.RegisterStates;
import dev.servicereport.seal.Standing;
import dev.servicereport.wording.Texts;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to.
 *
 * @param dataset what was read
 * @param months the figures, by month
 * @param registered every month from the first to the last of these, with data or without: incidents and inquiries are registered
 *     whatever monitoring sees
 * @param fiscalYears the term by fiscal year, whichever months were asked for
 * @param openPoints what stands in the way of acceptance
 * @param registers how each register stands at the cut-off
 * @param equipment the inventory against what was agreed, at the cut-off
 * @param payments what was agreed to pay and what was paid
 * @param notices what is to be known of the data, and of what the cut-off and the months make of them
 * @param closed how closed months stand against these data
 * @param earlyWarning what is to be said of a month under way; null when the contract asks for no early warning
 * @param requirements how the clauses of the specification stand; null when the contract follows none up
 * @param documents the documents made, empty when none were asked for; their paths are where they were published
 * @param entries what was published: names on the first level of the output folder
 */
public record Outcome(
        Dataset dataset,
        List<MonthFigures> months,
        List<MonthFigures> registered,
        List<FiscalYearFigures> fiscalYears,
        List<OpenPoint> openPoints,
        RegisterStates registers,
        EquipmentStanding equipment,
        PaymentFigures payments,
        List<Problem> notices,
        List<Standing> closed,
        @Nullable EarlyWarning earlyWarning,
        @Nullable Matrix requirements,
        List<WrittenDocument> documents,
        List<String> entries) {

    public Outcome {
        months = List.copyOf(months);
        registered = List.copyOf(registered);
        fiscalYears = List.copyOf(fiscalYears);
        openPoints = List.copyOf(openPoints);
        notices = List.copyOf(notices);
        closed = List.copyOf(closed);
        documents = List.copyOf(documents);
        entries = List.copyOf(entries);
    }

    /** The same, published. */
    Outcome published(List<String> names) {
        return new Outcome(
                dataset,
                months,
                registered,
                fiscalYears,
                openPoints,
                registers,
                equipment,
                payments,
                notices,
                closed,
                earlyWarning,
                requirements,
                documents,
                names);
    }

    /** The same with more to be known. */
    Outcome noting(List<Problem> more) {
        List<Problem> all = Stream.concat(notices.stream(), more.stream())
                .distinct()
                .sorted()
                .toList();
        return new Outcome(
                dataset,
                months,
                registered,
                fiscalYears,
                openPoints,
                registers,
                equipment,
                payments,
                all,
                closed,
                earlyWarning,
                requirements,
                documents,
                entries);
    }

    /** The months of which data are missing, whichever were asked for, ascending. */
    public List<DataGap> missing() {
        return fiscalYears.stream().flatMap(year -> year.gaps().stream()).toList();
    }

    /** Whether something of a month is missing. */
    public boolean isMissing(YearMonth month) {
        return missing().stream().anyMatch(gap -> gap.month().equals(month));
    }

    /** The months that were measured, and of which there are no data at all, ascending. */
    public List<YearMonth> withoutData() {
        return fiscalYears.stream()
                .flatMap(year -> year.months().stream())
                .filter(cell -> cell.presence() == Presence.NO_DATA && cell.gap() != null)
                .map(FiscalYearFigures.Cell::month)
                .toList();
    }

    /** How many months there are figures of, and why if there are none. */
    public String monthsCounted() {
        Optional<String> why = notices.stream()
                .map(Problem::expected)
                .filter(said -> months.isEmpty() && said.startsWith(Scope.NO_MONTH))
                .findFirst();
        return months.size() + why.map(said -> " (" + said + ")").orElse("");
    }

    /**
     * Says in a log what is to be said of a month under way, if the contract asks for it.
     *
     * @param warn told when so much is used that somebody should know
     * @param info told otherwise
     */
    public void tellEarlyWarning(Consumer<String> warn, Consumer<String> info) {
        if (earlyWarning != null) {
            (earlyWarning.isDue() ? warn : info)
                    .accept("Early warning: " + earlyWarning.sentence() + " ("
                            + Texts.program().say("check.early") + ")");
        }
    }
}
