package dev.servicereport.goal;

import dev.servicereport.accept.EquipmentRules;
import dev.servicereport.accept.OpenPoint;
import dev.servicereport.availability.Verdict;
import dev.servicereport.check.Annotations;
import dev.servicereport.check.CheckFolder;
import dev.servicereport.check.CheckResult;
import dev.servicereport.check.RepositoryPaths;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.WholeMonth;
import dev.servicereport.goal.GoalFailure.Fault;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.registers.RegisterState;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.EquipmentSentences;
import dev.servicereport.wording.RegisterWords;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fails on bad data, on a month of which data are missing, on one that missed the agreed availability, on equipment that was agreed and
 * is not there, on a month that was closed and has changed without a reason, and on a register that the contract demands and that is
 * missing. Writes no figures or documents; what it came to it leaves for other programs, also when it fails.
 */
final class CheckGoal extends DataGoal {

    @Override
    List<String> more() {
        return List.of(
                "annotations",
                "checkDirectory",
                "haltOnBreach",
                "haltOnMissingEquipment",
                "haltOnMissingMonths",
                "reason",
                "startDirectory");
    }

    private @Nullable CheckRecord record;

    @Override
    public void run(GoalRequest request, Answers answers) throws GoalFailure {
        GoalRun goal = new GoalRun(answers);
        CheckRecord begun = new CheckRecord(answers, goal.guarded(() -> folder(request)));
        record = begun;
        begun.around(() -> {
            begun.annotate(goal.guarded(
                    () -> Annotations.of(request.text("annotations").orElse("none"))));
            super.run(request, answers);
        });
    }

    @Override
    public Several several() {
        return Several.VERDICT;
    }

    private static CheckFolder folder(GoalRequest request) throws BadInputException, IOException {
        return folder(request, request.path("dataDirectory", "data"));
    }

    /** @param data the folder of data, or of several contracts */
    static CheckFolder folder(GoalRequest request, Path data) throws BadInputException, IOException {
        RepositoryPaths paths = RepositoryPaths.of(data, request.path("startDirectory", ""));
        return CheckFolder.of(place(request), output(request), paths);
    }

    /** Where the folder of the check lies. */
    static Path place(GoalRequest request) throws BadInputException {
        Path beside = output(request).toAbsolutePath().normalize().resolveSibling(CheckFolder.NAME);
        return request.path("checkDirectory").orElse(beside);
    }

    @Override
    Outcome work(ReportGenerator generator, GoalRequest request, Answers answers)
            throws BadInputException, IOException {
        return generator.checked();
    }

    @Override
    void report(Outcome outcome, GoalRequest request, Answers answers) throws GoalFailure {
        if (record != null) {
            record.judge(CheckResult.of(outcome));
        }
        months(outcome, Verdict.UNDETERMINED)
                .forEach(month -> answers.warn("Undetermined: " + month.sentence() + inBrackets(Verdict.UNDETERMINED)));
        List<MonthFigures> below = months(outcome, Verdict.MISSED);
        List<MonthFigures> open =
                below.stream().filter(month -> canStillBeMet(outcome, month)).toList();
        open.forEach(month -> answers.warn("Below so far: " + month.sentence() + "; " + left(outcome, month)));
        List<MonthFigures> missed =
                below.stream().filter(month -> !open.contains(month)).toList();
        missed.forEach(month -> answers.warn("Missed: " + month.sentence() + inBrackets(Verdict.MISSED)));
        outcome.tellEarlyWarning(answers::warn, answers::info);
        RequirementLines.of(outcome).forEach(answers::warn);
        List<OpenPoint> absent = EquipmentRules.openPoints(outcome.equipment());
        absent.forEach(point -> answers.warn("Not as agreed: " + point));
        String faults = Stream.of(
                        registers(outcome),
                        missing(outcome, request),
                        breach(missed, request),
                        absent(absent, request),
                        RequirementLines.failing(outcome))
                .filter(fault -> !fault.isEmpty())
                .collect(Collectors.joining("\n"));
        if (!faults.isEmpty()) {
            throw new GoalFailure(Fault.JUDGED, faults);
        }
        answers.info("Months checked: " + outcome.monthsCounted() + ", missed: " + missed.size());
    }

    /** A register that the contract demands, without rows and without a signed declaration that there was nothing. */
    private static String registers(Outcome outcome) {
        List<RegisterState> missing = outcome.registers().missing();
        return missing.isEmpty()
                ? ""
                : "Registers that contract.yaml demands have no rows, and by "
                        + outcome.registers().asOf() + " nothing was declared of these days: "
                        + missing.stream().map(RegisterState::fileAndDays).collect(Collectors.joining(", "))
                        + ". Keep them, declare in nil-returns.csv that there was nothing, or change registers in contract.yaml.\n"
                        + RegisterWords.missing(missing.stream()
                                .map(RegisterState::titleAndDays)
                                .toList());
    }

    private static boolean canStillBeMet(Outcome outcome, MonthFigures month) {
        return new WholeMonth(outcome.dataset(), month).canStillBeMet(month.overall());
    }

    private static String left(Outcome outcome, MonthFigures month) {
        WholeMonth whole = new WholeMonth(outcome.dataset(), month);
        return "the month is not over: " + Display.clock(whole.leftSeconds(month.overall())) + " of "
                + Display.clock(whole.allowedSeconds(month.overall())) + " allowed downtime left"
                + whole.unobserved(month.overall()) + " ("
                + Words.CAN_STILL_BE_MET + ")";
    }

    private static String breach(List<MonthFigures> missed, GoalRequest request) {
        if (missed.isEmpty() || !request.flag("haltOnBreach", true)) {
            return "";
        }
        String names = missed.stream().map(month -> month.month().toString()).collect(Collectors.joining(", "));
        return "Missed the agreed availability in " + names
                + ". Set service-report.haltOnBreach to false to go on all the same."
                + "\n" + Texts.program().say("check.breach", "months", names);
    }

    private static String absent(List<OpenPoint> absent, GoalRequest request) {
        if (absent.isEmpty() || !request.flag("haltOnMissingEquipment", true)) {
            return "";
        }
        String names = absent.stream().map(OpenPoint::id).collect(Collectors.joining(", "));
        return "Not there as agreed: " + names
                + ". Add the rows to inventory.csv, or set service-report.haltOnMissingEquipment to false to go on all the same."
                + "\n" + EquipmentSentences.halted(names);
    }

    private static String missing(Outcome outcome, GoalRequest request) {
        if (outcome.missing().isEmpty() || !request.flag("haltOnMissingMonths", true)) {
            return "";
        }
        String names = outcome.missing().stream()
                .map(gap -> gap.month().toString())
                .distinct()
                .collect(Collectors.joining(", "));
        return "Data are missing of " + names
                + ". Add them, set the months by corrections, name the first measured day as measured-since in contract.yaml,"
                + " or set service-report.haltOnMissingMonths to false to go on all the same."
                + "\n" + Texts.program().say("check.missing", "months", names);
    }

    private static String inBrackets(Verdict verdict) {
        return " (" + Display.verdict(verdict) + ")";
    }

    private static List<MonthFigures> months(Outcome outcome, Verdict verdict) {
        return outcome.months().stream()
                .filter(month -> month.overall().verdict() == verdict)
                .toList();
    }
}
