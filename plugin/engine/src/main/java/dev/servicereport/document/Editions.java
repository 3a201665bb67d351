package dev.servicereport.document;

import java.util.stream.Stream;

/** Makes the values for the documents of a kind: one edition for each document, made when it is asked for. */
@FunctionalInterface
public interface Editions {

    /** One edition for each document there is, in order; none when there is nothing to write about. */
    Stream<Edition> of(Material material);
}
