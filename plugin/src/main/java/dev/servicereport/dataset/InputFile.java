package dev.servicereport.dataset;

import java.nio.file.Path;

/**
 * A file that was read.
 *
 * @param path where it lies
 * @param name its path relative to the data directory, with forward slashes
 */
public record InputFile(Path path, String name) {}
