package dev.servicereport.mojo;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The file that a run leaves in the cache (前回の実行の記録): what it read, with which engine, what it wrote and what it told. */
final class RunRecord {

    static final String INPUT = "input";
    static final String ENGINE = "engine";
    static final String OUTPUT = "output";
    static final String NOTICE = "notice";
    static final String WRITTEN = "written";

    private final List<Line> lines;
    private final Instant written;

    private RunRecord(List<Line> lines, Instant written) {
        this.lines = lines;
        this.written = written;
    }

    /** One that is damaged is as good as none: it will be replaced. */
    static RunRecord read(Path file) throws IOException {
        RunRecord none = new RunRecord(List.of(), Instant.EPOCH);
        if (!Files.isRegularFile(file)) {
            return none;
        }
        List<Line> lines = new ArrayList<>();
        try {
            for (String text : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
                Line.in(text).ifPresent(lines::add);
            }
        } catch (CharacterCodingException | IllegalArgumentException damaged) {
            return none;
        }
        boolean isWhole = lines.stream().allMatch(line -> line.words().size() >= (isTold(line) ? 1 : 2));
        return isWhole ? new RunRecord(lines, Files.getLastModifiedTime(file).toInstant()) : none;
    }

    /** Whether a line tells a user something of the data or of the output. */
    static boolean isTold(Line line) {
        return line.verb().equals(NOTICE) || line.verb().equals(WRITTEN);
    }

    /** Whole or not at all. */
    static void write(Path file, List<Line> lines) throws IOException {
        Files.createDirectories(file.getParent());
        Path whole = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        Files.write(whole, lines.stream().map(Line::text).toList(), StandardCharsets.US_ASCII);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether names and contents are the same: a file may have been touched, or brought from elsewhere. */
    static boolean isSame(List<Line> before, List<Line> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int index = 0; index < before.size(); index++) {
            Line line = before.get(index);
            Line other = after.get(index);
            if (!line.word(0).equals(other.word(0)) || !line.word(1).equals(other.word(1))) {
                return false;
            }
        }
        return true;
    }

    /** When it was; the beginning of time of none. */
    Instant written() {
        return written;
    }

    List<Line> named(String verb) {
        return lines.stream().filter(line -> line.verb().equals(verb)).toList();
    }

    /** What the run told of data and output. */
    List<Line> told() {
        return lines.stream().filter(RunRecord::isTold).toList();
    }

    /** What is known of files, by name. */
    static Map<String, Content> contents(List<Line> files) {
        Map<String, Content> contents = new HashMap<>();
        for (Line line : files) {
            // one from before the stamps were kept has two words
            if (line.words().size() == 3) {
                contents.put(line.word(0), new Content(line.word(1), line.word(2)));
            }
        }
        return contents;
    }
}
