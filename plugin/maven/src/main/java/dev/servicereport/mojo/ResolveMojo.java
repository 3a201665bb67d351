package dev.servicereport.mojo;

import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Fetches all that the goals need later without a network: the engine with its libraries, those as well that only some outputs need.
 * {@code dependency:go-offline} does not see them, because the goals resolve them themselves, when there is work to do.
 */
@Mojo(name = "resolve", requiresProject = false, aggregator = true, threadSafe = true)
public class ResolveMojo extends AbstractMojo {

    @Inject
    private RepositorySystem repositories;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private PluginDescriptor plugin;

    @Override
    public void execute() throws MojoExecutionException {
        List<File> files = new EngineLibraries(repositories, new Engine.Caller(session, plugin)).resolveAll();
        getLog().info("The engine and its libraries are in the local repository: " + files.size() + " files");
    }
}
