package dev.servicereport.mojo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * The program {@code java} that runs the engine, 17 or newer. Default: the Java that runs Maven.
     */
    @Parameter(property = "service-report.jvm")
    private @Nullable String jvm;

    /**
     * The folder for an archive of the engine's classes, with which later runs start sooner: made in the background at the second run
     * with the same Java and libraries, never where the variable {@code CI} is set; {@code off} makes and uses none. Default: the user's
     * cache, {@code $XDG_CACHE_HOME/service-report} or {@code ~/.cache/service-report}, and the like of macOS and Windows.
     */
    @Parameter(property = "service-report.classArchive")
    private @Nullable String classArchive;

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
        Switches switches = new Switches(session, plugin);
        request.with("unknownSwitches", switches.unknown());
        Optional<PreviousRun> previous =
                switches.unknown().isEmpty() && canRepeat() ? PreviousRun.of(request) : Optional.empty();
        List<Line> standing = previous.map(PreviousRun::standing).orElse(List.of());
        if (standing.isEmpty()) {
            work(
                    request.with("knownSwitches", switches.known())
                            .with("jvm", jvm)
                            .with("classArchive", classArchive),
                    previous,
                    pages);
        } else {
            standing.forEach(line -> tell(line, request, ", unchanged in "));
        }
    }

    private void work(Request request, Optional<PreviousRun> previous, Engine.Listener pages)
            throws MojoExecutionException, MojoFailureException {
        List<Line> kept = new ArrayList<>();
        List<String> made = engine().run(request, new Engine.Caller(session, plugin), line -> {
            if (line.verb().equals("page")) {
                pages.told(line);
            } else {
                tell(line, request, ", written to ");
            }
            if (line.verb().equals("notice") || line.verb().equals("written")) {
                kept.add(line);
            }
        });
        previous.ifPresent(run -> run.replaceBy(kept, made));
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

    private void tell(Line line, Request request, String became) {
        switch (line.verb()) {
            case "info", "notice" -> getLog().info(line.word(0));
            case "warn" -> getLog().warn(line.word(0));
            case "error" -> getLog().error(line.word(0));
            case "written" -> getLog().info(line.word(0) + became + request.word("outputDirectory"));
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
