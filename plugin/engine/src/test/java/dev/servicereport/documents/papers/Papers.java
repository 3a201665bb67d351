package dev.servicereport.documents.papers;

import dev.servicereport.GivenData;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Documents of given data, as AsciiDoc.
 *
 * @param documents what was written
 */
record Papers(List<WrittenDocument> documents) {

    static final Path ORIGINAL = Path.of("src/test/resources/golden/data");

    private static final Pattern NUMBER = Pattern.compile("&#(\\d+);");

    /** @param kinds ids of documents; none for all */
    static Papers of(GivenData data, Path folder, String... kinds) throws Exception {
        ReportRequest request = new ReportRequest(data.directory(), folder.resolve("output"), null, null);
        return new Papers(new ReportGenerator(request)
                .documents(DocumentRequest.of(List.of(kinds), List.of("adoc"), null), line -> {})
                .documents());
    }

    /** The golden contract with more lines. */
    static String contract(String more) throws Exception {
        return Files.readString(ORIGINAL.resolve("contract.yaml"), StandardCharsets.UTF_8) + more;
    }

    /** The names of the documents of a kind. */
    List<String> names(String kind) {
        return documents.stream()
                .filter(document -> document.kind().id().equals(kind))
                .map(WrittenDocument::name)
                .toList();
    }

    WrittenDocument named(String name) {
        return documents.stream()
                .filter(document -> document.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A document as it is read: no character is written as a number. */
    String text(String name) throws Exception {
        String source = Files.readString(named(name).source(), StandardCharsets.UTF_8);
        return NUMBER.matcher(source).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1))));
    }

    /** The lines of a document between two of them, both inclusive: a cell a line. */
    List<String> lines(String name, String first, String last) throws Exception {
        List<String> lines = new ArrayList<>(text(name).lines().toList());
        int from = lines.indexOf(first);
        return lines.subList(from, from + lines.subList(from, lines.size()).indexOf(last) + 1);
    }
}
