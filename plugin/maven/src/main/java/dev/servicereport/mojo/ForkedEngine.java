package dev.servicereport.mojo;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** The engine in a JVM of its own, which ends with the goal. */
final class ForkedEngine implements Engine {

    private final RepositorySystem repositories;

    ForkedEngine(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public List<String> run(Request request, Caller caller, Listener listener)
            throws MojoExecutionException, MojoFailureException {
        EngineLibraries libraries = new EngineLibraries(repositories, caller);
        String jvm = request.take("jvm");
        String archive = request.take("classArchive");
        List<File> classPath = libraries.resolve(List.of());
        List<String> needed = run(EngineCommand.of(classPath, jvm, request.word("heap")), archive, request, listener);
        if (!needed.isEmpty()) {
            classPath = libraries.resolve(needed);
            List<String> still =
                    run(EngineCommand.of(classPath, jvm, request.word("heap")), archive, request, listener);
            if (!still.isEmpty()) {
                throw new MojoExecutionException("The engine lacks " + String.join(", ", still)
                        + ", which its POM does not have as an optional dependency");
            }
        }
        return classPath.stream().map(File::getPath).toList();
    }

    private static List<String> run(EngineCommand command, @Nullable String asked, Request request, Listener listener)
            throws MojoExecutionException, MojoFailureException {
        Optional<ClassArchive> archive = ClassArchive.of(asked, command, System.getenv());
        EngineCommand shared = archive.map(ClassArchive::shared).orElse(command);
        List<String> needed;
        try (EngineProcess process = EngineProcess.start(shared)) {
            needed = process.run(request, listener);
        }
        if (shared.archive() == null && needed.isEmpty()) {
            archive.ifPresent(ClassArchive::noteRun);
        }
        return needed;
    }
}
