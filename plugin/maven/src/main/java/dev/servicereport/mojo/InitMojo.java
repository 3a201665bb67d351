package dev.servicereport.mojo;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Begins a project in the current folder from what there is: an export of monitoring and a list of planned stops, both recognised by
 * their headings, and a few words on the contract. Writes the data folder, a POM with site and check, and files for CI. Whatever had to
 * be guessed is marked with TODO. Nothing is overwritten, and nothing is written unless all of it can be.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public class InitMojo extends AbstractGoalMojo {

    private static final String OWN_TEMPLATES = "service-report.templateDirectory";

    /** The client's name (発注者). */
    @Parameter(property = "client")
    private @Nullable String client;

    /** The agreed availability in percent, like {@code 99.5}. */
    @Parameter(property = "target")
    private @Nullable String target;

    /** The first day of service or its month, like {@code 2025-04}. Default: the month of the export's first row. */
    @Parameter(property = "from")
    private @Nullable String from;

    /** The last day of service, inclusive, or its month. Default: the end of the fiscal year of the export's last row. */
    @Parameter(property = "to")
    private @Nullable String to;

    /** The contract amount in yen, tax included, like {@code 44444412}. Without it there is no plan of payments. */
    @Parameter(property = "amount")
    private @Nullable String amount;

    /** The number of payments. Default: one for each month of service. */
    @Parameter(property = "instalments")
    private @Nullable String instalments;

    /** An export of monitoring: a CSV file of one of the presets, or with the headings of our own lists. */
    @Parameter(property = "export")
    private @Nullable String export;

    /** A list of planned stops as CSV, with Japanese headings in any common form. */
    @Parameter(property = "maintenance")
    private @Nullable String maintenance;

    /** Writes a small running example instead, from files that the plugin carries. */
    @Parameter(property = "sample", defaultValue = "false")
    private boolean sample;

    /**
     * Copies the templates of these documents instead, like {@code monthly-report}, to be changed: into
     * {@code service-report.templateDirectory} of the project, or {@code src/service-report}.
     */
    @Parameter(property = "templates")
    private @Nullable List<String> templates;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        String said = session().getCurrentProject().getProperties().getProperty(OWN_TEMPLATES);
        run(new Request("init")
                .with("client", client)
                .with("target", target)
                .with("from", from)
                .with("to", to)
                .with("amount", amount)
                .with("instalments", instalments)
                .with("export", export)
                .with("maintenance", maintenance)
                .with("sample", sample)
                .with("templates", templates)
                .with("templateDirectory", session().getUserProperties().getProperty(OWN_TEMPLATES, said))
                .with("otherWords", otherWords())
                .with("basedir", basedir)
                .with("version", plugin().getVersion()));
    }

    /** Templates are the project's, whichever contracts it has. */
    @Override
    boolean isAboutContracts() {
        return templates == null || templates.isEmpty();
    }

    /** What was set on the command line under a name without a dot; the engine finds the mistyped ones among them. */
    private List<String> otherWords() {
        return session().getUserProperties().stringPropertyNames().stream()
                .filter(name -> name.indexOf('.') < 0)
                .sorted()
                .toList();
    }
}
