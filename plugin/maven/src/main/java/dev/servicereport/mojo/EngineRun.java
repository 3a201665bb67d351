package dev.servicereport.mojo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** A request in the hands of an engine: one that stays, where the user wants that and it can be, else one that ends with the goal. */
final class EngineRun {

    /**
     * The goals that an engine that stays may do: done twice they come to the same, and no secret is theirs. {@code sign} has one,
     * {@code init} and {@code close} write beside what they find, and {@code preview} stays by itself.
     */
    private static final Set<String> STAYING =
            Set.of("accept", "check", "documents", "list", "metrics", "report", "verify");

    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]{0,3}");

    private static final String USUAL = "30";

    private final Request request;
    private final Map<String, String> environment;
    private final Engine.Listener listener;
    private final @Nullable String archives;

    /** For how many minutes an engine stays; null where it ends with the goal. */
    private final @Nullable String idle;

    private @Nullable EngineCommand started;

    private EngineRun(
            Request request,
            Map<String, String> environment,
            Engine.Listener listener,
            @Nullable String archives,
            @Nullable String idle) {
        this.request = request;
        this.environment = environment;
        this.listener = listener;
        this.archives = archives;
        this.idle = idle;
    }

    /**
     * Takes from a request what is about the engine itself.
     *
     * @param environment variables by name
     * @throws MojoFailureException when it is no number of minutes for which the engine shall stay
     */
    static EngineRun of(Request request, Map<String, String> environment, Engine.Listener listener)
            throws MojoFailureException {
        boolean wanted = Boolean.parseBoolean(request.take("daemon"));
        String archives = request.take("classArchive");
        String idle = request.take("daemonIdle");
        if (idle != null && !MINUTES.matcher(idle).matches()) {
            throw new MojoFailureException("service-report.daemonIdle: found '" + idle
                    + "', expected a number of minutes from 1 to 9999 (「30」のように、分数を書いてください)");
        }
        boolean warm = wanted && STAYING.contains(request.goal());
        if (warm && environment.containsKey("CI")) {
            listener.told(new Line(
                    "info", List.of("service-report.daemon is left aside where CI is set (CI では処理系を常駐させません)")));
            warm = false;
        }
        return new EngineRun(request, environment, listener, archives, warm ? (idle == null ? USUAL : idle) : null);
    }

    /** Has it done; gives optional libraries, by group and artifact, without which the engine does not begin. */
    List<String> with(EngineCommand command) throws MojoExecutionException, MojoFailureException {
        Optional<ClassArchive> archive = ClassArchive.of(archives, command, environment);
        started = null;
        List<String> needed = idle == null ? cold(start(command, archive), listener) : warm(command, archive, idle);
        if (started != null && started.archive() == null && needed.isEmpty()) {
            archive.ifPresent(ClassArchive::noteRun);
        }
        return needed;
    }

    private List<String> warm(EngineCommand command, Optional<ClassArchive> archive, String minutes)
            throws MojoExecutionException, MojoFailureException {
        ToldOnce told = new ToldOnce(listener);
        Optional<WarmEngine> engine = WarmEngine.of(WarmFolder.of(environment), command, told);
        Optional<List<String>> answer = engine.isPresent()
                ? engine.get().run(request.copy().with("daemonIdle", minutes), () -> start(command, archive))
                : Optional.empty();
        return answer.isPresent() ? answer.get() : cold(start(command, archive), told);
    }

    private List<String> cold(EngineCommand command, Engine.Listener told)
            throws MojoExecutionException, MojoFailureException {
        try (EngineProcess process = EngineProcess.start(command)) {
            return process.run(request, told);
        }
    }

    private EngineCommand start(EngineCommand command, Optional<ClassArchive> archive) {
        EngineCommand shared = archive.map(ClassArchive::shared).orElse(command);
        started = shared;
        return shared;
    }
}
