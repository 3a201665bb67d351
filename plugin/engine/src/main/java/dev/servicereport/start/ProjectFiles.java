package dev.servicereport.start;

import dev.servicereport.contract.ContractSchema;
import dev.servicereport.document.BundledFiles;
import dev.servicereport.wording.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bundled texts of a new project, with what is its own put in. */
final class ProjectFiles {

    private static final String BUNDLE = "project/";

    private static final Pattern PLACE = Pattern.compile("@([a-z-]+)@");

    /** The files around the data, each at its place in the project; {@code dot-} at the head of a name stands for a dot. */
    private static final String FILES = BUNDLE + "files/";

    private static final String FOLDER = ProjectFiles.class.getPackageName().replace('.', '/') + "/" + FILES;

    private static final Pattern DOT = Pattern.compile("(^|/)dot-");

    private static final String POM = "pom.xml";

    private ProjectFiles() {}

    /**
     * Every file by its place in the project, the POM last, since it makes a project of a folder.
     *
     * @param version of the plugin
     */
    static Map<String, String> all(String version) throws IOException {
        Map<String, String> values =
                Map.of("version", version, "title", Texts.program().say("init.report"));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("src/schema/" + ContractSchema.RESOURCE, ContractSchema.json());
        SortedMap<String, String> bundled = new TreeMap<>();
        for (String name : BundledFiles.besides(ProjectFiles.class).allIn(FOLDER)) {
            bundled.put(DOT.matcher(name).replaceAll("$1."), text("files/" + name, values));
        }
        String pom = bundled.remove(POM);
        files.putAll(bundled);
        files.put(POM, Objects.requireNonNull(pom, POM));
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
