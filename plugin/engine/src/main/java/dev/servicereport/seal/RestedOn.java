package dev.servicereport.seal;

import dev.servicereport.dataset.Dataset;
import dev.servicereport.dataset.InputFile;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The files on which a month rests, as fingerprints, and what has become of them (根拠資料). */
final class RestedOn {

    /** What is text in lines. */
    private static final Pattern LINES = Pattern.compile(".*\\.(csv|csv\\.gz|zip|yaml)");

    private final Dataset dataset;
    private final long end;
    private final LaterLines later;

    /** @param end the second at which the month ends, exclusive */
    RestedOn(Dataset dataset, YearMonth month, long end) {
        this.dataset = dataset;
        this.end = end;
        ZoneId zone = dataset.contract().measurement().zone();
        later = new LaterLines(month, zone);
    }

    /** All of them, without the files that are about later times only. */
    List<SealedInput> all() throws IOException {
        List<SealedInput> inputs = new ArrayList<>();
        for (InputFile file : files()) {
            inputs.add(new SealedInput(file.name(), file.sha256(), passages(file)));
        }
        return inputs;
    }

    private List<InputFile> files() {
        return dataset.files().stream().filter(file -> !file.isLaterThan(end)).toList();
    }

    private List<Passage> passages(InputFile file) throws IOException {
        return LINES.matcher(file.name()).matches() ? Passages.of(file.path(), file.name(), later) : List.of();
    }

    /**
     * The lines that have changed since an issue, and the files that are no text in lines.
     *
     * @param figuresOnly whether only files count from which figures are worked out
     */
    List<RowChange> changesSince(Issue issue, boolean figuresOnly) throws IOException {
        TreeMap<String, SealedInput> before = new TreeMap<>();
        issue.inputs().forEach(input -> before.put(input.file(), input));
        TreeMap<String, InputFile> now = new TreeMap<>();
        files().forEach(file -> now.put(file.name(), file));
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        List<RowChange> changes = new ArrayList<>();
        for (String name : names) {
            InputFile file = now.get(name);
            if (file == null || file.forFigures() || !figuresOnly) {
                changes.addAll(changes(name, Optional.ofNullable(before.get(name)), Optional.ofNullable(file)));
            }
        }
        return changes;
    }

    private List<RowChange> changes(String name, Optional<SealedInput> before, Optional<InputFile> now)
            throws IOException {
        if (now.isEmpty()) {
            return List.of(new RowChange(name, 0, 0, RowChange.Kind.REMOVED));
        }
        InputFile file = now.orElseThrow();
        if (before.isPresent() && before.orElseThrow().sha256().equals(file.sha256())) {
            return List.of();
        }
        List<Passage> passages = passages(file);
        if (before.isEmpty()) {
            // the headings alone have no date
            boolean later = passages.stream().noneMatch(passage -> passage.last() > 1);
            return later && LINES.matcher(name).matches()
                    ? List.of()
                    : List.of(new RowChange(name, 0, 0, RowChange.Kind.ADDED));
        }
        List<Passage> sealed = before.orElseThrow().passages();
        return passages.isEmpty() && sealed.isEmpty()
                ? List.of(new RowChange(name, 0, 0, RowChange.Kind.CHANGED))
                : RowChanges.of(name, sealed, passages);
    }
}
