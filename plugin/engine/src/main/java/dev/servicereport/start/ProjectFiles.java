package dev.servicereport.start;

import dev.servicereport.contract.ContractSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bundled texts of a new project, with what is its own put in. */
final class ProjectFiles {

    private static final String BUNDLE = "project/";

    private static final Pattern PLACE = Pattern.compile("@([a-z-]+)@");

    /** The files around the data, by their place in the project. The POM comes last, since it makes a project of a folder. */
    private static final Map<String, String> BUNDLED = bundled();

    private ProjectFiles() {}

    private static Map<String, String> bundled() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(".github/workflows/service-report.yml", "github.yml");
        files.put(".gitignore", "gitignore");
        files.put(".gitlab-ci.yml", "gitlab-ci.yml");
        files.put(".mvn/jvm.config", "jvm.config");
        files.put("Jenkinsfile", "Jenkinsfile");
        files.put("src/service-report/README.md", "templates.md");
        files.put("src/site/resources/css/site.css", "site.css");
        files.put("src/site/site.xml", "site.xml");
        files.put("pom.xml", "pom.xml");
        return files;
    }

    /** @param version of the plugin */
    static Map<String, String> all(String version) throws IOException {
        Map<String, String> values = Map.of("version", version, "title", "月次サービス報告");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("src/schema/" + ContractSchema.RESOURCE, ContractSchema.json());
        for (Map.Entry<String, String> file : BUNDLED.entrySet()) {
            files.put(file.getKey(), text(file.getValue(), values));
        }
        return files;
    }

    /** A bundled text, in which every {@code @name@} has its value. */
    static String text(String name, Map<String, String> values) throws IOException {
        String text = new String(resource(BUNDLE + name), StandardCharsets.UTF_8);
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream resource = ProjectFiles.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IOException("the plugin lacks its file " + name);
            }
            return resource.readAllBytes();
        }
    }
}
