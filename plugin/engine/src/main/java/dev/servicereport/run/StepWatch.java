package dev.servicereport.run;

import dev.servicereport.wording.Texts;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Says which step of a run takes longer than a limit, so that nobody has to guess where a build hangs (監視). It stops nothing: the
 * step is named when the limit is over, and again each time it has taken twice as long.
 */
public final class StepWatch implements AutoCloseable {

    private final LongSupplier clock;
    private final Consumer<String> warn;
    private final Consumer<String> steps;
    private final long limit;
    private @Nullable Timer timer;
    private String step = "";
    private long begun;
    private long next;

    /**
     * @param limit how long a step may take; zero: nothing is ever said
     * @param clock nanoseconds since some beginning
     * @param warn told of slow steps
     * @param steps told of each step when it begins
     */
    StepWatch(Duration limit, LongSupplier clock, Consumer<String> warn, Consumer<String> steps) {
        this.limit = limit.toNanos();
        this.clock = clock;
        this.warn = warn;
        this.steps = steps;
    }

    /** One that says nothing. */
    public static StepWatch off() {
        return new StepWatch(Duration.ZERO, System::nanoTime, line -> {}, step -> {});
    }

    /**
     * Begins to watch.
     *
     * @param limit how long a step may take; zero: nothing is ever said
     * @param warn told of slow steps, by another thread
     * @param steps told of each step when it begins
     */
    public static StepWatch start(Duration limit, Consumer<String> warn, Consumer<String> steps) {
        StepWatch watch = new StepWatch(limit, System::nanoTime, warn, steps);
        if (!limit.isZero()) {
            long often = Math.max(1, limit.toMillis() / 10);
            watch.timer = new Timer("service-report-watch", true);
            watch.timer.schedule(watch.looking(), often, often);
        }
        return watch;
    }

    private TimerTask looking() {
        return new TimerTask() {
            @Override
            public void run() {
                look();
            }
        };
    }

    /** The next step begins, which ends the one before; its name stands before "has taken". */
    public synchronized void step(String name) {
        step = name;
        steps.accept(name);
        begun = clock.getAsLong();
        next = limit;
    }

    /** Says so when the step has taken too long. */
    synchronized void look() {
        long taken = clock.getAsLong() - begun;
        if (limit == 0 || step.isEmpty() || taken < next) {
            return;
        }
        next = 2 * taken;
        long seconds = TimeUnit.NANOSECONDS.toSeconds(taken);
        warn.accept(step + " has taken " + seconds + " s so far, longer than service-report.stepLimit, and goes on"
                + " (" + Texts.program().say("told.slow", "seconds", seconds) + ")");
    }

    /** No step goes on any more. */
    @Override
    public synchronized void close() {
        step = "";
        if (timer != null) {
            timer.cancel();
        }
    }
}
