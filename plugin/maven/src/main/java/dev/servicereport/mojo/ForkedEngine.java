package dev.servicereport.mojo;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;

/** The engine in a JVM of its own, with the libraries that a request needs. */
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
        EngineRun run = EngineRun.of(request, System.getenv(), listener);
        List<File> classPath = libraries.resolve(List.of());
        List<String> needed = run.with(EngineCommand.of(classPath, jvm, request.word("heap")));
        if (!needed.isEmpty()) {
            classPath = libraries.resolve(needed);
            List<String> still = run.with(EngineCommand.of(classPath, jvm, request.word("heap")));
            if (!still.isEmpty()) {
                throw new MojoExecutionException("The engine lacks " + String.join(", ", still)
                        + ", which its POM does not have as an optional dependency");
            }
        }
        return classPath.stream().map(File::getPath).toList();
    }
}
