package dev.servicereport.delivery;

import java.nio.file.Path;

/**
 * A file that a register names and that lies in the data folder (添付ファイル).
 *
 * @param name its path relative to the data folder, with forward slashes
 * @param path where it lies
 * @param size in bytes, above 0
 * @param sha256 its SHA-256, 64 lower-case hexadecimal digits
 */
public record AttachedFile(String name, Path path, long size, String sha256) {}
