package dev.servicereport.dataset;

import dev.servicereport.csv.CsvSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * When the first row of each file begins, so that the report of a month does not name the files that came later. Only files of a
 * folder are told apart: one file for the whole term grows, and its first row may come late.
 */
final class FileBeginnings {

    private final ZoneId zone;
    private final Map<String, Long> seconds = new HashMap<>();

    /** @param zone the zone of the months in the names of files */
    FileBeginnings(ZoneId zone) {
        this.zone = zone;
    }

    /** Takes note of a file; one without rows, as of a month without outages, begins with the month in its name. */
    void add(String file, OptionalLong firstRow) {
        if (file.contains("/")) {
            firstRow.ifPresentOrElse(second -> seconds.put(file, second), () -> addByName(file));
        }
    }

    /**
     * A reader that takes note of each file it reads.
     *
     * @param reader reads a file
     * @param soFar the records of all files read so far, in the order in which they came
     * @param second when a record begins
     */
    <T> Consumer<CsvSource> noting(Consumer<CsvSource> reader, Supplier<List<T>> soFar, ToLongFunction<T> second) {
        return source -> {
            int before = soFar.get().size();
            reader.accept(source);
            add(
                    source.name(),
                    soFar.get().stream().skip(before).mapToLong(second).min());
        };
    }

    private void addByName(String file) {
        MonthName.earliest(file)
                .ifPresent(month ->
                        seconds.put(file, month.atDay(1).atStartOfDay(zone).toEpochSecond()));
    }

    /** The same files with what is known of each. */
    List<InputFile> of(List<InputFile> files) {
        return files.stream()
                .map(file -> file.beginning(seconds.getOrDefault(file.name(), InputFile.NO_TIME)))
                .toList();
    }
}
