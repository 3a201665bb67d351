package dev.servicereport.planted;

/** Lies in a package that the table does not know, to see the architecture test fail. */
final class PlantedElsewhere {}
