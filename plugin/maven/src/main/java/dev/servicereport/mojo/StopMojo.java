package dev.servicereport.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Ends the engines that stay at work for later builds of this user, where {@code service-report.daemon} was set, of all versions. One
 * that is at work for a build ends too, and that build goes on with an engine of its own. It is no failure when there is none.
 */
@Mojo(name = "stop", requiresProject = false, aggregator = true, threadSafe = true)
public class StopMojo extends AbstractMojo {

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(10);

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        stop(WarmFolder.of(System.getenv()));
    }

    /** Ends those of a folder. */
    void stop(WarmFolder folder) throws MojoExecutionException, MojoFailureException {
        try {
            int stopped = 0;
            if (folder.isThere()) {
                folder.requirePrivate();
                for (WarmFolder.Socket socket : folder.sockets()) {
                    stopped += stop(socket) ? 1 : 0;
                }
            }
            if (stopped == 0) {
                getLog().info("No engine stays at work, nothing to stop (常駐している処理系はありません)");
            }
        } catch (IOException refused) {
            throw new MojoFailureException(
                    "Nothing was stopped: " + refused.getMessage() + " (常駐の処理系を止められません。フォルダーの所有者と権限を確かめてください)",
                    refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("Interrupted", interrupted);
        }
    }

    /** Whether there was one. */
    private boolean stop(WarmFolder.Socket socket) throws IOException, InterruptedException {
        Optional<ProcessHandle> process = socket.process();
        boolean ended = ask(socket) && hasEnded(process);
        if (!ended && process.isPresent()) {
            process.get().destroyForcibly();
            hasEnded(process);
            getLog().warn("Killed the engine of process " + socket.pid()
                    + ", which did not answer (応答しない処理系を強制終了しました)");
        }
        Files.deleteIfExists(socket.path());
        return ended || process.isPresent();
    }

    private boolean ask(WarmFolder.Socket socket) throws InterruptedException {
        try (WarmCall call = WarmCall.of(socket)) {
            Line answer = call.ask(new Request("stop"));
            if (answer == null || !answer.verb().equals("stopped")) {
                return false;
            }
            boolean busy = answer.word(2).equals("busy");
            getLog().info("Stopped the engine of process " + answer.word(0) + " after " + answer.word(1)
                    + (answer.word(1).equals("1") ? " build" : " builds")
                    + (busy ? ", in the middle of one, which goes on with an engine of its own" : "")
                    + " (常駐の処理系を終了しました)");
            return true;
        } catch (IOException gone) {
            // nobody is there any more
            return false;
        }
    }

    private static boolean hasEnded(Optional<ProcessHandle> process) throws InterruptedException {
        try {
            if (process.isPresent()) {
                process.get().onExit().get(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS);
            }
            return true;
        } catch (ExecutionException | TimeoutException stays) {
            return false;
        }
    }
}
