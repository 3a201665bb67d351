package dev.servicereport.mojo;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the engine's JVM is started.
 *
 * @param java the program {@code java}
 * @param classPath folders and jars
 * @param heap the most memory that it may take, or null for what Java takes by itself
 * @param archive of the engine's classes, or null
 */
record EngineCommand(
        Path java,
        List<File> classPath,
        @Nullable String heap,
        @Nullable Path archive) {

    /** What Java takes as a size. Anything else is left to the engine, which tells what is wrong with it. */
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,5}[mMgG]");

    private static final Pattern RUBY_SETTINGS = Pattern.compile("(J?RUBY|GEM_|BUNDLE_).*");

    EngineCommand {
        classPath = List.copyOf(classPath);
    }

    /** On the Java that runs this build. */
    static EngineCommand of(List<File> classPath, @Nullable String jvm, @Nullable String heap) {
        Path java = jvm == null ? Path.of(System.getProperty("java.home"), "bin", "java") : Path.of(jvm);
        return new EngineCommand(java, classPath, heap, null);
    }

    /** The same with an archive of classes, which is left aside when it is broken. */
    EngineCommand sharing(Path classes) {
        return new EngineCommand(java, classPath, heap, classes);
    }

    /** The switches of a JVM that lives shortly and has little memory: the quick compiler and the simple collector win. */
    static List<String> flags() {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // with the quick compiler alone it would be 48 MB, which many documents fill; then nothing is compiled
                // any more
                "-XX:ReservedCodeCacheSize=160m",
                // what it comes to anyway: growing up to it, each step would collect the whole heap
                "-XX:MetaspaceSize=160m",
                "-Xss2m",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8");
    }

    /** A process to start, for this build alone. */
    ProcessBuilder process() {
        return ofMain();
    }

    /** A process of the engine's main class. */
    ProcessBuilder ofMain(String... arguments) {
        List<String> words = new ArrayList<>(flags());
        if (archive != null) {
            // checked, for a damaged one would end the JVM; told of by nobody, for it then goes without
            words.addAll(List.of(
                    "-Xshare:auto", "-XX:+VerifySharedSpaces", "-XX:SharedArchiveFile=" + archive, "-Xlog:disable"));
        }
        if (heap != null && SIZE.matcher(heap.strip()).matches()) {
            words.add("-Xmx" + heap.strip());
        }
        words.add("dev.servicereport.engine.Main");
        words.addAll(List.of(arguments));
        return process(words);
    }

    /** A process of that Java with the engine's classes. */
    ProcessBuilder process(List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(java.toString()));
        words.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(words);
        // settings of a Ruby on this machine are not meant for ours
        process.environment()
                .keySet()
                .removeIf(name -> RUBY_SETTINGS.matcher(name).matches());
        // file names in Japanese, whatever the locale of the build
        process.environment().put("LC_ALL", "C.UTF-8");
        // no command line is long enough for it everywhere
        process.environment()
                .put(
                        "CLASSPATH",
                        classPath.stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator)));
        return process;
    }
}
