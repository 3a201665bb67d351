package dev.servicereport.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Links in Markdown to the monthly reports that lie in a folder of output.
 *
 * @param from the folder of the file with the links, absolute
 * @param output the folder of output, absolute
 */
record ReportLinks(Path from, Path output) {

    private static final String KIND = "monthly-report";

    /** Links to the report of a month, the newest that was made; empty when there is none. */
    String of(YearMonth month) {
        Path folder = output.resolve("documents").resolve(KIND).resolve(month.toString());
        List<String> links = new ArrayList<>();
        for (String extension : List.of("html", "pdf")) {
            Path file = folder.resolve(KIND + "-" + month + "." + extension);
            if (Files.isRegularFile(file)) {
                links.add("[" + extension.toUpperCase(Locale.ROOT) + "](" + address(file) + ")");
            }
        }
        return String.join(" ", links);
    }

    private String address(Path file) {
        if (!file.startsWith(from.getRoot())) {
            return file.toUri().toASCIIString();
        }
        String path = StreamSupport.stream(from.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        return encoded(path).replace("(", "%28").replace(")", "%29");
    }

    private static String encoded(String path) {
        try {
            // a colon in the first name would make a scheme of it
            return new URI(null, null, path.startsWith("../") ? path : "./" + path, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
