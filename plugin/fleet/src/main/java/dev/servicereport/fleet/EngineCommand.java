package dev.servicereport.fleet;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How an engine is started that is kept for many contracts: in a JVM of its own, with nothing of Spark on its class path. */
record EngineCommand(List<Path> jars, String heap, Path temporary) {

    private static final Pattern RUBY_SETTINGS = Pattern.compile("(J?RUBY|GEM_|BUNDLE_).*");

    EngineCommand {
        jars = List.copyOf(jars);
    }

    /** On the Java that runs this executor. */
    ProcessBuilder process() {
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:ReservedCodeCacheSize=160m",
                // what it comes to anyway: growing up to it, each step would collect the whole heap
                "-XX:MetaspaceSize=160m",
                "-Xss2m",
                "-Xmx" + heap,
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "dev.servicereport.engine.Main",
                "serve");
        process.environment()
                .keySet()
                .removeIf(name -> RUBY_SETTINGS.matcher(name).matches());
        process.environment().put("LC_ALL", "C.UTF-8");
        process.environment()
                .put("CLASSPATH", jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        return process;
    }
}
