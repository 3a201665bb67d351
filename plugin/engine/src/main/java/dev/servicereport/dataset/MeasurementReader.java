package dev.servicereport.dataset;

import dev.servicereport.availability.ObservationLog;
import dev.servicereport.availability.UptimeCsv;
import dev.servicereport.cache.Cache;
import dev.servicereport.cache.FileFingerprints;
import dev.servicereport.cache.Fingerprint;
import dev.servicereport.csv.CsvContext;
import dev.servicereport.csv.CsvMapping;
import dev.servicereport.csv.CsvSource;
import dev.servicereport.problem.Problems;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.DateTimeText;
import dev.servicereport.time.TimeSpan;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads monitoring exports, several at a time. What a file says is kept in the cache as runs of samples, before exclusions and
 * corrections, so that these may change freely; the file is read again when its content changes, its name, the list of
 * services, the time zone or the term of service.
 */
final class MeasurementReader {

    /** Another one whenever the same file comes to other bytes. */
    private static final String FORM = "lasting";

    private final ServiceTree services;
    private final ZoneId zone;
    private final IntPredicate showable;
    private final Cache cache;
    private final FileFingerprints contents;
    private final String surroundings;
    private final @Nullable TimeSpan term;
    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

    /**
     * @param services the services that rows may name
     * @param context how other files are read; of its term, samples that may hold into it are not told
     * @param zone the zone of times without an offset
     * @param cache where to keep what was read
     */
    MeasurementReader(ServiceTree services, CsvContext context, ZoneId zone, Cache cache) {
        this.services = services;
        this.zone = zone;
        showable = context.showable();
        term = context.term();
        this.cache = cache;
        contents = new FileFingerprints(cache);
        surroundings = Fingerprint.of(FORM, zone.getId(), services.services().toString(), String.valueOf(term));
    }

    /**
     * Takes the rows of all files into the log; the order of the files makes no difference. Files of other tools are few: they are
     * read each time, since what they mean depends on more than their content.
     */
    void read(List<CsvSource> files, ObservationLog log, FileBeginnings beginnings, Problems problems) {
        List<MeasuredFile> measured = files.parallelStream()
                .map(file -> file.mapping().equals(CsvMapping.NONE) && !file.isWorkbook() ? read(file) : parse(file))
                .toList();
        for (int i = 0; i < measured.size(); i++) {
            MeasuredFile file = measured.get(i);
            beginnings.add(files.get(i).name(), file.log().firstBeginning());
            log.addAll(file.log());
            problems.addAll(file.problems());
        }
    }

    /** The fingerprints of the files whose content had to be looked at for the cache, by name. */
    Map<String, String> fingerprints() {
        return Map.copyOf(fingerprints);
    }

    private MeasuredFile read(CsvSource file) {
        Optional<FileStamp> before = FileStamp.of(file.path());
        Optional<String> content = fingerprint(file);
        if (content.isEmpty()) {
            return parse(file);
        }
        String key = Fingerprint.of(surroundings, file.name(), content.get());
        Optional<byte[]> kept = cache.get(slot(key), key);
        if (kept.isPresent()) {
            return MeasuredFile.ofBytes(kept.get(), file.name());
        }
        MeasuredFile measured = parse(file);
        if (measured.canBeKept() && FileStamp.of(file.path()).equals(before)) {
            cache.put(slot(key), key, measured.bytes());
        }
        return measured;
    }

    private static String slot(String key) {
        return "uptime-" + key;
    }

    private Optional<String> fingerprint(CsvSource file) {
        if (!cache.keeps()) {
            return Optional.empty();
        }
        try {
            String content = contents.of(file.path());
            fingerprints.put(file.name(), content);
            return Optional.of(content);
        } catch (IOException unreadable) {
            // the reader says why
            return Optional.empty();
        }
    }

    private MeasuredFile parse(CsvSource file) {
        MeasuredFile measured = new MeasuredFile(new ObservationLog(), new Problems());
        DateTimeText times = new DateTimeText(zone);
        new UptimeCsv(services, measured.log()).read(file, new CsvContext(times, showable, measured.problems(), term));
        return measured;
    }
}
