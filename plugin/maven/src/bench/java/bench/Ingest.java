package bench;

import dev.servicereport.cache.Cache;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.dataset.KnownDocuments;
import java.nio.file.Path;

/** Reads a data folder as the goals do, with the cache in the second folder if there is one. */
final class Ingest {

    private Ingest() {}

    public static void main(String[] arguments) throws Exception {
        Cache cache = arguments.length > 1 ? Cache.in(Path.of(arguments[1]), "bench") : Cache.none();
        Dataset dataset = DatasetReader.read(Path.of(arguments[0]), character -> true, KnownDocuments.none(), cache);
        System.out.println(dataset.measurements().observations().seen().size() + " places, last row at "
                + dataset.measurements().observations().lastBeginning().orElseThrow());
    }
}
