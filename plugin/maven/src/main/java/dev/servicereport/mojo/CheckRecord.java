package dev.servicereport.mojo;

import dev.servicereport.check.Annotations;
import dev.servicereport.check.CheckFolder;
import dev.servicereport.check.CheckResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a check came to, however it ends. From its begin until its end the files say that it was stopped, so that those of an
 * earlier run are never taken for those of one that was killed.
 */
final class CheckRecord {

    private final Log log;
    private final CheckFolder folder;
    private Annotations annotations = Annotations.NONE;
    private @Nullable CheckResult judged;

    CheckRecord(Log log, CheckFolder folder) {
        this.log = log;
        this.folder = folder;
    }

    /** What the figures say, whether the build then halts or not. */
    void judge(CheckResult result) {
        judged = result;
    }

    void annotate(Annotations form) {
        annotations = form;
    }

    void around(AbstractReportMojo.Work work) throws MojoExecutionException, MojoFailureException {
        begin();
        try {
            work.run();
        } catch (BadInputFailure bad) {
            throw left(CheckResult.faults(bad.problems(), bad.errors()), bad);
        } catch (MojoExecutionException failed) {
            throw left(failed(firstLine(failed)), failed);
        } catch (MojoFailureException failed) {
            throw left(failed(firstLine(failed)), failed);
        } catch (RuntimeException | Error failed) {
            // its message may quote the data
            left(failed(failed.getClass().getName()), failed);
            throw failed;
        }
        end(failed("nothing was judged"));
    }

    private void begin() throws MojoExecutionException {
        try {
            folder.write(CheckResult.unfinished(), Annotations.NONE);
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    private void end(CheckResult result) throws MojoExecutionException {
        try {
            leave(result);
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    private CheckResult failed(String why) {
        return judged == null ? CheckResult.failed(why) : judged;
    }

    /** Leaves a result for a failure, which matters more than that it cannot be written. */
    private <T extends Throwable> T left(CheckResult result, T failure) {
        try {
            leave(result);
        } catch (IOException unwritable) {
            log.warn("The verdict of this check cannot be written: " + unwritable);
        }
        return failure;
    }

    private void leave(CheckResult result) throws IOException {
        folder.write(result, annotations);
        // the runner reads commands at the start of a line only, where no log writes, and in UTF-8
        folder.commands(result, annotations)
                .forEach(command -> System.out.writeBytes((command + "\n").getBytes(StandardCharsets.UTF_8)));
        System.out.flush();
    }

    private static String firstLine(Exception failed) {
        return String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
    }

    private static MojoExecutionException unwritable(IOException failed) {
        return new MojoExecutionException(
                "The verdict of this check cannot be written: " + failed
                        + "\n確認結果を書けません。service-report.checkDirectory とその権限を確かめてください。",
                failed);
    }
}
