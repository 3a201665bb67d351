package dev.servicereport.mojo;

import dev.servicereport.availability.Verdict;
import dev.servicereport.check.Annotations;
import dev.servicereport.check.CheckFolder;
import dev.servicereport.check.CheckResult;
import dev.servicereport.check.RepositoryPaths;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Fails on bad data, on a month of which data are missing, and on one that missed the agreed availability. Writes no figures or
 * documents; what it came to it leaves for other programs, also when it fails: {@code verdict.json}, {@code TEST-service-report.xml}
 * and {@code summary.md}.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public class CheckMojo extends AbstractReportMojo {

    /** Whether a missed month fails the build; otherwise it is only told. */
    @Parameter(property = "service-report.haltOnBreach", defaultValue = "true")
    private boolean haltOnBreach;

    /**
     * Whether a month of which data are missing fails the build; otherwise it is only told. Every month from
     * {@code measured-since} of the contract to the cut-off is looked at, whichever months are asked for.
     */
    @Parameter(property = "service-report.haltOnMissingMonths", defaultValue = "true")
    private boolean haltOnMissingMonths;

    /**
     * The folder for what the check came to. It must lie outside the folders of output and data; checks of several contracts need one
     * each. Default: {@code service-report-check} beside the folder of output.
     */
    @Parameter(property = "service-report.checkDirectory")
    private @Nullable File checkDirectory;

    /**
     * In whose form faults are also told beside the lines of the files: {@code github} prints commands for GitHub Actions,
     * {@code gitlab} leaves {@code gl-code-quality-report.json} with the other files, {@code none} does neither.
     */
    @Parameter(property = "service-report.annotations", defaultValue = "none")
    private String annotations;

    private @Nullable CheckRecord record;

    @Override
    void around(Work work) throws MojoExecutionException, MojoFailureException {
        GoalRun goal = new GoalRun(getLog());
        CheckRecord begun = new CheckRecord(getLog(), goal.guarded(this::folder));
        record = begun;
        begun.around(() -> {
            begun.annotate(goal.guarded(() -> Annotations.of(annotations)));
            work.run();
        });
    }

    private CheckFolder folder() throws BadInputException, IOException {
        Path output = outputDirectory();
        Path folder = checkDirectory == null
                ? output.toAbsolutePath().normalize().resolveSibling(CheckFolder.NAME)
                : checkDirectory.toPath();
        return CheckFolder.of(folder, output, RepositoryPaths.of(dataDirectory(), started()));
    }

    @Override
    Outcome run(ReportGenerator generator) throws BadInputException, IOException {
        return generator.figures();
    }

    @Override
    void report(Outcome outcome) throws MojoFailureException {
        if (record != null) {
            record.judge(CheckResult.of(outcome));
        }
        months(outcome, Verdict.UNDETERMINED)
                .forEach(month -> getLog().warn("Undetermined: " + month.sentence() + " (判定保留)"));
        List<MonthFigures> missed = months(outcome, Verdict.MISSED);
        missed.forEach(month -> getLog().warn("Missed: " + month.sentence() + " (未達)"));
        String faults = Stream.of(missing(outcome), breach(missed))
                .filter(fault -> !fault.isEmpty())
                .collect(Collectors.joining("\n"));
        if (!faults.isEmpty()) {
            throw new MojoFailureException(faults);
        }
        getLog().info("Months checked: " + outcome.monthsCounted() + ", missed: " + missed.size());
    }

    private String breach(List<MonthFigures> missed) {
        if (!haltOnBreach || missed.isEmpty()) {
            return "";
        }
        String names = missed.stream().map(month -> month.month().toString()).collect(Collectors.joining(", "));
        return "Missed the agreed availability in " + names
                + ". Set service-report.haltOnBreach to false to go on all the same."
                + "\n稼働率が基準値を下回った月があります（" + names + "）。";
    }

    private String missing(Outcome outcome) {
        if (!haltOnMissingMonths || outcome.missing().isEmpty()) {
            return "";
        }
        String names = outcome.missing().stream()
                .map(gap -> gap.month().toString())
                .distinct()
                .collect(Collectors.joining(", "));
        return "Data are missing of " + names
                + ". Add them, set the months by corrections, name the first measured day as measured-since in contract.yaml,"
                + " or set service-report.haltOnMissingMonths to false to go on all the same."
                + "\nデータなしの月があります（" + names + "）。記録を補うか、補正で定めるか、計測開始日を contract.yaml の measured-since に書いてください。"
                + "このまま進めるには -Dservice-report.haltOnMissingMonths=false を指定してください。";
    }

    private static List<MonthFigures> months(Outcome outcome, Verdict verdict) {
        return outcome.months().stream()
                .filter(month -> month.overall().verdict() == verdict)
                .toList();
    }
}
