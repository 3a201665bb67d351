package dev.servicereport.documents;

import dev.servicereport.document.Assets;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.FrontMatter;
import dev.servicereport.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the front matter of every bundled template: each that has one is a document. */
final class BundledDocuments {

    private BundledDocuments() {}

    /** In their order. */
    static List<DocumentKind> all() {
        Problems problems = new Problems();
        Map<FrontMatter, DocumentKind> kinds =
                new TreeMap<>(Comparator.comparing(FrontMatter::order).thenComparing(FrontMatter::id));
        try {
            for (String template : Assets.bundledTemplates()) {
                String source = new String(Assets.bundled(Assets.TEMPLATES + template), StandardCharsets.UTF_8);
                FrontMatter.ofBundled(template, source, problems)
                        .ifPresent(front -> kinds.put(front, kind(front, template)));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.sorted().toString());
        }
        return new ArrayList<>(kinds.values());
    }

    private static DocumentKind kind(FrontMatter front, String template) {
        return new DocumentKind(
                front.id(),
                front.title(),
                template,
                front.period(),
                front.pages(),
                front.pack(),
                front.issuer(),
                new NamedEditions(front.values().orElseThrow()));
    }
}
