package dev.servicereport.render;

import java.util.function.Consumer;

/**
 * Renders in this JVM with all that makes it quick, and gets ready in a thread of its own meanwhile: starting Ruby takes longer than
 * reading the data. With libraries in other versions than ours it renders with nothing done for speed, and tells so once.
 */
public final class ReadyRenderer implements Renderer {

    /** Ruby calls itself deeply. */
    private static final long STACK = 2L << 20;

    private final InProcessRenderer renderer;

    private ReadyRenderer(InProcessRenderer renderer) {
        this.renderer = renderer;
    }

    /** Whether the libraries are those that we know, so that there is nothing to be told of them. */
    public static boolean isUsual() {
        return Gems.missing().isEmpty();
    }

    /**
     * Begins to get ready.
     *
     * @param pdf whether PDFs are to come
     * @param log told when libraries are not those that we know
     */
    public static ReadyRenderer start(boolean pdf, Consumer<String> log) {
        Gems.missing()
                .ifPresent(gem -> log.accept("PDFs have no tags, and rendering takes longer than it could: both need "
                        + gem + " and the other libraries in the versions that the plugin names itself"));
        boolean quick = isUsual();
        if (quick) {
            settings();
        }
        InProcessRenderer renderer = new InProcessRenderer(quick);
        Thread loading = new Thread(null, () -> renderer.load(pdf), "renderer", STACK);
        loading.setDaemon(true);
        // what it meets, the first document meets as well and tells
        loading.setUncaughtExceptionHandler((thread, fault) -> {});
        loading.start();
        return new ReadyRenderer(renderer);
    }

    /** Ruby reads them once, when it starts; what the user has set stands. */
    private static void settings() {
        // the load path names every library that RubyGems could find
        setIfAbsent("jruby.cli.rubygems.enable", "false");
        // guesses at names in Ruby's own errors, sixteen files of them
        setIfAbsent("jruby.cli.did_you_mean.enable", "false");
        // compiles only what runs very often: cheap for one document, and as good as can be for many
        setIfAbsent("jruby.jit.threshold", "5000");
        // otherwise it makes a class of Java for every class of Ruby, which pays only for long runs
        setIfAbsent("jruby.reify.variables", "false");
    }

    private static void setIfAbsent(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    @Override
    public void render(RenderJob job) throws RenderException, InterruptedException {
        renderer.render(job);
    }

    @Override
    public void close() {
        renderer.close();
    }
}
