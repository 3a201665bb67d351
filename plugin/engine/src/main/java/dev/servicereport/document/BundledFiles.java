package dev.servicereport.document;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/**
 * Which files lie in a folder of the engine's resources: the directory that the build makes, of the jar or of the folder of classes, is
 * the only list of them.
 */
public final class BundledFiles {

    private final URL place;
    private final String type;

    private BundledFiles(URL place, String type) {
        this.place = place;
        this.type = type;
    }

    /**
     * The files that lie in the same jar or folder of classes as a class.
     *
     * @param type any class of it
     */
    public static BundledFiles besides(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        return new BundledFiles(Objects.requireNonNull(type.getResource("/" + name), name), name);
    }

    /**
     * The names of the files in a folder and below it, relative to it, sorted; without hidden files, what is for
     * people who look into the folder, and copies that editors leave.
     *
     * @param folder from the top, ending with a slash
     */
    public List<String> in(String folder) throws IOException {
        return allIn(folder).stream().filter(BundledFiles::isMeant).toList();
    }

    /**
     * The names of all files in a folder and below it, relative to it, sorted.
     *
     * @param folder from the top, ending with a slash
     */
    public List<String> allIn(String folder) throws IOException {
        return names().stream()
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()))
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
    }

    private static boolean isMeant(String name) {
        return !name.endsWith("README.md") && !name.endsWith("~") && !("/" + name).contains("/.");
    }

    private List<String> names() throws IOException {
        URLConnection connection = place.openConnection();
        return connection instanceof JarURLConnection jar ? names(jar) : names(top());
    }

    /** The jar is the one that classes come from: it stays open. */
    private static List<String> names(JarURLConnection connection) throws IOException {
        return connection.getJarFile().stream()
                .filter(entry -> !entry.isDirectory())
                .map(JarEntry::getName)
                .toList();
    }

    private static List<String> names(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> top.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private Path top() {
        String address = place.toString();
        return Path.of(URI.create(address.substring(0, address.length() - type.length())));
    }
}
