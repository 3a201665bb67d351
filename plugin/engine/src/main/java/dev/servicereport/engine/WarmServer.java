package dev.servicereport.engine;

import dev.servicereport.goal.GoalFailure.Fault;
import dev.servicereport.render.KeptRenderer;
import dev.servicereport.render.ReadyRenderer;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * An engine that stays for the builds of its user ({@code Main warm FOLDER KEY}; 常駐する処理系). It serves one build at a time, and any
 * other is told that it is busy. It speaks as {@link Line} says. It ends when it was idle for too long, when it is told to, when its
 * socket is gone, when something in it failed, and in the middle of a document when the build is gone for which it is made: as with an
 * engine that a build has for itself, nothing is published then, and the next build tidies up.
 */
final class WarmServer {

    static final String NAME = "warm";

    /** How often it looks whether it can still be found. */
    private static final Duration LOOK = Duration.ofMinutes(1);

    /** How long a call may take to end once its build has the result. */
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(5);

    private final WarmPlace place;
    private final PrintedLines printed;
    private final BlockingQueue<WarmCall> calls = new LinkedBlockingQueue<>();

    /** Whoever has it is served. */
    private final Semaphore turn = new Semaphore(1);

    private volatile @Nullable WarmCall served;
    private final AtomicInteger builds = new AtomicInteger();

    private WarmServer(WarmPlace place, PrintedLines printed) {
        this.place = place;
        this.printed = printed;
    }

    /** Serves until there is a reason to end, and never returns. */
    static void run(Path folder, String key) throws IOException {
        Optional<WarmPlace> place = WarmPlace.take(folder, key);
        if (place.isEmpty()) {
            Runtime.getRuntime().halt(0);
        }
        // for its whole life, because Java asks for the folder once
        System.setProperty("java.io.tmpdir", place.orElseThrow().temporary().toString());
        Runtime.getRuntime().addShutdownHook(new Thread(place.orElseThrow()::leave, "leave"));
        PrintedLines printed = PrintedLines.install();
        if (ReadyRenderer.isUsual()) {
            // else each build is told by its own renderer what is missing
            KeptRenderer.open();
        }
        WarmServer server = new WarmServer(place.orElseThrow(), printed);
        server.listen(place.orElseThrow().listen());
        server.serve();
    }

    private void listen(ServerSocketChannel socket) {
        thread("builds", () -> {
            try {
                while (true) {
                    SocketChannel caller = socket.accept();
                    thread("build", () -> take(caller));
                }
            } catch (IOException closed) {
                end(Fault.OURS.exitCode());
            }
        });
    }

    private static void thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void take(SocketChannel caller) {
        try {
            Optional<WarmCall> call = place.isOfUser(caller) ? WarmCall.read(caller) : Optional.empty();
            if (call.isEmpty()) {
                caller.close();
            } else if (call.get().isStop()) {
                call.get().tellStopped(builds.get(), turn.availablePermits() == 0);
                end(0);
            } else if (hasTurn()) {
                watch(call.get());
            } else {
                call.get().refuse();
            }
        } catch (IOException gone) {
            // whoever called is gone, and nothing was begun
            return;
        }
    }

    /** The next goal of a build comes as soon as the one before has its result: before that call has quite ended. */
    private boolean hasTurn() {
        WarmCall before = served;
        if (before == null || !before.hasResult()) {
            return turn.tryAcquire();
        }
        try {
            return turn.tryAcquire(ENDS_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException never) {
            throw new IllegalStateException("nobody interrupts the thread of a build", never);
        }
    }

    private void watch(WarmCall call) {
        served = call;
        builds.incrementAndGet();
        call.accept();
        calls.add(call);
        if (call.isLeft()) {
            end(Fault.OURS.exitCode());
        }
    }

    private void serve() {
        Duration idle = LOOK;
        while (true) {
            WarmCall call = next(idle);
            if (call == null) {
                end(0);
            } else {
                idle = call.idle();
                int code = call.answer(printed);
                if (code == Fault.OURS.exitCode()) {
                    end(code);
                }
                served = null;
                turn.release();
            }
        }
    }

    /** The next build, or null when none has come for too long or none can. */
    private @Nullable WarmCall next(Duration idle) {
        long end = System.nanoTime() + idle.toNanos();
        boolean collected = false;
        while (true) {
            try {
                long left = end - System.nanoTime();
                WarmCall call = calls.poll(Math.min(left, LOOK.toNanos()), TimeUnit.NANOSECONDS);
                if (call != null) {
                    return call;
                }
                boolean isOver = left <= LOOK.toNanos() || !place.isThere();
                // from then on nobody is taken any more
                if (isOver && turn.tryAcquire()) {
                    return null;
                }
                if (!collected && turn.availablePermits() > 0) {
                    // memory goes back to the system while nobody needs it
                    System.gc();
                    collected = true;
                }
            } catch (InterruptedException never) {
                throw new IllegalStateException("nobody interrupts the main thread", never);
            }
        }
    }

    private void end(int code) {
        place.leave();
        Runtime.getRuntime().halt(code);
    }
}
