package dev.servicereport.engine;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a build and the engine say to each other, one line of ASCII for each message: a mark that no other text has, the verb, and
 * its words in URL encoding, each behind a blank. What stands before the mark, or on a line without one, was printed by somebody
 * else and is no message.
 *
 * <pre>
 * build  → engine  set PARAMETER VALUE…          (before run; a parameter that is not set has its default)
 * build  → engine  run GOAL                      (once)
 * engine → build   info TEXT, notice TEXT, warn TEXT, error TEXT
 * engine → build   command TEXT                  (to be printed at the start of a line, as it is)
 * engine → build   step NAME                     (what it does from now on)
 * engine → build   page FILE TITLE HTML          (a page of a site, the index last)
 * engine → build   written WHAT ENTRY…           (output is in its place: what it tells of, entries of the output folder)
 * engine → build   contract FOLDER               (what follows is about one of several contracts; empty: about all again)
 * engine → build   contractsFailed FAULT MESSAGE (some of several contracts failed, and the others are done; done follows)
 * engine → build   needs ARTIFACT…               (instead of anything else: start it again with these, group and artifact, beside it)
 * engine → build   done                          (once, with exit code 0)
 * engine → build   failed FAULT MESSAGE          (once; FAULT is the exit code: 65 the input, 66 judged, 70 ours)
 * </pre>
 *
 * With an engine that stays ({@link WarmServer}) each connection is such a conversation, and besides
 *
 * <pre>
 * build  → engine  run stop                      (instead of a goal: end)
 * engine → build   ready                         (first, the request was taken), busy (instead: another build is served)
 * engine → build   stopped PID BUILDS STATE      (it ends; STATE is idle or busy)
 * </pre>
 */
record Line(String verb, List<String> words) {

    static final String SET = "set";
    static final String RUN = "run";
    static final String NEEDS = "needs";
    static final String DONE = "done";
    static final String CONTRACTS_FAILED = "contractsFailed";
    static final String FAILED = "failed";

    private static final char MARK = '\u0001';

    Line {
        words = List.copyOf(words);
    }

    Line(String verb, String... words) {
        this(verb, List.of(words));
    }

    /** Whether nothing comes after it. */
    boolean isResult() {
        return verb.equals(NEEDS) || verb.equals(DONE) || verb.equals(FAILED);
    }

    /** As a line, without its end. */
    String text() {
        return MARK
                + Stream.concat(
                                Stream.of(verb),
                                words.stream().map(word -> " " + URLEncoder.encode(word, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining());
    }

    /** The message in a line, if there is one. */
    static Optional<Line> in(String text) {
        int mark = text.indexOf(MARK);
        if (mark < 0) {
            return Optional.empty();
        }
        String[] parts = text.substring(mark + 1).split(" ", -1);
        List<String> words = Stream.of(parts)
                .skip(1)
                .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                .toList();
        return Optional.of(new Line(parts[0], words));
    }
}
