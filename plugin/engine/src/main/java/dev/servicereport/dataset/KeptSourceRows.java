package dev.servicereport.dataset;

import dev.servicereport.availability.SourceRow;
import dev.servicereport.availability.SourceRows;
import dev.servicereport.cache.Cache;
import dev.servicereport.cache.FileFingerprints;
import dev.servicereport.cache.Fingerprint;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvMapping;
import dev.servicereport.csv.CsvSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of monitoring exports that tell of outages, which are kept in the cache as what a file says is, and for as long: see
 * {@link MeasurementReader}.
 */
final class KeptSourceRows {

    /** Another one whenever the same file comes to other bytes. */
    private static final String FORM = "source rows";

    private final SourceRows rows;
    private final CsvContext context;
    private final Cache cache;
    private final FileFingerprints contents;
    private final String surroundings;

    /**
     * @param surroundings what the rows depend on beside their file: the services and the zone
     * @param cache where to keep what was read
     */
    KeptSourceRows(SourceRows rows, CsvContext context, String surroundings, Cache cache) {
        this.rows = rows;
        this.context = context;
        this.cache = cache;
        contents = new FileFingerprints(cache);
        this.surroundings = Fingerprint.of(FORM, surroundings);
    }

    List<SourceRow> of(CsvSource file) {
        boolean own = file.mapping().equals(CsvMapping.NONE) && !file.isWorkbook();
        return own && cache.keeps() ? kept(file) : rows.uptime(file, context);
    }

    private List<SourceRow> kept(CsvSource file) {
        try {
            Optional<FileStamp> before = FileStamp.of(file.path());
            String key = Fingerprint.of(surroundings, file.name(), contents.of(file.path()));
            String slot = "rows-" + key;
            Optional<byte[]> known = cache.get(slot, key);
            if (known.isPresent()) {
                return ofBytes(known.get(), file.name());
            }
            List<SourceRow> read = rows.uptime(file, context);
            if (FileStamp.of(file.path()).equals(before)) {
                cache.put(slot, key, bytes(read));
            }
            return read;
        } catch (IOException unreadable) {
            // the reader says why
            return rows.uptime(file, context);
        }
    }

    private static byte[] bytes(List<SourceRow> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(rows.size());
            for (SourceRow row : rows) {
                row.write(out);
            }
        }
        return bytes.toByteArray();
    }

    private static List<SourceRow> ofBytes(byte[] bytes, String file) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<SourceRow> rows = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                rows.add(SourceRow.read(in, file));
            }
            return rows;
        }
    }
}
