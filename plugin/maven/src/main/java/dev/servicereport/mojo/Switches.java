package dev.servicereport.mojo;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Profile;
import org.jspecify.annotations.Nullable;

/** The properties that were set for a run, in the command line, the settings and the POMs, against the parameters of all goals. */
final class Switches {

    private static final SourceLocation COMMAND_LINE = SourceLocation.wholeFile("command line");
    private static final SourceLocation SETTINGS = SourceLocation.wholeFile("settings.xml");
    private static final String POM = "pom.xml";
    private static final String PROPERTIES = "properties";

    private final MavenSession session;
    private final MavenProject project;

    private Switches(MavenSession session) {
        this.session = session;
        project = session.getCurrentProject();
    }

    /** Fails when a property looks like one of our parameters and is none. It needs no library of the plugin. */
    static void require(Log log, MavenSession session, PluginDescriptor plugin)
            throws MojoExecutionException, MojoFailureException {
        new GoalRun(log).guarded(() -> {
            Problems problems = new Switches(session).unknown(parameters(plugin));
            if (problems.hasErrors()) {
                throw new BadInputException(problems.sorted());
            }
            return problems;
        });
    }

    private static List<String> parameters(PluginDescriptor plugin) {
        return plugin.getMojos().stream()
                // null for a goal without any
                .flatMap(goal -> Optional.ofNullable(goal.getParameters()).stream())
                .flatMap(List::stream)
                .flatMap(parameter -> property(parameter).stream())
                .toList();
    }

    /** The name of what stands in the descriptor as <code>${name}</code>. */
    private static Optional<String> property(Parameter parameter) {
        return Optional.ofNullable(parameter.getExpression())
                .filter(expression -> expression.startsWith("${") && expression.endsWith("}"))
                .map(expression -> expression.substring(2, expression.length() - 1));
    }

    private Problems unknown(List<String> parameters) {
        SwitchCheck check = new SwitchCheck(parameters, name -> poms().contains("${" + name + "}"));
        names(session.getUserProperties()).forEach(name -> check.look(COMMAND_LINE, name));
        names(session.getSystemProperties()).forEach(name -> check.look(COMMAND_LINE, name));
        settings().forEach(name -> check.look(SETTINGS, name));
        names(project.getProperties()).forEach(name -> check.look(inPom(name), name));
        return check.problems();
    }

    private static Set<String> names(Properties properties) {
        return new TreeSet<>(properties.stringPropertyNames());
    }

    /** What the profiles of the settings set that were activated. */
    private Set<String> settings() {
        Set<String> names = new TreeSet<>();
        for (String id : project.getInjectedProfileIds().getOrDefault("external", List.of())) {
            Profile profile = session.getSettings().getProfilesAsMap().get(id);
            if (profile != null) {
                names.addAll(names(profile.getProperties()));
            }
        }
        return names;
    }

    /** Where a property stands in the project's POM or in one above it, if that can be told. */
    private SourceLocation inPom(String name) {
        for (MavenProject pom = project; pom != null; pom = pom.getParent()) {
            OptionalInt line = line(pom.getOriginalModel(), name);
            if (line.isPresent()) {
                String file = pom.equals(project) ? POM : POM + " of " + pom.getArtifactId();
                return new SourceLocation(file, line.getAsInt(), PROPERTIES);
            }
        }
        return new SourceLocation(POM, 0, PROPERTIES);
    }

    private static OptionalInt line(@Nullable Model pom, String name) {
        return pom == null
                ? OptionalInt.empty()
                : Stream.concat(Stream.of(pom), pom.getProfiles().stream())
                        .flatMap(part -> Optional.ofNullable(part.getLocation(PROPERTIES)).stream())
                        .flatMap(properties -> Optional.ofNullable(properties.getLocation(name)).stream())
                        .mapToInt(InputLocation::getLineNumber)
                        .findFirst();
    }

    /** Every POM of the run and those above them, as they are written. */
    private String poms() {
        StringWriter text = new StringWriter();
        for (MavenProject each : projects()) {
            for (MavenProject pom = each; pom != null; pom = pom.getParent()) {
                write(pom.getOriginalModel(), text);
            }
        }
        return text.toString();
    }

    private static void write(@Nullable Model pom, StringWriter text) {
        try {
            if (pom != null) {
                new MavenXpp3Writer().write(text, pom);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<MavenProject> projects() {
        List<MavenProject> projects = new ArrayList<>();
        Stream.of(session.getAllProjects(), session.getProjects(), List.of(project))
                .flatMap(list -> Optional.ofNullable(list).stream())
                .forEach(projects::addAll);
        return projects.stream().distinct().toList();
    }
}
