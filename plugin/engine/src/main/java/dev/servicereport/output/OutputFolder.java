package dev.servicereport.output;

import dev.servicereport.dataset.InputFile;
import dev.servicereport.export.JsonText;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The output folder and the output that is being written for it (出力フォルダー). Until all of it stands, and when anything fails, the
 * output of an earlier run stays as it is, and what no run wrote stays in any case.
 */
public final class OutputFolder implements AutoCloseable {

    private final Staging staging;
    private final OutputLock lock;
    private final Consumer<String> log;
    private final boolean isNew;
    private final List<String> entries;

    private OutputFolder(Staging staging, List<String> entries, OutputLock lock, Consumer<String> log, boolean isNew) {
        this.staging = staging;
        this.entries = List.copyOf(entries);
        this.lock = lock;
        this.log = log;
        this.isNew = isNew;
    }

    /**
     * Opens it for one run, after what a stopped run left has been put right.
     *
     * @param place the folder, made when it is not there
     * @param entries what may be written, so that other people's files in its way are told before the work; what of it is not written is
     *     gone afterwards
     * @param log told of a stopped run and of files that were changed
     * @throws BadInputException when there can be no output, another run is at work, or somebody else's files are in the way
     */
    public static OutputFolder open(Path place, List<String> entries, Consumer<String> log)
            throws BadInputException, IOException {
        return open(place, entries, log, FileSteps.DISK);
    }

    static OutputFolder open(Path place, List<String> entries, Consumer<String> log, FileSteps steps)
            throws BadInputException, IOException {
        boolean isNew = !Staging.exists(place);
        Staging staging = new Staging(OutputPlace.make(place), steps);
        Strangers.requireNone(staging.strangers());
        OutputFolder output = new OutputFolder(staging, entries, OutputLock.require(staging), log, isNew);
        boolean isOpen = false;
        try {
            new Recovery(staging, log).run();
            output.requireOwn(entries);
            steps.createFolder(staging.output());
            Files.createDirectories(staging.temporary());
            isOpen = true;
            return output;
        } finally {
            if (!isOpen) {
                output.close();
            }
        }
    }

    /** Where to write what shall be output. */
    public Path output() {
        return staging.output();
    }

    /** Where to write what is needed on the way only; it goes with this. */
    public Path work() {
        return staging.work();
    }

    /** Where output will lie, without links. */
    public Path place() {
        return staging.place();
    }

    /** Writes text with the folders above it. */
    public void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes with the folders above them. */
    public void write(String name, byte[] bytes) throws IOException {
        Path file = output().resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Every file written so far, by name. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(output())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What earlier runs wrote, still lies there and is not replaced by this one, as their manifest lists it. */
    SortedMap<String, EarlierOutput.Listed> staying() throws IOException {
        SortedMap<String, EarlierOutput.Listed> staying =
                new TreeMap<>(earlier().files());
        staying.keySet()
                .removeIf(name -> Staging.exists(output().resolve(name.split("/", 2)[0]))
                        || !Files.isRegularFile(place().resolve(name), LinkOption.NOFOLLOW_LINKS));
        return staying;
    }

    /**
     * Writes the manifest, and puts all that was written in its place, the manifest last; what an earlier run left of the same name is gone.
     *
     * @param inputs what it was written from
     * @return the names of what was put there, files and folders
     * @throws BadInputException when somebody else's files are in the way
     * @throws IOException when it cannot be put there; then everything is again where it was
     */
    public List<String> publish(List<InputFile> inputs) throws BadInputException, IOException {
        Leftovers leftovers = Leftovers.of(staging, entries);
        leftovers.replace();
        write(Manifest.FILE, JsonText.of(Manifest.of(inputs, this)));
        List<String> written = written();
        List<String> replaced =
                written.stream().filter(entry -> !entry.equals(Manifest.FILE)).toList();
        requireOwn(replaced);
        tellChanged(replaced);
        Publication.begin(staging, replaced).finishOrGoBack();
        return leftovers.removedFrom(written);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> entries = Files.list(output())) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private void requireOwn(List<String> entries) throws BadInputException, IOException {
        List<Path> strangers = new ArrayList<>(Strangers.in(place(), entries, earlier()));
        strangers.addAll(Strangers.manifestIn(place()));
        Strangers.requireNone(strangers);
    }

    private EarlierOutput earlier() throws IOException {
        return EarlierOutput.listedIn(place().resolve(Manifest.FILE)).orElse(EarlierOutput.NONE);
    }

    /** Our own files are replaced whoever changed them, for they are made from the data; but not without a word. */
    private void tellChanged(List<String> entries) throws IOException {
        Problems changed = new Problems();
        for (Path file : earlier().changedIn(place(), entries)) {
            changed.add(Problem.notice(OutputPlace.where(file), "changed by somebody since it was written", "replaced")
                    .hint("手で変更されたファイルを、新しい出力で置き換えました"));
        }
        changed.sorted().forEach(notice -> log.accept(notice.toString()));
    }

    /** Removes everything that was not published. What cannot be removed is the next run's task, and no failure of this one. */
    @Override
    public void close() throws IOException {
        try {
            if (!staging.isPublishing()) {
                staging.empty();
                leave();
            }
        } catch (IOException stuck) {
            log.accept("The folder " + staging.folder() + " is left for the next run to remove: " + stuck);
        } finally {
            lock.close();
        }
    }

    /** Removes what shows that a run was here; another one may come in at this moment, and then needs it. */
    private void leave() throws IOException {
        try {
            staging.steps().delete(staging.lock());
            staging.steps().delete(staging.folder());
            if (isNew) {
                staging.steps().delete(place());
            }
        } catch (DirectoryNotEmptyException inUse) {
            // by what was put there, or by another run
            return;
        }
    }
}
