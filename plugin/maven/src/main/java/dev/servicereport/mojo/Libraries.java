package dev.servicereport.mojo;

import java.io.File;
import java.net.MalformedURLException;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;

/**
 * The libraries that the plugin works with: those that its POM has as {@code provided}, which Maven itself leaves aside. They
 * are resolved when there is work for them, because that takes longer than finding out that there is none.
 */
final class Libraries {

    /** What Maven provides. */
    private static final String MAVEN = "org.apache.maven";

    /** This class, and so this field, belongs to one class loader. */
    private static boolean there;

    private final RepositorySystem repositories;
    private final MavenSession session;

    Libraries(RepositorySystem repositories, MavenSession session) {
        this.repositories = repositories;
        this.session = session;
    }

    /** Gives the plugin's class loader the libraries, once; where Maven did not make the loader, they are there. */
    void of(PluginDescriptor plugin) throws MojoExecutionException {
        synchronized (Libraries.class) {
            if (!there && Libraries.class.getClassLoader() instanceof ClassRealm realm) {
                add(plugin.getPluginArtifact(), realm);
            }
            there = true;
        }
    }

    private void add(Artifact plugin, ClassRealm realm) throws MojoExecutionException {
        try {
            for (File library : resolve(plugin)) {
                realm.addURL(library.toURI().toURL());
            }
        } catch (RepositoryException | MalformedURLException failed) {
            throw new MojoExecutionException(
                    "Libraries of the plugin cannot be resolved: " + failed.getMessage()
                            + "\nプラグインが使うライブラリーを取得できません。ネットワークとリポジトリーの設定を確かめてください。",
                    failed);
        }
    }

    private List<File> resolve(Artifact plugin) throws RepositoryException {
        List<RemoteRepository> remote = session.getCurrentProject().getRemotePluginRepositories();
        ArtifactDescriptorResult pom = repositories.readArtifactDescriptor(
                session.getRepositorySession(), new ArtifactDescriptorRequest(coordinates(plugin), remote, null));
        CollectRequest libraries = new CollectRequest(ours(pom), pom.getManagedDependencies(), remote);
        return repositories
                .resolveDependencies(session.getRepositorySession(), new DependencyRequest(libraries, null))
                .getArtifactResults()
                .stream()
                .map(ArtifactResult::getArtifact)
                .map(org.eclipse.aether.artifact.Artifact::getFile)
                .toList();
    }

    private static DefaultArtifact coordinates(Artifact plugin) {
        return new DefaultArtifact(plugin.getGroupId(), plugin.getArtifactId(), "jar", plugin.getVersion());
    }

    private static List<Dependency> ours(ArtifactDescriptorResult pom) {
        return pom.getDependencies().stream()
                .filter(dependency -> dependency.getScope().equals("provided"))
                .filter(dependency -> !dependency.getArtifact().getGroupId().startsWith(MAVEN))
                .map(dependency -> dependency.setScope("runtime"))
                .toList();
    }
}
