package dev.servicereport.mojo;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lists the documents that can be made: id, title, how often there is one, pages, template. Of the data it reads only which ledgers
 * the contract declares itself, if there is a data folder.
 */
@Mojo(name = "list", requiresProject = false, threadSafe = true)
public class ListMojo extends AbstractGoalMojo {

    /** The folder that may hold {@code ledgers.yaml}. */
    @Parameter(property = "service-report.dataDirectory", defaultValue = "${basedir}/data", required = true)
    private File dataDirectory;

    /** The user's own templates, whose own documents are listed too. */
    @Parameter(property = "service-report.templateDirectory")
    private @Nullable File templateDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        run(new Request("list").with("dataDirectory", dataDirectory).with("templateDirectory", templateDirectory));
    }
}
