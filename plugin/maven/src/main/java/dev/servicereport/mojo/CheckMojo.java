package dev.servicereport.mojo;

import java.io.File;
import java.io.IOException;
import java.time.Instant;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Fails on bad data, on a month of which data are missing, on one that missed the agreed availability, on equipment that was agreed
 * and is not there, on a month that was closed and has changed without a reason, and on a register that the contract demands and that
 * is missing. Writes no figures or
 * documents; what it came to it leaves for other programs, also when it fails: {@code verdict.json}, {@code TEST-service-report.xml}
 * and {@code summary.md}.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public class CheckMojo extends AbstractReportMojo {

    /** Whether a missed month fails the build; otherwise it is only told. */
    @Parameter(property = "service-report.haltOnBreach", defaultValue = "true")
    private boolean haltOnBreach;

    /**
     * Whether a month of which data are missing fails the build; otherwise it is only told. Every month from
     * {@code measured-since} of the contract to the cut-off is looked at, whichever months are asked for.
     */
    @Parameter(property = "service-report.haltOnMissingMonths", defaultValue = "true")
    private boolean haltOnMissingMonths;

    /**
     * Whether equipment that the contract asks for and the inventory lacks at the cut-off fails the build; otherwise it is only told.
     * Nothing is asked for without {@code equipment} in the contract.
     */
    @Parameter(property = "service-report.haltOnMissingEquipment", defaultValue = "true")
    private boolean haltOnMissingEquipment;

    /**
     * The folder for what the check came to. It must lie outside the folders of output and data; checks of several projects need one
     * each. Default: {@code service-report-check} beside the folder of output.
     */
    @Parameter(property = "service-report.checkDirectory")
    private @Nullable File checkDirectory;

    /**
     * In whose form faults are also told beside the lines of the files: {@code github} prints commands for GitHub Actions,
     * {@code gitlab} leaves {@code gl-code-quality-report.json} with the other files, {@code none} does neither.
     */
    @Parameter(property = "service-report.annotations", defaultValue = "none")
    private String annotations;

    /** Why closed months have changed, where {@code revisions.csv} does not say it. */
    @Parameter(property = "service-report.reason")
    private @Nullable String reason;

    @Override
    String goal() {
        return "check";
    }

    @Override
    Request more(Request request) {
        return request.with("haltOnBreach", haltOnBreach)
                .with("haltOnMissingMonths", haltOnMissingMonths)
                .with("haltOnMissingEquipment", haltOnMissingEquipment)
                .with("checkDirectory", checkDirectory)
                .with("annotations", annotations)
                .with("reason", reason)
                // the folder in which Maven was started, or that of the topmost POM
                .with("startDirectory", session().getExecutionRootDirectory());
    }

    @Override
    void ask(Request request) throws MojoExecutionException, MojoFailureException {
        nameContracts(request);
        FailedVerdict verdict = new FailedVerdict(request, Instant.now());
        try {
            run(request);
        } catch (MojoExecutionException failed) {
            try {
                verdict.leave();
            } catch (IOException unwritable) {
                getLog().warn("The verdict of this check cannot be written: " + unwritable);
            }
            throw failed;
        }
    }
}
