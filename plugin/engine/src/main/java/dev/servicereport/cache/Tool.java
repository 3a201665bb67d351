package dev.servicereport.cache;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The version of this program (版), told from what it is made of, so that two builds of one snapshot differ. */
public final class Tool {

    private static final String POM = "/META-INF/maven/dev.servicereport/service-report-engine/pom.properties";

    private Tool() {}

    /** Of this plugin with its templates and fonts, and the Java that runs it. */
    public static String version() throws IOException {
        return Fingerprint.of(System.getProperty("java.vm.version", ""), content(place()));
    }

    /** Its version as released, {@code 0.1.0}; what is built without a jar has none and is called 開発中. */
    public static String release() throws IOException {
        Properties pom = new Properties();
        try (InputStream text = Tool.class.getResourceAsStream(POM)) {
            if (text != null) {
                pom.load(text);
            }
        }
        return pom.getProperty("version", "開発中");
    }

    /** The same without Java: of this plugin alone, equal on all machines. */
    public static String ownVersion() throws IOException {
        return content(place());
    }

    /** The jar or folder of this plugin. */
    public static Path place() {
        try {
            return Path.of(Tool.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("class loaders hold valid addresses", impossible);
        }
    }

    /** A jar lists its files with their checksums, so that it need not be read as a whole. */
    private static String content(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return Fingerprint.ofFolder(place, file -> true);
        }
        try (ZipFile jar = new ZipFile(place.toFile())) {
            List<String> files = jar.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
                    .toList();
            return Fingerprint.of(files.toArray(String[]::new));
        }
    }
}
