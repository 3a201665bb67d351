package dev.servicereport.render;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the build and its {@link RenderWorker} say to each other, one line of ASCII for each message: a mark that no
 * other text has, the verb, and its words in URL encoding, each behind a space.
 *
 * <pre>
 * build  → worker  render NAME SOURCE THEME PAGE FRAGMENT PDF   (a target that is not wanted is empty)
 * worker → build   ready                                        (once, when Asciidoctor is loaded)
 * worker → build   done                                         (the files are written)
 * worker → build   failed COMPLAINT…                            (no file is written)
 * </pre>
 *
 * What stands before the mark, or on a line without one, was printed by somebody else and is no message.
 */
record Message(String verb, List<String> words) {

    static final String READY = "ready";
    static final String DONE = "done";
    static final String FAILED = "failed";

    private static final String RENDER = "render";
    private static final char MARK = '\u0001';

    Message {
        words = List.copyOf(words);
    }

    Message(String verb) {
        this(verb, List.of());
    }

    static Message render(RenderJob job) {
        Targets targets = job.targets();
        return new Message(
                RENDER,
                List.of(
                        job.name(),
                        job.source().toString(),
                        job.theme().toString(),
                        text(targets.page()),
                        text(targets.fragment()),
                        text(targets.pdf())));
    }

    /** The job that this message asks to render. */
    RenderJob job() {
        if (!verb.equals(RENDER) || words.size() != 6) {
            throw new IllegalStateException("not a job: " + this);
        }
        Targets targets = new Targets(path(words.get(3)), path(words.get(4)), path(words.get(5)));
        return new RenderJob(words.get(0), Path.of(words.get(1)), Path.of(words.get(2)), targets);
    }

    /** The message as a line, without its end. */
    String line() {
        return MARK
                + Stream.concat(Stream.of(verb), words.stream().map(word -> " " + encoded(word)))
                        .collect(Collectors.joining());
    }

    /** The message in a line, if there is one. */
    static Optional<Message> in(String line) {
        int mark = line.indexOf(MARK);
        if (mark < 0) {
            return Optional.empty();
        }
        String[] parts = line.substring(mark + 1).split(" ", -1);
        return Optional.of(new Message(
                parts[0], Stream.of(parts).skip(1).map(Message::decoded).toList()));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private static String decoded(String word) {
        return URLDecoder.decode(word, StandardCharsets.UTF_8);
    }

    private static String text(@Nullable Path path) {
        return path == null ? "" : path.toString();
    }

    private static @Nullable Path path(String text) {
        return text.isEmpty() ? null : Path.of(text);
    }
}
