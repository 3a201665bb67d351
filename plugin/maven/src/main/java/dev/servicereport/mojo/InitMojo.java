package dev.servicereport.mojo;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.start.Given;
import dev.servicereport.start.SampleProject;
import dev.servicereport.start.Start;
import dev.servicereport.start.Started;
import dev.servicereport.start.TemplateCopy;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Begins a project in the current folder from what there is: an export of monitoring and a list of planned stops, both recognised by
 * their headings, and a few words on the contract. Writes the data folder, a POM with site and check, and files for CI. Whatever had to
 * be guessed is marked with TODO. Nothing is overwritten, and nothing is written unless all of it can be.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public class InitMojo extends AbstractMojo {

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
        Started started = new GoalRun(getLog()).guarded(this::start);
        started.seen().forEach(line -> getLog().info(line));
        getLog().info("Written: "
                + String.join(", ", started.written().stream().sorted().toList()));
        if (started.open() > 0) {
            getLog().info("To be settled: " + started.open() + " lines with TODO in data/contract.yaml (契約書と照らして直す箇所)");
        }
        getLog().info("Next (次に実行するコマンド):");
        getLog().info(started.next());
    }

    private Started start() throws BadInputException, IOException {
        Map<String, String> words = words();
        if (templates != null && !templates.isEmpty()) {
            requireAlone("templates", words);
            return copy(templates);
        }
        if (sample) {
            requireAlone("sample", words);
            return SampleProject.begin(basedir.toPath(), plugin.getVersion());
        }
        return Start.begin(new Given(words), basedir.toPath(), plugin.getVersion());
    }

    private Started copy(List<String> documents) throws BadInputException, IOException {
        String said = session.getCurrentProject().getProperties().getProperty(OWN_TEMPLATES);
        String asked = session.getUserProperties().getProperty(OWN_TEMPLATES, said);
        Path folder = basedir.toPath();
        Path own = folder.resolve(asked == null ? "src/service-report" : asked);
        List<String> written = TemplateCopy.copy(documents, folder, own);
        String more = asked == null ? " -D" + OWN_TEMPLATES + "=src/service-report" : "";
        return new Started(List.of(), written, 0, "mvn site" + more);
    }

    private static void requireAlone(String mode, Map<String, String> words) throws BadInputException {
        if (!words.isEmpty()) {
            String names = String.join(", ", words.keySet());
            throw new BadInputException(List.of(
                    Problem.error(SourceLocation.wholeFile("command line").at(mode), names, "nothing beside -D" + mode)
                            .hint("-D" + mode + " は、ほかの指定と一緒には使えません")));
        }
    }

    /** What was said, by the parameter's name. */
    private Map<String, String> words() {
        List<@Nullable String> values =
                Arrays.asList(client, target, from, to, amount, instalments, export, maintenance);
        Map<String, String> words = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value != null && !value.isBlank()) {
                words.put(Start.PARAMETERS.get(i), value);
            }
        }
        return words;
    }
}
