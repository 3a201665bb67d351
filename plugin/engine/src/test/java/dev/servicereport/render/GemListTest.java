package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * The list of the gems inside the jars that render, with their licences (CycloneDX), which no tool of Maven sees. It lies in the
 * plugin's jar beside the list of the jars.
 */
class GemListTest {

    private static final Path LIST = Path.of("src/main/resources/META-INF/sbom/gems.cdx.json");

    private static final Pattern JAR = Pattern.compile("(asciidoctorj|asciidoctorj-pdf|jruby-stdlib)-[0-9].*\\.jar");
    private static final Pattern SPECIFICATION = Pattern.compile(
            "(?:META-INF/jruby\\.home/lib/ruby/gems/shared/)?specifications/(?:default/)?[^/]+\\.gemspec");
    private static final Pattern FIELD = Pattern.compile("\\.(name|version|platform) = \"([^\"]+)\"");
    private static final Pattern LICENCES = Pattern.compile("\\.licenses? = \\[?([^\\]\\n]*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"");

    /** Names in the list of SPDX; any other is written as it stands. */
    private static final Set<String> SPDX = Set.of(
            "MIT",
            "Ruby",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "Apache-2.0",
            "GPL-2.0-only",
            "GPL-3.0-only",
            "PSF-2.0",
            "EPL-2.0");

    private record Gem(String name, String version, String platform, List<String> licences, String jar) {

        ObjectNode json(ObjectMapper mapper) {
            ObjectNode json = mapper.createObjectNode();
            json.put("type", "library");
            json.put("bom-ref", jar + "/" + name);
            json.put("name", name);
            json.put("version", version);
            ArrayNode all = json.putArray("licenses");
            licences.forEach(licence ->
                    all.addObject().putObject("license").put(SPDX.contains(licence) ? "id" : "name", licence));
            json.put("purl", "pkg:gem/" + name + "@" + version + (platform.isEmpty() ? "" : "?platform=" + platform));
            json.putArray("properties").addObject().put("name", "jar").put("value", jar);
            return json;
        }
    }

    @Test
    void isThatOfTheJars() throws IOException {
        List<Gem> gems = gems();
        assertThat(gems).extracting(Gem::name).contains("asciidoctor", "asciidoctor-pdf", "prawn", "json");
        String list = list(gems);
        if (Boolean.getBoolean("refresh-gems")) {
            Files.createDirectories(LIST.getParent());
            Files.writeString(LIST, list);
        }
        assertThat(LIST)
                .as("refresh it with -Dtest=GemListTest -Drefresh-gems=true")
                .hasContent(list);
    }

    @Test
    void noGemIsAvailableOnlyUnderTheGpl() throws IOException {
        assertThat(gems())
                .allSatisfy(gem -> assertThat(gem.licences())
                        .as(gem.name())
                        .satisfiesAnyOf(
                                licences -> assertThat(licences).isEmpty(),
                                licences -> assertThat(licences).anyMatch(licence -> !licence.contains("GPL"))));
    }

    private static String list(List<Gem> gems) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode json = mapper.createObjectNode();
        json.put("bomFormat", "CycloneDX");
        json.put("specVersion", "1.6");
        json.put("version", 1);
        ArrayNode components = json.putArray("components");
        gems.forEach(gem -> components.add(gem.json(mapper)));
        return mapper.writeValueAsString(json).replace("\r\n", "\n") + "\n";
    }

    private static List<Gem> gems() throws IOException {
        List<Gem> gems = new ArrayList<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (JAR.matcher(Path.of(path).getFileName().toString()).matches()) {
                read(Path.of(path), gems);
            }
        }
        gems.sort(Comparator.comparing(Gem::jar).thenComparing(Gem::name));
        return gems;
    }

    private static void read(Path path, List<Gem> gems) throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(ZipEntry.class::cast)::iterator) {
                if (SPECIFICATION.matcher(entry.getName()).matches()) {
                    String text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    gems.add(gem(text, path.getFileName().toString()));
                }
            }
        }
    }

    private static Gem gem(String text, String jar) {
        Matcher licences = LICENCES.matcher(text);
        return new Gem(
                field("name", text),
                field("version", text),
                field("platform", text),
                licences.find()
                        ? WORD.matcher(licences.group(1))
                                .results()
                                .map(word -> word.group(1))
                                .toList()
                        : List.of(),
                jar);
    }

    private static String field(String name, String text) {
        Stream<MatchResult> fields = FIELD.matcher(text).results();
        return fields.filter(field -> field.group(1).equals(name))
                .map(field -> field.group(2))
                .findFirst()
                .orElse("");
    }
}
