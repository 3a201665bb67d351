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
 * @param reason why closed months have changed, where the data do not say it, or null
 * @param templateDirectory the user's own templates, whose documents can be evidence, or null
 */
public record ReportRequest(
        Path dataDirectory,
        Path outputDirectory,
        @Nullable String months,
        @Nullable String asOf,
        Cache cache,
        @Nullable String reason,
        @Nullable Path templateDirectory) {

    /** A request that keeps nothing for later ones. */
    public ReportRequest(Path dataDirectory, Path outputDirectory, @Nullable String months, @Nullable String asOf) {
        this(dataDirectory, outputDirectory, months, asOf, Cache.none());
    }

    /** A request that says nothing of closed months. */
    public ReportRequest(
            Path dataDirectory, Path outputDirectory, @Nullable String months, @Nullable String asOf, Cache cache) {
        this(dataDirectory, outputDirectory, months, asOf, cache, null, null);
    }

    /** The same with a reason for what has changed of closed months. */
    public ReportRequest because(@Nullable String why) {
        return new ReportRequest(dataDirectory, outputDirectory, months, asOf, cache, why, templateDirectory);
    }

    /** The same with a user's own templates. */
    public ReportRequest with(@Nullable Path templates) {
        return new ReportRequest(dataDirectory, outputDirectory, months, asOf, cache, reason, templates);
    }
}
