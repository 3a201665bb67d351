package dev.servicereport.render;

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
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A running worker: messages in and out, and the last lines of whatever else it printed. */
final class WorkerProcess implements AutoCloseable {

    private static final int LAST_LINES = 20;

    /** What a JVM exits with that was told to do so. */
    private static final int OUT_OF_MEMORY = 3;

    /** Stands in the queue where the worker's output ended. */
    private static final Message END = new Message("end");

    private final Process process;
    private final BlockingQueue<Message> answers = new LinkedBlockingQueue<>();
    private final Deque<String> printed = new ArrayDeque<>();
    private final Thread errors;

    private WorkerProcess(Process process) {
        this.process = process;
        errors = reader("render worker errors", () -> eachLine(process.getErrorStream(), this::keep));
        reader("render worker answers", () -> {
            eachLine(
                    process.getInputStream(), line -> Message.in(line).ifPresentOrElse(answers::add, () -> keep(line)));
            answers.add(END);
        });
    }

    static WorkerProcess start(ProcessBuilder command) throws IOException {
        return new WorkerProcess(command.start());
    }

    void send(Message message) throws IOException {
        OutputStream jobs = process.getOutputStream();
        jobs.write((message.line() + "\n").getBytes(StandardCharsets.US_ASCII));
        jobs.flush();
    }

    /** The next answer; none when the time is over or the worker has ended. */
    Optional<Message> receive(Duration atMost) throws InterruptedException {
        Message answer = answers.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (answer != null && answer.equals(END)) {
            answers.add(END);
            return Optional.empty();
        }
        return Optional.ofNullable(answer);
    }

    /** Whether the worker ended and why, with the last lines that it printed. */
    String state() throws InterruptedException {
        boolean ended = process.waitFor(1, TimeUnit.SECONDS);
        if (ended) {
            errors.join(TimeUnit.SECONDS.toMillis(1));
        }
        String state = ended ? "ended with exit code " + process.exitValue() : "is still at work";
        return lastLines().isEmpty() ? state : state + ", its last words: " + String.join(" | ", lastLines());
    }

    /** Whether it ended because its heap was full. */
    boolean ranOutOfMemory() {
        return !process.isAlive()
                && process.exitValue() == OUT_OF_MEMORY
                && lastLines().stream().anyMatch(line -> line.contains("OutOfMemoryError"));
    }

    private List<String> lastLines() {
        synchronized (printed) {
            return List.copyOf(printed);
        }
    }

    /** Ends the worker at once: what it has said is done is on the disk. Afterwards it writes nothing. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
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
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                use.accept(line);
            }
        } catch (IOException ended) {
            // Reading from a process that was ended; the reader of the answers tells that it has.
            use.accept(ended.toString());
        }
    }
}
