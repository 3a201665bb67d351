package dev.servicereport.matrix;

import java.util.Optional;

/** Knows which documents can be made of the data. */
public interface MadeDocuments {

    /** A document's title; empty when there is no such document. */
    Optional<String> title(String id);

    /** Whether there is something to write about, so that there is at least one of it. */
    boolean isMade(String id);
}
