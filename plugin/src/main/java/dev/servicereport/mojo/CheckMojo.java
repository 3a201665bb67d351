package dev.servicereport.mojo;

import dev.servicereport.Outcome;
import dev.servicereport.ReportGenerator;
import dev.servicereport.availability.Verdict;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.problem.BadInputException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Fails on bad data, and on a month that missed the agreed availability. Writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public class CheckMojo extends AbstractReportMojo {

    /** Whether a missed month fails the build; otherwise it is only told. */
    @Parameter(property = "service-report.haltOnBreach", defaultValue = "true")
    private boolean haltOnBreach;

    @Override
    Outcome run(ReportGenerator generator) throws BadInputException, IOException {
        return generator.figures();
    }

    @Override
    void report(Outcome outcome) throws MojoFailureException {
        months(outcome, Verdict.UNDETERMINED)
                .forEach(month -> getLog().warn("Undetermined: " + month.sentence() + " (判定保留)"));
        List<MonthFigures> missed = months(outcome, Verdict.MISSED);
        missed.forEach(month -> getLog().warn("Missed: " + month.sentence() + " (未達)"));
        if (haltOnBreach && !missed.isEmpty()) {
            String names =
                    missed.stream().map(month -> month.month().toString()).collect(Collectors.joining(", "));
            throw new MojoFailureException("Missed the agreed availability in " + names
                    + ". Set service-report.haltOnBreach to false to go on all the same."
                    + "\n稼働率が基準値を下回った月があります（" + names + "）。");
        }
        getLog().info("Months checked: " + outcome.months().size() + ", missed: " + missed.size());
    }

    private static List<MonthFigures> months(Outcome outcome, Verdict verdict) {
        return outcome.months().stream()
                .filter(month -> month.overall().verdict() == verdict)
                .toList();
    }
}
