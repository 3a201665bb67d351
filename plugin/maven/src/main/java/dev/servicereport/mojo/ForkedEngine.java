package dev.servicereport.mojo;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;

/** The engine in a JVM of its own, which ends with the goal. */
final class ForkedEngine implements Engine {

    /** What only some goals need, by the goal's name. */
    private static final Map<String, List<String>> OPTIONAL = Map.of("sign", List.of("org.apache.pdfbox:pdfbox"));

    private final RepositorySystem repositories;

    ForkedEngine(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public List<String> run(Request request, Caller caller, Listener listener)
            throws MojoExecutionException, MojoFailureException {
        List<File> classPath =
                new EngineLibraries(repositories, caller).resolve(OPTIONAL.getOrDefault(request.goal(), List.of()));
        EngineCommand command = EngineCommand.of(classPath, request.take("jvm"), request.word("heap"));
        try (EngineProcess process = EngineProcess.start(command)) {
            process.run(request, listener);
        }
        return classPath.stream().map(File::getPath).toList();
    }
}
