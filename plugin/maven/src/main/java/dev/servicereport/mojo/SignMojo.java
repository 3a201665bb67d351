package dev.servicereport.mojo;

import java.io.File;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a copy of a folder of output, or of a package for acceptance, with PDFs that are signed with a key of yours (PAdES baseline).
 * Deliverables are copied as they are.
 */
@Mojo(name = "sign", requiresProject = false, threadSafe = true)
public class SignMojo extends AbstractGoalMojo {

    /** The folder to copy; it has to be as it was written. */
    @Parameter(
            property = "service-report.outputDirectory",
            defaultValue = "${basedir}/target/service-report",
            required = true)
    private File outputDirectory;

    /** Where the copy goes, a folder that is not there yet. Default: beside the other one, with {@code -signed} behind its name. */
    @Parameter(property = "service-report.signedDirectory")
    private @Nullable File signedDirectory;

    /** The key with its certificates: a PKCS#12 file ({@code .p12}, {@code .pfx}). */
    @Parameter(property = "service-report.keyStore")
    private @Nullable File keyStore;

    /** A file whose first line is the key's password. There is no parameter for the password itself, because builds print parameters. */
    @Parameter(property = "service-report.keyPasswordFile")
    private @Nullable File keyPasswordFile;

    /** The name of the variable of the environment that holds the key's password. */
    @Parameter(property = "service-report.keyPasswordVariable")
    private @Nullable String keyPasswordVariable;

    /** When it is signed, as the signature claims: {@code 2025-04-02T10:00:00+09:00}. Default: now, the one place where the clock is asked. */
    @Parameter(property = "service-report.signedAt")
    private @Nullable String signedAt;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        run(new Request("sign")
                .with("outputDirectory", outputDirectory)
                .with("signedDirectory", signedDirectory)
                .with("keyStore", keyStore)
                .with("keyPasswordFile", keyPasswordFile)
                .with("keyPasswordVariable", keyPasswordVariable)
                .with("signedAt", Objects.requireNonNullElseGet(signedAt, SignMojo::now)));
    }

    private static String now() {
        return OffsetDateTime.now(ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
