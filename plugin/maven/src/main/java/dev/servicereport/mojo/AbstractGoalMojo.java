package dev.servicereport.mojo;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** What all goals share: parameters become one request, and the engine does it unless nothing has changed. */
abstract class AbstractGoalMojo extends AbstractMojo {

    private static final String DATA = "service-report.dataDirectory";

    /**
     * The program {@code java} that runs the engine, 17 or newer. Default: the Java that runs Maven.
     */
    @Parameter(property = "service-report.jvm")
    private @Nullable String jvm;

    /**
     * Several contracts instead of one: a folder in which each folder with a {@code contract.yaml} is a contract, laid out like
     * {@code dataDirectory}, which is not to be set beside it. Each has a folder of its name in every folder that is written. One that
     * fails does not stop the others.
     */
    @Parameter(property = "service-report.contractsDirectory")
    private @Nullable File contractsDirectory;

    /** Which of several contracts, by the names of their folders. Default: all. */
    @Parameter(property = "service-report.contract")
    private @Nullable List<String> contract;

    @Parameter(defaultValue = "${basedir}/data", readonly = true)
    private File usualData;

    /**
     * The folder for an archive of the engine's classes, with which later runs start sooner: made in the background at the second run
     * with the same Java and libraries, never where the variable {@code CI} is set; {@code off} makes and uses none. Default: the user's
     * cache, {@code $XDG_CACHE_HOME/service-report} or {@code ~/.cache/service-report}, and the like of macOS and Windows.
     */
    @Parameter(property = "service-report.classArchive")
    private @Nullable String classArchive;

    /**
     * Whether the engine stays at work for the next builds of this user, which then need not start it: one for each version of the plugin
     * with its libraries, Java, {@code heap} and environment. It serves one build at a time; a second one has an engine of its own. Output
     * and messages are the same. {@code stop} ends it. Without effect where the variable {@code CI} is set, on systems without Unix file
     * permissions, and for {@code close}, {@code init}, {@code preview} and {@code sign}.
     */
    @Parameter(property = "service-report.daemon", defaultValue = "false")
    private boolean daemon;

    /** After how many minutes without a build the engine that stays ends. */
    @Parameter(property = "service-report.daemonIdle", defaultValue = "30")
    private @Nullable String daemonIdle;

    @Inject
    private RepositorySystem repositories;

    private @Nullable Engine engine;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private PluginDescriptor plugin;

    /** Has the engine do what a request asks for. */
    final void run(Request request) throws MojoExecutionException, MojoFailureException {
        run(request, page -> {});
    }

    /**
     * Has the engine do what a request asks for.
     *
     * @param pages takes the pages of a site
     */
    final void run(Request request, Engine.Listener pages) throws MojoExecutionException, MojoFailureException {
        nameContracts(request);
        Switches switches = new Switches(session, plugin);
        request.with("unknownSwitches", switches.unknown());
        PreviousRuns previous =
                switches.unknown().isEmpty() && canRepeat() ? PreviousRuns.of(request) : PreviousRuns.none();
        if (previous.stand()) {
            previous.tell((name, line) -> tell(line, folder(request, name), ", unchanged in "));
        } else {
            work(
                    request.with("knownSwitches", switches.known())
                            .with("jvm", jvm)
                            .with("classArchive", classArchive)
                            .with("daemon", daemon)
                            .with("daemonIdle", daemonIdle),
                    previous,
                    pages);
        }
    }

    private void work(Request request, PreviousRuns previous, Engine.Listener pages)
            throws MojoExecutionException, MojoFailureException {
        previous.tell((name, line) -> {
            if (!name.isEmpty()) {
                tell(line, folder(request, name), ", unchanged in ");
            }
        });
        PreviousRuns.Keeper keeper = new PreviousRuns.Keeper();
        request.with("unchanged", previous.unchanged()).with("fingerprints", previous.fingerprints());
        List<String> made = engine().run(request, new Engine.Caller(session, plugin), line -> {
            String name = keeper.take(line);
            if (line.verb().equals("page")) {
                pages.told(line);
            } else {
                tell(line, folder(request, name), ", written to ");
            }
        });
        previous.replaceBy(keeper.kept(), made);
        keeper.requireAll();
    }

    /** What is about several contracts goes into the request, and the usual data folder out of it, which is none of them. */
    final void nameContracts(Request request) {
        request.with("contract", contract);
        if (contractsDirectory != null && isAboutContracts()) {
            request.with("contractsDirectory", contractsDirectory);
            if (!isDataNamed(request)) {
                request.take("dataDirectory");
            }
        }
    }

    private boolean isDataNamed(Request request) {
        String data = request.word("dataDirectory");
        return (data != null && !new File(data).equals(usualData))
                || session.getUserProperties().containsKey(DATA)
                || session.getCurrentProject().getProperties().containsKey(DATA);
    }

    /** Whether the goal has to do with contracts that are there. */
    boolean isAboutContracts() {
        return true;
    }

    /** Whether there are several contracts. */
    final boolean hasContracts() {
        return contractsDirectory != null;
    }

    /** Where output of a contract goes; of all, where its name is empty. */
    private static String folder(Request request, String contract) {
        String output = String.valueOf(request.word("outputDirectory"));
        return contract.isEmpty() ? output : new File(output, contract).getPath();
    }

    private Engine engine() {
        return engine == null ? new ForkedEngine(repositories) : engine;
    }

    /** Has another engine do the work. */
    final void use(Engine other) {
        engine = other;
    }

    /** Whether a run that would do the same again can be left out. */
    boolean canRepeat() {
        return false;
    }

    private void tell(Line line, String folder, String became) {
        switch (line.verb()) {
            case "info", "notice" -> getLog().info(line.word(0));
            case "warn" -> getLog().warn(line.word(0));
            case "error" -> getLog().error(line.word(0));
            case "written" -> getLog().info(line.word(0) + became + folder);
            // the runner reads commands at the start of a line only, where no log writes, and in UTF-8
            case "command" -> {
                System.out.writeBytes((line.word(0) + "\n").getBytes(StandardCharsets.UTF_8));
                System.out.flush();
            }
            default -> getLog().debug(line.toString());
        }
    }

    final MavenSession session() {
        return session;
    }

    final PluginDescriptor plugin() {
        return plugin;
    }
}
