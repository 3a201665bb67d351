package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commands that are measured, as a user would give them. */
final class Commands {

    private static final String GOALS = "dev.servicereport:service-report-maven-plugin:0.1.0-SNAPSHOT:";

    private final Path top;
    private final List<String> maven;

    /**
     * @param built the local repository of the build, from which Maven takes what it needs
     * @param repository the local repository with the packed plugin
     */
    Commands(Path work, Path top, Path built, Path repository) throws IOException {
        this.top = top;
        Path settings = Files.createDirectories(work).resolve("settings.xml");
        String template = Files.readString(top.resolve("plugin/maven/src/it/settings.xml"));
        Files.writeString(settings, template.replace("@localRepositoryUrl@", built.toUri().toString()));
        maven = List.of("mvn", "-B", "-q", "-s", settings.toString(), "-Dmaven.repo.local=" + repository.toAbsolutePath());
    }

    Path sample() {
        return top.resolve("data");
    }

    List<String> maven(String... words) {
        List<String> command = new ArrayList<>(maven);
        command.addAll(List.of(words));
        return command;
    }

    /** The report of 2025-08 of the sample as AsciiDoc, as it was once and for all. */
    Path fixed() {
        return top.resolve("plugin/maven/src/bench/fixed");
    }

    List<String> goal(String goal, String... more) {
        List<String> command = maven(GOALS + goal);
        command.addAll(List.of(more));
        return command;
    }

    /** The fixed report by a program of Asciidoctor, with the same theme and fonts, everything else as it is by default. */
    List<String> cruby(Path program, String backend) {
        Path theme = top.resolve("asciidoc");
        return List.of(
                program.toString(), "-b", backend, "-a", "pdf-themesdir=" + theme.resolve("theme"), "-a", "pdf-theme=service-report",
                "-a", "pdf-fontsdir=" + theme.resolve("fonts"), "-a", "data-uri", "monthly-report-2025-08.adoc");
    }

    List<String> documents(Path data, String... more) {
        List<String> command = goal("documents");
        command.add("-Dservice-report.dataDirectory=" + data);
        command.addAll(List.of(more));
        return command;
    }

    /** A class of the benchmark; words before its name are flags. */
    List<String> java(String... words) {
        List<String> command = new ArrayList<>(List.of("java", "-cp", System.getProperty("java.class.path")));
        for (String word : words) {
            command.add(Character.isUpperCase(word.charAt(0)) ? "bench." + word : word);
        }
        return command;
    }

    void writeProject(Path folder, String build) throws IOException {
        Files.writeString(folder.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>bench</groupId><artifactId>bench</artifactId><version>1</version><packaging>pom</packaging>
                  %s
                </project>
                """.formatted(build));
    }

    /** Documents made ready, rendered to HTML and PDF with the same theme and fonts, everything else as it is by default. */
    void writeAsciidoctorProject(Path folder, Path documents) throws IOException {
        Folders.copy(documents, folder.resolve("source"));
        Path theme = top.resolve("asciidoc");
        writeProject(folder, """
                <build><plugins><plugin>
                  <groupId>org.asciidoctor</groupId><artifactId>asciidoctor-maven-plugin</artifactId><version>3.1.1</version>
                  <dependencies><dependency>
                    <groupId>org.asciidoctor</groupId><artifactId>asciidoctorj-pdf</artifactId><version>2.3.23</version>
                  </dependency></dependencies>
                  <configuration>
                    <sourceDirectory>source</sourceDirectory>
                    <preserveDirectories>true</preserveDirectories>
                    <relativeBaseDir>true</relativeBaseDir>
                    <attributes>
                      <pdf-themesdir>%1$s/theme</pdf-themesdir><pdf-theme>service-report</pdf-theme>
                      <pdf-fontsdir>%1$s/fonts</pdf-fontsdir><data-uri/>
                    </attributes>
                  </configuration>
                  <executions>
                    <execution><id>html</id><phase>process-resources</phase><goals><goal>process-asciidoc</goal></goals>
                      <configuration><backend>html5</backend></configuration></execution>
                    <execution><id>pdf</id><phase>process-resources</phase><goals><goal>process-asciidoc</goal></goals>
                      <configuration><backend>pdf</backend></configuration></execution>
                  </executions>
                </plugin></plugins></build>
                """.formatted(theme));
    }
}
