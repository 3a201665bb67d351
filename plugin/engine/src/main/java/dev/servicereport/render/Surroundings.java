package dev.servicereport.render;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold around every call into Asciidoctor: its factory and its Ruby take their classes from the thread's
 * context class loader (inside Maven that of the core, which knows nothing of them), and its own handler would print
 * every message to the console a second time.
 */
final class Surroundings {

    private static final Logger LOG = Logger.getLogger("asciidoctor");
    private static final Logger CRASHES = Logger.getLogger("org.asciidoctor");

    private final @Nullable ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private final @Nullable Level log = LOG.getLevel();
    private final @Nullable Level crashes = CRASHES.getLevel();

    private Surroundings() {}

    /** Sets them up; what was before comes back with {@link #leave}. */
    static Surroundings enter() {
        Surroundings before = new Surroundings();
        Thread.currentThread().setContextClassLoader(Surroundings.class.getClassLoader());
        LOG.setLevel(Level.OFF);
        CRASHES.setLevel(Level.OFF);
        return before;
    }

    void leave() {
        CRASHES.setLevel(crashes);
        LOG.setLevel(log);
        Thread.currentThread().setContextClassLoader(loader);
    }
}
