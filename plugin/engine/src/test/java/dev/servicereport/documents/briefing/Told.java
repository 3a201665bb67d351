package dev.servicereport.documents.briefing;

import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.document.Audience;
import dev.servicereport.document.Edition;
import dev.servicereport.document.Material;
import dev.servicereport.document.Material.Behind;
import dev.servicereport.document.Templates;
import dev.servicereport.documents.RequirementMatrix;
import dev.servicereport.figures.Scope;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The briefings of a data folder, and the sentences of one of them by name. */
record Told(List<Edition> editions, Material material) {

    static final Path TEMPLATES = Path.of("..", "..", "asciidoc", "templates");

    /** The sample contract's data at the top of the project. */
    static final Path SAMPLE = Path.of("..", "..", "data");

    /** Of all months with data, or of some. */
    static Told of(Path data, @Nullable String months, @Nullable String asOf, Audience audience) throws Exception {
        Scope scope = Scope.of(DatasetReader.read(data, character -> true), months, asOf);
        Material material = new Material(
                        scope.dataset(),
                        scope.calculation(),
                        scope.months().stream().map(scope.calculation()::of).toList(),
                        null)
                .forReaders(audience)
                .with(new Behind(
                        () -> {
                            throw new IllegalStateException("a briefing looks at no rows");
                        },
                        RequirementMatrix.whenAsked(scope.dataset(), scope.calculation(), List.of()),
                        List.of()));
        return new Told(new BriefingEditions().of(material).toList(), material);
    }

    /** The texts of the last year. */
    Map<String, Object> texts() throws Exception {
        return Templates.plain(TEMPLATES).assigned("council-briefing-texts.adoc", last().values());
    }

    Edition last() {
        return editions.get(editions.size() - 1);
    }

    /** The titles of the pages that there are, a line each. */
    String titles() throws Exception {
        return lines(
                "yearTitle", "monthTitle", "causeTitle", "answerTitle", "moneyTitle", "clauseTitle", "outlookTitle");
    }

    /** Texts by their names, a line each; those that are not there or empty are left out. */
    String lines(String... names) throws Exception {
        Map<String, Object> texts = texts();
        return Stream.of(names)
                .map(texts::get)
                .filter(Objects::nonNull)
                .filter(text -> !text.equals(""))
                .map(text -> text + "\n")
                .collect(Collectors.joining());
    }
}
