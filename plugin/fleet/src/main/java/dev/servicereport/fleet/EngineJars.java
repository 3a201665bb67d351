package dev.servicereport.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The engine's jars, which lie in this jar as jars (処理系の jar). */
final class EngineJars {

    private static final String FOLDER = "engine/";
    private static final String ENGINE = "service-report-engine";

    private EngineJars() {}

    /** Unpacks them; the engine's own is the first, then by name. */
    static List<Path> unpack(Path folder) throws IOException {
        Path place = place();
        if (Files.isDirectory(place)) {
            throw new IOException("the engine is only in the packed jar; pack it with mvn -Pfleet package");
        }
        Files.createDirectories(folder);
        List<Path> jars = new ArrayList<>();
        try (ZipFile jar = new ZipFile(place.toFile())) {
            for (ZipEntry entry : jar.stream().filter(EngineJars::isEngine).toList()) {
                Path file = folder.resolve(entry.getName().substring(FOLDER.length()));
                try (InputStream bytes = jar.getInputStream(entry)) {
                    Files.copy(bytes, file);
                }
                jars.add(file);
            }
        }
        jars.sort(Comparator.comparing((Path file) -> !name(file).startsWith(ENGINE))
                .thenComparing(EngineJars::name));
        return jars;
    }

    private static boolean isEngine(ZipEntry entry) {
        String name = entry.getName();
        return name.startsWith(FOLDER) && name.endsWith(".jar") && name.indexOf('/', FOLDER.length()) < 0;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Path place() {
        try {
            return Path.of(EngineJars.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("class loaders hold valid addresses", impossible);
        }
    }
}
