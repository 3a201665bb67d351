package dev.servicereport.mojo;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;

/**
 * Finds the engine with its libraries, as Surefire does with its providers: what the user's POM adds to this plugin comes first, so
 * that it can replace or add, then the engine in the plugin's own version.
 */
final class EngineLibraries {

    private static final String ENGINE = "service-report-engine";

    private final RepositorySystem repositories;
    private final RepositorySystemSession session;
    private final PluginDescriptor plugin;
    private final List<RemoteRepository> remote;

    EngineLibraries(RepositorySystem repositories, Engine.Caller caller) {
        this.repositories = repositories;
        session = caller.session().getRepositorySession();
        plugin = caller.plugin();
        remote = caller.session().getCurrentProject().getRemotePluginRepositories();
    }

    /**
     * The class path.
     *
     * @param extras libraries that the engine has as optional ones, by group and artifact, like {@code org.apache.poi:poi-ooxml}
     */
    List<File> resolve(List<String> extras) throws MojoExecutionException {
        return resolve(dependency -> extras.contains(name(dependency)));
    }

    /** The class path with all optional libraries. */
    List<File> resolveAll() throws MojoExecutionException {
        return resolve(dependency -> true);
    }

    private List<File> resolve(Predicate<Dependency> isWanted) throws MojoExecutionException {
        try {
            return resolved(isWanted);
        } catch (RepositoryException failed) {
            throw new MojoExecutionException(
                    "The engine of the plugin cannot be resolved: " + failed.getMessage()
                            + "\nOnline, service-report:resolve fetches all that a later offline run needs."
                            + "\nプラグインが使うライブラリーを取得できません。ネットワークとリポジトリーの設定を確かめてください。"
                            + "オフラインで使う前には、オンラインで service-report:resolve を実行してください。",
                    failed);
        }
    }

    private List<File> resolved(Predicate<Dependency> isWanted) throws RepositoryException {
        Artifact engine = new DefaultArtifact(plugin.getGroupId(), ENGINE, "jar", plugin.getVersion());
        // what the build manages is not asked for the engine's libraries, so that its own POM has to
        ArtifactDescriptorResult pom =
                repositories.readArtifactDescriptor(session, new ArtifactDescriptorRequest(engine, remote, null));
        List<Dependency> wanted = new ArrayList<>(ofUser());
        wanted.add(new Dependency(engine, "runtime"));
        pom.getDependencies().stream()
                .filter(Dependency::isOptional)
                .filter(isWanted)
                .map(dependency -> dependency.setOptional(false).setScope("runtime"))
                .forEach(wanted::add);
        CollectRequest libraries = new CollectRequest(wanted, pom.getManagedDependencies(), remote);
        return repositories
                .resolveDependencies(session, new DependencyRequest(libraries, null))
                .getArtifactResults()
                .stream()
                .map(ArtifactResult::getArtifact)
                .map(Artifact::getFile)
                .toList();
    }

    private static String name(Dependency dependency) {
        return dependency.getArtifact().getGroupId() + ":"
                + dependency.getArtifact().getArtifactId();
    }

    private List<Dependency> ofUser() {
        return plugin.getPlugin() == null
                ? List.of()
                : plugin.getPlugin().getDependencies().stream()
                        .map(dependency -> RepositoryUtils.toDependency(dependency, session.getArtifactTypeRegistry()))
                        .toList();
    }
}
