package dev.servicereport.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The engines of an executor (処理系の共有): as many as it has tasks at a time, each started once and kept for all of them. One that
 * failed is dropped, whatever it says of itself.
 */
final class EnginePool {

    private static @Nullable EnginePool shared;

    private final Path folder;
    private final List<Path> jars;
    private final Deque<EngineProcess> idle = new ArrayDeque<>();
    private final Set<EngineProcess> all = new HashSet<>();
    private int started;
    private boolean closed;

    private EnginePool(Path folder, List<Path> jars) {
        this.folder = folder;
        this.jars = jars;
    }

    /**
     * The one of this JVM.
     *
     * @param place the folder of this executor, which goes with it
     */
    static synchronized EnginePool in(Path place) throws IOException {
        if (shared == null) {
            Path folder = Files.createTempDirectory(Files.createDirectories(place), "service-report-fleet-");
            EnginePool pool = new EnginePool(folder, EngineJars.unpack(folder.resolve("engine")));
            Runtime.getRuntime().addShutdownHook(new Thread(pool::close, "engines"));
            shared = pool;
        }
        return shared;
    }

    /** Where tasks can have folders of their own. */
    Path folder() {
        return folder;
    }

    /** How many engines were started so far. */
    synchronized int started() {
        return started;
    }

    /**
     * Has an engine answer.
     *
     * @param last the verbs that end an answer
     */
    List<Line> ask(List<Line> request, String heap, Duration limit, List<String> last)
            throws EngineLost, IOException, InterruptedException {
        EngineProcess engine = take(heap);
        boolean sound = false;
        try {
            List<Line> answer = engine.ask(request, limit, last);
            sound = answer.stream().noneMatch(EnginePool::isFailure);
            return answer;
        } finally {
            if (sound) {
                giveBack(engine);
            } else {
                drop(engine);
            }
        }
    }

    private static boolean isFailure(Line line) {
        return line.verb().equals("failed")
                || (line.verb().equals("row") && line.words().get(1).equals("died"));
    }

    private synchronized EngineProcess take(String heap) throws IOException {
        if (closed) {
            throw new IOException("this executor ends");
        }
        for (EngineProcess engine = idle.poll(); engine != null; engine = idle.poll()) {
            if (engine.isAlive()) {
                return engine;
            }
            all.remove(engine);
        }
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        EngineProcess engine = EngineProcess.start(new EngineCommand(jars, heap, temporary));
        all.add(engine);
        started++;
        return engine;
    }

    private synchronized void giveBack(EngineProcess engine) {
        idle.push(engine);
    }

    private void drop(EngineProcess engine) {
        engine.close();
        synchronized (this) {
            all.remove(engine);
        }
    }

    private synchronized void close() {
        closed = true;
        all.forEach(EngineProcess::close);
        try {
            LocalFolders.delete(folder);
        } catch (IOException stays) {
            // it goes with the executor's folder
            return;
        }
    }
}
