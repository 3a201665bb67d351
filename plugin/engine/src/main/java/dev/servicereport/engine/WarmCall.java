package dev.servicereport.engine;

import dev.servicereport.goal.GoalFailure.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** A build that has called an engine that stays: what it asks for, and its answers. */
final class WarmCall {

    /** For how many minutes the engine stays after it. */
    private static final String IDLE = "daemonIdle";

    private static final Duration USUAL_IDLE = Duration.ofMinutes(30);

    private static final String READY = "ready";
    private static final String BUSY = "busy";

    private final SocketChannel channel;
    private final OutputStream output;
    private final BufferedReader input;
    private final PipeAnswers answers;
    private final Asked asked;
    private volatile boolean hasResult;

    private WarmCall(SocketChannel channel, BufferedReader input, Asked asked) {
        this.channel = channel;
        this.input = input;
        this.asked = asked;
        output = SocketStreams.output(channel);
        answers = new PipeAnswers(new PrintStream(output, false, StandardCharsets.US_ASCII), () -> hasResult = true);
    }

    /** Reads what is asked for; empty when the caller is gone before. */
    static Optional<WarmCall> read(SocketChannel channel) throws IOException {
        BufferedReader input =
                new BufferedReader(new InputStreamReader(SocketStreams.input(channel), StandardCharsets.US_ASCII));
        return Asked.in(input).map(asked -> new WarmCall(channel, input, asked));
    }

    boolean isStop() {
        return asked.goal().equals("stop");
    }

    /** The words of a build; anything else is as if nothing was said. */
    Duration idle() {
        return asked.request()
                .text(IDLE)
                .filter(minutes -> minutes.matches("[1-9][0-9]{0,3}"))
                .map(minutes -> Duration.ofMinutes(Long.parseLong(minutes)))
                .orElse(USUAL_IDLE);
    }

    /** Says that it is taken, before anything is done. */
    void accept() {
        answers.say(new Line(READY));
    }

    void refuse() {
        answers.say(new Line(BUSY));
        close();
    }

    void tellStopped(int builds, boolean isBusy) {
        answers.say(new Line(
                "stopped",
                Long.toString(ProcessHandle.current().pid()),
                Integer.toString(builds),
                isBusy ? BUSY : "idle"));
    }

    /**
     * Returns when the caller is gone, and says whether it went before it had its result: then nobody wants any more what is being
     * done.
     */
    boolean isLeft() {
        try {
            while (input.readLine() != null) {
                // nothing more is asked for
            }
        } catch (IOException gone) {
            // as gone as with an orderly end
            return !hasResult;
        }
        return !hasResult;
    }

    /** Whether the caller has been told how it ended, or is just being told. */
    boolean hasResult() {
        return hasResult;
    }

    /** Does it; gives the exit code. */
    int answer(PrintedLines printed) {
        printed.to(output);
        try {
            return Main.answer(asked.without(IDLE), answers);
        } catch (Error fault) {
            // out of memory ends the JVM by itself; whatever else, this engine is not used again
            printed.toLog();
            return Fault.OURS.exitCode();
        } finally {
            printed.toLog();
            close();
        }
    }

    private void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            // it is closed
            return;
        }
    }
}
