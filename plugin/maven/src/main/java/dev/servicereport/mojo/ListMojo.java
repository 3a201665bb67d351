package dev.servicereport.mojo;

import dev.servicereport.delivery.Ledgers;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.documents.Catalogue;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Lists the documents that can be made: id, title, how often there is one, pages, template. Of the data it reads only which ledgers
 * the contract declares itself, if there is a data folder.
 */
@Mojo(name = "list", requiresProject = false, threadSafe = true)
public class ListMojo extends AbstractMojo {

    /** The folder that may hold {@code ledgers.yaml}. */
    @Parameter(property = "service-report.dataDirectory", defaultValue = "${basedir}/data", required = true)
    private File dataDirectory;

    @Inject
    private RepositorySystem repositories;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private PluginDescriptor plugin;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Switches.require(getLog(), session, plugin);
        new Libraries(repositories, session).of(plugin);
        List<DocumentKind> documents =
                new GoalRun(getLog()).guarded(() -> Catalogue.all(Ledgers.of(dataDirectory.toPath())));
        documents.forEach(kind -> getLog().info(line(kind)));
        getLog().info(
                        "Documents: " + documents.size() + ", each as adoc, html and pdf. Make some of them with"
                                + " service-report.documents, change one by a file of its template's name in service-report.templateDirectory.");
    }

    private static String line(DocumentKind kind) {
        return kind.id() + "  " + kind.title() + "  (" + kind.period().label() + "; "
                + kind.layout().label() + (kind.forAcceptance() ? "; for acceptance" : "") + ")  templates/"
                + kind.template();
    }
}
