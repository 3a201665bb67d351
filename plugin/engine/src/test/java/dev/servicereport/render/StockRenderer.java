package dev.servicereport.render;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Renders with the libraries as they are, in a JVM of its own: in that of the tests Ruby starts without RubyGems, as it does for
 * {@link ReadyRenderer}.
 */
final class StockRenderer implements Renderer {

    private static final String DONE = "done";

    private final Process process;
    private final BufferedReader answers;
    private final StringBuilder chatter = new StringBuilder();

    StockRenderer() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xss2m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StockRenderer.class.getName())
                .redirectErrorStream(true)
                .start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The other end. */
    public static void main(String[] arguments) throws Exception {
        try (Renderer renderer = new InProcessRenderer()) {
            BufferedReader jobs = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String job = jobs.readLine(); job != null; job = jobs.readLine()) {
                String[] paths = job.split("\t");
                Targets targets = new Targets(Path.of(paths[2]), Path.of(paths[3]), Path.of(paths[4]));
                try {
                    renderer.render(new RenderJob("test", Path.of(paths[0]), Path.of(paths[1]), targets));
                    System.out.println(DONE);
                } catch (RenderException failed) {
                    System.out.println("failed");
                }
            }
        }
    }

    @Override
    public void render(RenderJob job) throws RenderException {
        try {
            Targets targets = job.targets();
            PrintStream jobs = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
            jobs.println(String.join(
                    "\t",
                    job.source().toString(),
                    job.theme().toString(),
                    String.valueOf(targets.page()),
                    String.valueOf(targets.fragment()),
                    String.valueOf(targets.pdf())));
            for (String answer = answers.readLine(); answer != null; answer = answers.readLine()) {
                if (answer.equals(DONE)) {
                    return;
                }
                if (answer.equals("failed")) {
                    throw new RenderException(job.name(), List.of(answer), null);
                }
                chatter.append(answer).append('\n');
            }
            throw new AssertionError("the stock renderer ended: " + chatter);
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    /** What it printed beside its answers. */
    String chatter() {
        return chatter.toString();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
