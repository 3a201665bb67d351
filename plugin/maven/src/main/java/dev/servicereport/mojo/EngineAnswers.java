package dev.servicereport.mojo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an engine answers, whatever carries it: messages until its result, and the last lines of whatever else it printed. */
final class EngineAnswers {

    private static final int LAST_LINES = 20;

    /** Stands in the queue where the engine's output ended. */
    private static final Line END = new Line("end", List.of());

    private static final List<String> RESULTS = List.of("done", "failed", "needs", "end");

    private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();
    private final Deque<String> printed = new ArrayDeque<>();
    private String step = "starting";

    /** Sends a request. */
    static void send(Request request, OutputStream to) {
        try {
            for (Line line : request.lines()) {
                to.write((line.text() + "\n").getBytes(StandardCharsets.US_ASCII));
            }
            to.flush();
        } catch (IOException gone) {
            // it has not read to the end: its result, or that there is none, says why
            return;
        }
    }

    /** Takes answers from a stream. */
    void listen(InputStream stream) {
        reader("engine answers", () -> {
            eachLine(stream, text -> Line.in(text).ifPresentOrElse(lines::add, () -> keep(text)));
            lines.add(END);
        });
    }

    /** Takes what is printed and is no answer. */
    Thread listenToErrors(InputStream stream) {
        return reader("engine errors", () -> eachLine(stream, this::keep));
    }

    /** The first answer, or null when there is none in time. */
    @Nullable Line first(Duration time) throws InterruptedException {
        return lines.poll(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Hands on what is told, and returns the result: {@code done}, {@code needs}, {@code failed}, or {@code end} where there is none. */
    Line result(Engine.Listener listener) throws InterruptedException {
        Line line = lines.take();
        while (!RESULTS.contains(line.verb())) {
            if (line.verb().equals("step")) {
                step = line.word(0);
            } else {
                listener.told(line);
            }
            line = lines.take();
        }
        return line;
    }

    /** What it does at the moment. */
    String step() {
        return step;
    }

    /** What was printed last, under a heading; empty when nothing was. */
    String lastWords() {
        String last = lastLines();
        return last.isEmpty() ? "" : "\nIts last lines:\n" + last;
    }

    String lastLines() {
        synchronized (printed) {
            return String.join("\n", printed);
        }
    }

    private void keep(String line) {
        synchronized (printed) {
            printed.add(line);
            if (printed.size() > LAST_LINES) {
                printed.remove();
            }
        }
    }

    private static Thread reader(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void eachLine(InputStream stream, Consumer<String> use) {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                use.accept(line);
            }
        } catch (IOException ended) {
            // the engine was ended; that its answers end tells so
            return;
        }
    }
}
