package dev.servicereport.run;

import dev.servicereport.cache.Cache;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked for.
 *
 * @param dataDirectory the folder with {@code contract.yaml} and the exports
 * @param outputDirectory where output goes
 * @param months {@code 2025-01..2025-12,2026-02}, or null for all months with data
 * @param asOf the cut-off, or null for the end of the last month with data
 * @param cache what earlier runs worked out
 */
public record ReportRequest(
        Path dataDirectory,
        Path outputDirectory,
        @Nullable String months,
        @Nullable String asOf,
        Cache cache) {

    /** A request that keeps nothing for later ones. */
    public ReportRequest(Path dataDirectory, Path outputDirectory, @Nullable String months, @Nullable String asOf) {
        this(dataDirectory, outputDirectory, months, asOf, Cache.none());
    }
}
