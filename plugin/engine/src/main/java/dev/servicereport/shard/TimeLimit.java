package dev.servicereport.shard;

import dev.servicereport.goal.GoalFailure.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** Ends this process when something takes too long (時間切れ): what hangs in a library can be ended by nothing less. */
final class TimeLimit implements AutoCloseable {

    /** What is put on record before. */
    @FunctionalInterface
    interface LastWords {
        void write() throws IOException;
    }

    private final Timer timer = new Timer("service-report-limit", true);
    private boolean over;
    private boolean ended;

    private TimeLimit() {}

    static TimeLimit start(Duration limit, LastWords words) {
        TimeLimit watch = new TimeLimit();
        watch.timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        watch.expire(words);
                    }
                },
                limit.toMillis());
        return watch;
    }

    private void expire(LastWords words) {
        synchronized (this) {
            if (ended) {
                return;
            }
            over = true;
        }
        try {
            words.write();
        } catch (IOException unwritable) {
            System.err.println("ERROR: " + unwritable);
        } finally {
            Runtime.getRuntime().halt(Fault.OURS.exitCode());
        }
    }

    synchronized boolean isOver() {
        return over;
    }

    @Override
    public synchronized void close() {
        ended = true;
        timer.cancel();
    }
}
