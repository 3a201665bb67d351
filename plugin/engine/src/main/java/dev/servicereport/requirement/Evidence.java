package dev.servicereport.requirement;

import dev.servicereport.delivery.AttachedFile;
import org.jspecify.annotations.Nullable;

/** What shows that a clause is kept (証跡). */
public sealed interface Evidence {

    /** As it stands in the file. */
    String written();

    /**
     * A figure that is worked out.
     *
     * @param written as it stands in the file
     * @param path where it stands in the JSON
     * @param comparison how it is compared
     * @param literal with what
     * @param other another figure with which it is compared instead, or null
     */
    record Figure(
            String written,
            FigurePath path,
            Comparison comparison,
            Literal literal,
            @Nullable FigurePath other) implements Evidence {}

    /**
     * A document that is made of the data.
     *
     * @param written as it stands in the file
     * @param id its id in the catalogue
     */
    record Document(String written, String id) implements Evidence {}

    /**
     * A register that is kept.
     *
     * @param written as it stands in the file
     * @param id its id
     */
    record Kept(String written, String id) implements Evidence {}

    /**
     * A file in the data folder.
     *
     * @param written as it stands in the file
     * @param name its path
     * @param sha256 the SHA-256 that it must have, 64 lower-case hexadecimal digits; empty when any will do
     * @param file the file, or null when it is not there
     */
    record Filed(
            String written,
            String name,
            String sha256,
            @Nullable AttachedFile file) implements Evidence {}

    /**
     * What somebody states about the clause, with a day until which it holds.
     *
     * @param written as it stands in the file
     * @param clause the clause in the register of statements
     */
    record Attested(String written, String clause) implements Evidence {}
}
