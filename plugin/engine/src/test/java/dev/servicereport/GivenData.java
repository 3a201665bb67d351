package dev.servicereport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small data directory of the test's own: two services, and February 2025 with an outage of 18 minutes, planned
 * maintenance of 4 hours, an incident and an inquiry. 99.9550% of a target of 99.8 %.
 */
public record GivenData(Path directory) {

    private static final Path ORIGINAL = Path.of("src/test/resources/golden/data");

    /** A copy in {@code <folder>/data}. */
    public static GivenData in(Path folder) throws IOException {
        Path directory = folder.resolve("data");
        for (Path file : files(ORIGINAL)) {
            Path copy = directory.resolve(ORIGINAL.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return new GivenData(directory);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The same with another content of a file. */
    public GivenData with(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return this;
    }

    /** The same without a file. */
    public GivenData without(String name) throws IOException {
        Files.delete(directory.resolve(name));
        return this;
    }

    /** The same with 18 hours of outage instead of 18 minutes: far below the target. */
    public GivenData missed() throws IOException {
        return with("outages/2025-02.csv", """
                service,from,to
                web,2025-02-20T11:00,2025-02-21T05:00
                """);
    }

    /** The same with monitoring instead of a list of outages, and a day that it did not see. */
    public GivenData undetermined() throws IOException {
        without("outages/2025-02.csv").without("outages");
        return with("uptime/2025-02.csv", """
                service,status,from,to
                web,up,2025-02-01T00:00,2025-02-10T00:00
                web,up,2025-02-11T00:00,2025-03-01T00:00
                db,up,2025-02-01T00:00,2025-03-01T00:00
                """);
    }

    /** The same with a fault in each of three files. */
    public GivenData broken() throws IOException {
        return with("outages/2025-02.csv", """
                        service,from,to
                        web,2025-02-20T11:00,2025-02-30T11:18
                        """).with("exclusions.csv", """
                        service,from,to,class,reason
                        wep,2025-02-16T01:00,2025-02-16T05:00,planned,定例保守
                        """).with("inquiries.csv", """
                        id,received_at,first_response_at,channel,subject
                        Q-1,きのう,,電話,帳票の並び順
                        """);
    }
}
