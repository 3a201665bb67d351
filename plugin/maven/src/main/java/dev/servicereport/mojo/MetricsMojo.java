package dev.servicereport.mojo;

import org.apache.maven.plugins.annotations.Mojo;

/** Works out the figures and writes them as JSON: one file for each month, and the schedule of payments. Renders nothing. */
@Mojo(name = "metrics", requiresProject = false, threadSafe = true)
public class MetricsMojo extends AbstractReportMojo {

    @Override
    String goal() {
        return "metrics";
    }
}
