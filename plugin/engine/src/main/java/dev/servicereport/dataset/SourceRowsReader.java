package dev.servicereport.dataset;

import dev.servicereport.availability.SourceRows;
import dev.servicereport.cache.Cache;
import dev.servicereport.contract.ContractReader;
import dev.servicereport.contract.Source.Kind;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.problem.Problems;
import dev.servicereport.time.DateTimeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a sound data directory once more for the rows behind its outages and exclusions (元データの行). */
public final class SourceRowsReader {

    private SourceRowsReader() {}

    /**
     * The same, read when they are asked for and then kept: a run that names no rows does not read twice.
     *
     * @return throws {@link UncheckedIOException} when a file can no longer be read
     */
    public static Supplier<SourceRows> whenAsked(Path root, Dataset dataset, Cache cache) {
        return new Supplier<>() {

            private @Nullable SourceRows rows;

            @Override
            public SourceRows get() {
                SourceRows known = rows;
                if (known == null) {
                    try {
                        known = read(root, dataset, cache);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                    rows = known;
                }
                return known;
            }
        };
    }

    /**
     * The rows of monitoring exports, outage lists, exclusions and corrections.
     *
     * @param root the data directory
     * @param dataset what was read of it without a fault
     * @param cache what earlier runs found in monitoring exports
     */
    static SourceRows read(Path root, Dataset dataset, Cache cache) throws IOException {
        // everything was said when the data were read the first time
        Problems said = new Problems();
        ContractReader contracts = new ContractReader(said);
        contracts.read(root);
        DataFolder folder = new DataFolder(root, said);
        folder.allowNumbers(NumberAllowances.of(contracts));
        for (String glob : contracts.globs()) {
            folder.claim(glob);
        }
        ZoneId zone = dataset.contract().measurement().zone();
        ForeignFiles foreign = ForeignFiles.claim(contracts, zone, folder, said);
        CsvContext context = new CsvContext(new DateTimeText(zone), character -> true, said);
        SourceRows rows = new SourceRows(
                dataset.measurements().services(),
                dataset.contract().sla().availability().measuredFrom());
        String surroundings = zone.getId() + dataset.measurements().services().services();
        KeptSourceRows kept = new KeptSourceRows(rows, context, surroundings, cache);
        foreign.with(folder.folder("uptime"), Kind.UPTIME).forEach(source -> rows.add(kept.of(source)));
        foreign.with(folder.folder("outages"), Kind.OUTAGES).forEach(source -> rows.outages(source, context));
        foreign.with(folder.file("exclusions.csv").stream().toList(), Kind.EXCLUSIONS)
                .forEach(source -> rows.exclusions(source, context));
        folder.file("corrections.csv").ifPresent(source -> rows.corrections(source, context));
        return rows;
    }
}
