package dev.servicereport.mojo;

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
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Profile;
import org.jspecify.annotations.Nullable;

/** The properties that were set for a run, in the command line, the settings and the POMs, against the parameters of all goals. */
final class Switches {

    /** What the names of all parameters begin with. */
    private static final String PREFIX = "service-report.";

    private static final String POM = "pom.xml";
    private static final String PROPERTIES = "properties";

    private final MavenSession session;
    private final MavenProject project;
    private final List<String> known;
    private final List<String> unknown;

    Switches(MavenSession session, PluginDescriptor plugin) {
        this.session = session;
        project = session.getCurrentProject();
        known = parameters(plugin).stream()
                .filter(name -> name.startsWith(PREFIX))
                .sorted()
                .distinct()
                .toList();
        unknown = look();
    }

    /** The names of all parameters of all goals, sorted. */
    List<String> known() {
        return known;
    }

    /**
     * Properties that look like one of our parameters and are none, which the engine refuses: of each file, line (0 if that cannot be
     * told), column and name, one after the other.
     */
    List<String> unknown() {
        return unknown;
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

    private List<String> look() {
        List<String> found = new ArrayList<>();
        for (Properties set : List.of(session.getUserProperties(), session.getSystemProperties())) {
            strangers(names(set)).forEach(name -> found.addAll(List.of("command line", "0", "", name)));
        }
        strangers(settings()).forEach(name -> found.addAll(List.of("settings.xml", "0", "", name)));
        strangers(names(project.getProperties())).forEach(name -> found.addAll(inPom(name)));
        return found;
    }

    /** Names that no goal has, and of which no POM makes something itself. */
    private List<String> strangers(Set<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .filter(name -> !poms().contains("${" + name + "}"))
                .toList();
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
    private List<String> inPom(String name) {
        for (MavenProject pom = project; pom != null; pom = pom.getParent()) {
            OptionalInt line = line(pom.getOriginalModel(), name);
            if (line.isPresent()) {
                String file = pom.equals(project) ? POM : POM + " of " + pom.getArtifactId();
                return List.of(file, Integer.toString(line.getAsInt()), PROPERTIES, name);
            }
        }
        return List.of(POM, "0", PROPERTIES, name);
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
