package dev.servicereport.mojo;

import dev.servicereport.ReportGenerator;
import dev.servicereport.ReportRequest;
import dev.servicereport.problem.BadInputException;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Computes the figures of each month and writes them as JSON. */
@Mojo(name = "metrics", requiresProject = false, threadSafe = true)
public class MetricsMojo extends AbstractMojo {
    @Parameter(property = "service-report.dataDirectory", defaultValue = "${basedir}/data")
    private File dataDirectory;

    @Parameter(property = "service-report.outputDirectory", defaultValue = "${basedir}/target/service-report")
    private File outputDirectory;

    @Parameter(property = "service-report.months")
    private @Nullable String months;

    @Parameter(property = "service-report.asOf")
    private @Nullable String asOf;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            new ReportGenerator(new ReportRequest(dataDirectory.toPath(), outputDirectory.toPath(), months, asOf))
                    .metrics();
        } catch (BadInputException bad) {
            bad.problems().forEach(p -> getLog().error(p.toString()));
            throw new MojoFailureException("bad input");
        } catch (IOException failed) {
            throw new MojoExecutionException("io", failed);
        }
    }
}
