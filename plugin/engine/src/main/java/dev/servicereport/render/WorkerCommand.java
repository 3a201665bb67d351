package dev.servicereport.render;

import dev.servicereport.problem.LocaleNames;
import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a worker is started.
 *
 * @param java the program {@code java}
 * @param classPath folders and jars
 * @param pdf whether PDFs are to come
 * @param heap how much memory it may take
 * @param temporary the folder for what Ruby unpacks while it runs, or null for that of the system
 */
record WorkerCommand(
        Path java,
        List<Path> classPath,
        boolean pdf,
        HeapSize heap,
        @Nullable Path temporary) {

    /** Asciidoctor with what it needs. Ruby asks every jar for every file, so the others would cost time. */
    private static final Pattern NEEDED = Pattern.compile("(asciidoctorj|jruby|asm|jnr|jffi|joni|jcodings|dirgra"
            + "|invokebinder|options|jzlib|joda|jitescript|backport9|crac|jspecify)\\b.*\\.jar");

    private static final Pattern RUBY_SETTINGS = Pattern.compile("(J?RUBY|GEM_|BUNDLE_).*");

    WorkerCommand {
        classPath = List.copyOf(classPath);
    }

    /** A worker that unpacks into the folder of the system. */
    WorkerCommand(Path java, List<Path> classPath, boolean pdf) {
        this(java, classPath, pdf, HeapSize.USUAL, null);
    }

    /** The same with a folder of its own. */
    WorkerCommand withTemporary(Path folder) {
        return new WorkerCommand(java, classPath, pdf, heap, folder);
    }

    /** The same with another size of memory. */
    WorkerCommand withHeap(HeapSize size) {
        return new WorkerCommand(java, classPath, pdf, size, temporary);
    }

    /** A worker on the Java that runs this build, with the classes that this build has. */
    static WorkerCommand ofThisBuild(boolean pdf) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new WorkerCommand(java, classPathOf(WorkerCommand.class.getClassLoader()), pdf);
    }

    private static List<Path> classPathOf(ClassLoader loader) {
        Stream<Path> all = loader instanceof URLClassLoader realm
                ? Stream.of(realm.getURLs())
                        .filter(url -> url.getProtocol().equals("file"))
                        .map(WorkerCommand::path)
                : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of);
        Path own = ownPlace();
        return all.filter(path -> path.equals(own)
                        || NEEDED.matcher(path.getFileName().toString()).matches())
                .toList();
    }

    private static Path ownPlace() {
        return path(WorkerCommand.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("class loaders hold valid addresses", e);
        }
    }

    /** A process to start: short-lived and with little memory, so the quick compiler and the simple collector win. */
    ProcessBuilder process() {
        List<String> words = new ArrayList<>(List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // With the quick compiler alone it would be 48 MB, which many documents fill; then nothing is compiled
                // any more.
                "-XX:ReservedCodeCacheSize=128m",
                "-Xmx" + heap.written(),
                "-Xss2m",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                // Compiles only what runs very often: cheap for one document, and as good as can be for many.
                "-Djruby.jit.threshold=5000",
                // Otherwise it makes a class of Java for every class of Ruby, which pays only for long runs.
                "-Djruby.reify.variables=false",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                RenderWorker.class.getName()));
        if (temporary != null) {
            words.add(1, "-Djava.io.tmpdir=" + temporary.toAbsolutePath());
        }
        if (pdf) {
            words.add("pdf");
        }
        ProcessBuilder process = new ProcessBuilder(words);
        // Settings of a Ruby on this machine are not meant for ours.
        process.environment()
                .keySet()
                .removeIf(name ->
                        RUBY_SETTINGS.matcher(name.toUpperCase(Locale.ROOT)).matches());
        if (!LocaleNames.canBeJapanese()) {
            process.environment().put("LC_ALL", "C.UTF-8");
        }
        return process;
    }
}
