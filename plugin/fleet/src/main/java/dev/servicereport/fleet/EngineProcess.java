package dev.servicereport.fleet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A running engine: requests and their answers, one after another. When this JVM ends, its input ends, and so does it. */
final class EngineProcess implements AutoCloseable {

    /** What the JVM ends with that was told to end when it has no memory left. */
    private static final int OUT_OF_MEMORY = 3;

    private static final Line END = new Line("end", List.of());

    private final Process process;
    private final String heap;
    private final BlockingQueue<Line> answers = new LinkedBlockingQueue<>();

    private EngineProcess(Process process, String heap) {
        this.process = process;
        this.heap = heap;
        reader("engine errors", () -> eachLine(process.getErrorStream(), EngineProcess::log));
        reader("engine answers", () -> {
            eachLine(process.getInputStream(), text -> Line.in(text).ifPresentOrElse(answers::add, () -> log(text)));
            answers.add(END);
        });
    }

    static EngineProcess start(EngineCommand command) throws IOException {
        return new EngineProcess(command.process().start(), command.heap());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Asks it.
     *
     * @param last the verbs that end an answer
     * @return the answer, its last message last
     */
    List<Line> ask(List<Line> request, Duration limit, List<String> last) throws EngineLost, InterruptedException {
        send(request);
        long end = System.nanoTime() + limit.toNanos();
        List<Line> answer = new ArrayList<>();
        while (true) {
            @Nullable Line line = answers.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (line == null) {
                throw new EngineLost("took longer than " + limit.toSeconds() + " s", true);
            }
            if (line.equals(END)) {
                throw new EngineLost(end(), false);
            }
            answer.add(line);
            if (last.contains(line.verb())) {
                return answer;
            }
        }
    }

    private String end() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            return "the engine closed its output";
        }
        int code = process.exitValue();
        return code == OUT_OF_MEMORY ? "out of memory with heap=" + heap : "the engine ended with exit code " + code;
    }

    private void send(List<Line> request) {
        try {
            OutputStream input = process.getOutputStream();
            StringBuilder text = new StringBuilder();
            request.forEach(line -> text.append(line.text()).append('\n'));
            input.write(text.toString().getBytes(StandardCharsets.US_ASCII));
            input.flush();
        } catch (IOException gone) {
            // that its answers end tells so
            return;
        }
    }

    /** Ends it at once and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static void log(String line) {
        System.err.println("engine: " + line);
    }

    private static void reader(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void eachLine(InputStream stream, Consumer<String> use) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                use.accept(line);
            }
        } catch (IOException ended) {
            // the process was ended; that its answers end tells so
            return;
        }
    }
}
