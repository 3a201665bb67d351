package dev.servicereport.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * New output taking the place of the old, entry by entry (公開). The old manifest goes first, into the staging folder, and the new one
 * comes last: while there is none, the output is not whole. At every step the names of files alone say what has been done, so that
 * whoever comes after a stop can go on or go back, and be stopped as well.
 */
final class Publication {

    private final Staging staging;
    private final FileSteps steps;
    private final List<String> entries;

    private Publication(Staging staging, List<String> entries) {
        this.staging = staging;
        this.steps = staging.steps();
        this.entries = List.copyOf(entries);
    }

    /** Begins one: from here on it can be finished by anybody. The output written is whole and has its manifest. */
    static Publication begin(Staging staging, List<String> entries) throws IOException {
        staging.note(entries);
        staging.steps().move(staging.output(), staging.fresh());
        return new Publication(staging, entries);
    }

    /** The one that another run began. */
    static Publication begun(Staging staging) throws IOException {
        return new Publication(staging, staging.noted());
    }

    /** Puts in place what is not yet. */
    void finish() throws IOException {
        staging.make(staging.old());
        if (!Staging.exists(old(Manifest.FILE))) {
            moveIfThere(placed(Manifest.FILE), old(Manifest.FILE));
        }
        for (String entry : entries) {
            if (Staging.exists(fresh(entry))) {
                moveIfThere(placed(entry), old(entry));
                steps.move(fresh(entry), placed(entry));
            }
        }
        steps.move(fresh(Manifest.FILE), placed(Manifest.FILE));
    }

    /** Puts in place what is not yet, or puts everything back where it was and fails. */
    void finishOrGoBack() throws IOException {
        try {
            finish();
        } catch (IOException failed) {
            try {
                goBack();
            } catch (IOException stuck) {
                // the next run tries again
                failed.addSuppressed(stuck);
            }
            throw failed;
        }
    }

    /** Puts everything back where it was; the old manifest comes last as well. */
    void goBack() throws IOException {
        List<String> lastFirst = new ArrayList<>(entries);
        Collections.reverse(lastFirst);
        for (String entry : lastFirst) {
            if (!Staging.exists(fresh(entry))) {
                moveIfThere(placed(entry), fresh(entry));
            }
            moveIfThere(old(entry), placed(entry));
        }
        moveIfThere(old(Manifest.FILE), placed(Manifest.FILE));
        steps.move(staging.fresh(), staging.output());
    }

    /** Whether everything that was written for it is there as it was written, whichever part has been put in place. */
    boolean isWhole() throws IOException {
        EarlierOutput output = newOutput();
        if (output.files().isEmpty()) {
            return false;
        }
        for (String entry : entries) {
            Path folder = Staging.exists(fresh(entry)) ? staging.fresh() : staging.place();
            for (Map.Entry<String, EarlierOutput.Listed> file : output.in(entry).entrySet()) {
                if (!file.getValue().isIn(folder.resolve(file.getKey()))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What belongs to somebody else and is in the way of {@link #finish}. */
    List<Path> inTheWay() throws IOException {
        EarlierOutput ours = oldOutput();
        List<String> waiting =
                entries.stream().filter(entry -> Staging.exists(fresh(entry))).toList();
        List<Path> strangers = new ArrayList<>(Strangers.in(staging.place(), waiting, ours));
        for (String entry : waiting) {
            if (Staging.exists(old(entry)) && Staging.exists(placed(entry))) {
                strangers.add(placed(entry));
            }
        }
        strangers.addAll(Strangers.manifestIn(staging.place()));
        if (Staging.exists(old(Manifest.FILE)) && Staging.exists(placed(Manifest.FILE))) {
            strangers.add(placed(Manifest.FILE));
        }
        return strangers.stream().distinct().sorted().toList();
    }

    /** What belongs to somebody else and is in the way of {@link #goBack}. */
    List<Path> inTheWayBack() throws IOException {
        List<String> placed =
                entries.stream().filter(entry -> !Staging.exists(fresh(entry))).toList();
        List<Path> strangers = new ArrayList<>(Strangers.in(staging.place(), placed, newOutput()));
        List<String> moved = new ArrayList<>(entries);
        moved.add(Manifest.FILE);
        for (String entry : moved) {
            if (Staging.exists(fresh(entry)) && Staging.exists(old(entry)) && Staging.exists(placed(entry))) {
                strangers.add(placed(entry));
            }
        }
        return strangers.stream().distinct().sorted().toList();
    }

    private EarlierOutput newOutput() throws IOException {
        return EarlierOutput.listedIn(fresh(Manifest.FILE)).orElse(EarlierOutput.NONE);
    }

    private EarlierOutput oldOutput() throws IOException {
        Path manifest = Staging.exists(old(Manifest.FILE)) ? old(Manifest.FILE) : placed(Manifest.FILE);
        return EarlierOutput.listedIn(manifest).orElse(EarlierOutput.NONE);
    }

    private void moveIfThere(Path from, Path to) throws IOException {
        if (Staging.exists(from)) {
            steps.move(from, to);
        }
    }

    private Path placed(String entry) {
        return staging.place().resolve(entry);
    }

    private Path fresh(String entry) {
        return staging.fresh().resolve(entry);
    }

    private Path old(String entry) {
        return staging.old().resolve(entry);
    }
}
