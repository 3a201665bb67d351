package dev.servicereport.mojo;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** What does a goal's work: everything but Maven (処理系). */
interface Engine {

    /**
     * Who asks.
     *
     * @param session the build
     * @param plugin this plugin, with what the user's POM adds to it
     */
    record Caller(MavenSession session, PluginDescriptor plugin) {}

    /** Takes what the engine tells, in its words. */
    interface Listener {

        /** A message that is no result. */
        void told(Line line);
    }

    /**
     * Runs a goal.
     *
     * @return the files and folders that the engine is made of
     * @throws MojoFailureException when the user can mend it
     * @throws MojoExecutionException when the engine or the machine failed
     */
    List<String> run(Request request, Caller caller, Listener listener)
            throws MojoExecutionException, MojoFailureException;
}
