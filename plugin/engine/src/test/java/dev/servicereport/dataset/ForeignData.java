package dev.servicereport.dataset;

import dev.servicereport.availability.ExclusionRuling;
import dev.servicereport.availability.Observations;
import dev.servicereport.availability.Observations.Place;
import dev.servicereport.availability.Outage;
import dev.servicereport.availability.Status;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A data folder whose files come from another tool, and in one line each what was read of them, in Tokyo's time. */
final class ForeignData {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));

    private static final String CONTRACT = """
            title: 件名
            client: { name: 市 }
            contractor: { name: 社 }
            signed-on: 2024-06-03
            service-from: 2025-01-01
            service-to: 2029-12-31
            sla: { availability: { target: "99.8" } }
            """;

    private final Path folder;

    /** The services web and db, and the sources as they stand in the contract from line 8 on. */
    ForeignData(Path folder, String sources) throws IOException {
        this.folder = folder;
        file("contract.yaml", CONTRACT + sources);
        file("services.csv", "id,name\nweb,ウェブ\ndb,データベース\n");
    }

    ForeignData file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    ForeignData file(String name, String text, Charset encoding) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(encoding));
        return this;
    }

    /** A sample of the test resources. */
    ForeignData sample(String name) throws IOException {
        Path file = folder.resolve("exports").resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(Path.of("src/test/resources/sources").resolve(name), file);
        return this;
    }

    /** Everything that is said about the folder. */
    List<String> messages() throws IOException {
        return DataFiles.messages(folder);
    }

    /** Each span that was seen, and each outage. */
    List<String> seen() throws IOException, BadInputException {
        Observations observations =
                DatasetReader.read(folder, c -> true).measurements().observations();
        List<String> seen = new ArrayList<>();
        Map<Place, Map<Status, TimeSpans>> sorted =
                new TreeMap<>(Comparator.comparing(Place::service).thenComparing(Place::site));
        sorted.putAll(observations.seen());
        sorted.forEach((place, statuses) -> add(seen, place, statuses));
        observations.outages().forEach(outage -> seen.add(outage(outage)));
        return seen;
    }

    private static void add(List<String> seen, Place place, Map<Status, TimeSpans> statuses) {
        statuses.forEach((status, spans) -> spans.toList()
                .forEach(span -> seen.add(name(place.service(), place.site()) + " " + status + span(span))));
    }

    private static String outage(Outage outage) {
        String end = outage.to() == null ? "…" : time(outage.to());
        String cause = outage.cause().isEmpty() ? "" : ": " + outage.cause();
        return name(outage.service(), outage.site()) + " outage " + time(outage.from()) + " / " + end + cause;
    }

    private static String name(String service, String site) {
        return site.isEmpty() ? service : service + "@" + site;
    }

    private static String span(TimeSpan span) {
        return " " + time(span.start()) + " / " + time(span.end());
    }

    private static String time(long second) {
        return LOCAL.format(Instant.ofEpochSecond(second));
    }

    /** Each exclusion. */
    List<String> exclusions() throws IOException, BadInputException {
        return DatasetReader.read(folder, c -> true).measurements().exclusions().stream()
                .map(ExclusionRuling::exclusion)
                .map(exclusion -> exclusion.service() + span(exclusion.span()) + " " + exclusion.reason())
                .toList();
    }

    /** What is known of the data, which are without errors. */
    List<String> notices() throws IOException, BadInputException {
        return DatasetReader.read(folder, c -> true).notices().stream()
                .map(Problem::toString)
                .toList();
    }
}
