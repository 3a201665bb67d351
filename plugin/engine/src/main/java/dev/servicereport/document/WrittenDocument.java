package dev.servicereport.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document written as AsciiDoc, its images beside it.
 *
 * @param kind what it is
 * @param subject what tells it from others of its kind, in words: {@code 令和7年1月}; empty when there is but one
 * @param name its name in messages and of its files: {@code monthly-report-2025-01}
 * @param source the {@code .adoc} file, absolute
 * @param issuedOn when it is issued, or null: to be filled in by hand
 * @param attached the files of the data folder that it names, by their paths there
 */
public record WrittenDocument(
        DocumentKind kind,
        String subject,
        String name,
        Path source,
        @Nullable LocalDate issuedOn,
        Set<String> attached) {

    public WrittenDocument {
        attached = Set.copyOf(attached);
    }

    /** One that names no files. */
    public WrittenDocument(DocumentKind kind, String subject, String name, Path source, @Nullable LocalDate issuedOn) {
        this(kind, subject, name, source, issuedOn, Set.of());
    }

    /** A file of the same name beside it. */
    public Path beside(String extension) {
        return source.resolveSibling(name + extension);
    }

    /** The same document elsewhere. */
    public WrittenDocument at(Path place) {
        return new WrittenDocument(kind, subject, name, place, issuedOn, attached);
    }
}
