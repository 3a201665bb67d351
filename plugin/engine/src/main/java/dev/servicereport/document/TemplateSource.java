package dev.servicereport.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a template is made of: its own text, and that of all that it includes. */
final class TemplateSource {

    /** A path, and whether it is only the beginning of one, whose rest is worked out. */
    private static final Pattern INCLUDE = Pattern.compile("<#(?:include|import)\\s+\"([^\"]*)\"\\s*(\\+?)");

    private final Path folder;
    private final Map<Path, String> texts = new LinkedHashMap<>();

    private TemplateSource(Path folder) {
        this.folder = folder;
    }

    /** @param folder the folder with the templates */
    static String of(Path folder, String name) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        TemplateSource source = new TemplateSource(whole);
        source.take(whole.resolve(name).normalize());
        return String.join("", source.texts.values());
    }

    private void take(Path file) throws IOException {
        if (!file.startsWith(folder) || !Files.isRegularFile(file) || texts.containsKey(file)) {
            return;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        texts.put(file, text);
        for (MatchResult include : INCLUDE.matcher(text).results().toList()) {
            String path = include.group(1);
            String place = path.substring(0, path.lastIndexOf('/') + 1);
            Path from = (path.startsWith("/") ? folder.resolve(place.substring(1)) : file.resolveSibling(place))
                    .normalize();
            take(from, path.substring(place.length()), !include.group(2).isEmpty());
        }
    }

    private void take(Path from, String name, boolean anyRest) throws IOException {
        if (!anyRest) {
            take(from.resolve(name));
        } else if (Files.isDirectory(from)) {
            try (Stream<Path> files = Files.list(from)) {
                List<Path> meant = files.filter(
                                file -> file.getFileName().toString().startsWith(name))
                        .sorted()
                        .toList();
                for (Path file : meant) {
                    take(file);
                }
            }
        }
    }
}
