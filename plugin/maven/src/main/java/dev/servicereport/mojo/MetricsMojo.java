package dev.servicereport.mojo;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;

/** Works out the figures and writes them as JSON: one file for each month, and the schedule of payments. Renders nothing. */
@Mojo(name = "metrics", requiresProject = false, threadSafe = true)
public class MetricsMojo extends AbstractReportMojo {

    @Override
    boolean writes() {
        return true;
    }

    @Override
    Outcome run(ReportGenerator generator) throws BadInputException, IOException {
        return generator.metrics(line -> getLog().info(line));
    }
}
