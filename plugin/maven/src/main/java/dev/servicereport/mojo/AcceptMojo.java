package dev.servicereport.mojo;

import dev.servicereport.accept.OpenPoint;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Fails while anything stands in the way of acceptance: a required deliverable that was not handed over, a deliverable's file that
 * is missing, empty or changed, an inspection that is not passed, a finding that is not corrected and confirmed. Writes no figures
 * or documents.
 */
@Mojo(name = "accept", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public class AcceptMojo extends AbstractReportMojo {

    @Override
    Outcome run(ReportGenerator generator) throws BadInputException, IOException {
        return generator.figures();
    }

    @Override
    void report(Outcome outcome) throws MojoFailureException {
        List<OpenPoint> open = outcome.openPoints();
        open.forEach(point -> getLog().error(point.toString()));
        if (!open.isEmpty()) {
            throw new MojoFailureException("Not ready for acceptance: " + open.size()
                    + (open.size() == 1 ? " point is" : " points are")
                    + " open, listed above. Settle them, record it, and run again."
                    + "\n検収の準備が整っていません。上に示した " + open.size() + " 件を解決し、台帳に記録してから、もう一度実行してください。");
        }
        getLog().info("Ready for acceptance: nothing is open");
    }
}
