package dev.servicereport.mojo;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells of a folder of output, or of a package for acceptance wherever it was copied, what is missing, changed or added since it was
 * written. Needs no data.
 */
@Mojo(name = "verify", requiresProject = false, threadSafe = true)
public class VerifyMojo extends AbstractGoalMojo {

    /** The folder, which holds {@code manifest.json} or {@code SHA256SUMS}. */
    @Parameter(
            property = "service-report.outputDirectory",
            defaultValue = "${basedir}/target/service-report",
            required = true)
    private File outputDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        run(new Request("verify").with("outputDirectory", outputDirectory));
    }
}
