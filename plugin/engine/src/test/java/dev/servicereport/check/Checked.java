package dev.servicereport.check;

import dev.servicereport.GivenData;
import dev.servicereport.cache.Cache;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a check of some data leaves in {@code <folder>/target/service-report-check}. */
record Checked(GivenData data, Path folder) {

    static Checked in(Path folder) throws IOException {
        return new Checked(GivenData.in(folder), folder);
    }

    Path output() {
        return folder.resolve("target/service-report");
    }

    Path place() {
        return folder.resolve("target/service-report-check");
    }

    CheckResult result(@Nullable String asOf) throws IOException {
        try {
            return CheckResult.of(run(asOf));
        } catch (BadInputException bad) {
            return CheckResult.faults(bad.problems(), bad.errors());
        }
    }

    Outcome run(@Nullable String asOf) throws BadInputException, IOException {
        ReportRequest request = new ReportRequest(data.directory(), output(), null, asOf, Cache.none());
        return new ReportGenerator(request).figures();
    }

    CheckFolder checkFolder() throws BadInputException, IOException {
        return CheckFolder.of(place(), output(), RepositoryPaths.of(data.directory(), folder));
    }

    Checked write(CheckResult result, Annotations annotations) throws BadInputException, IOException {
        checkFolder().write(result, annotations);
        return this;
    }

    Checked write(@Nullable String asOf) throws BadInputException, IOException {
        return write(result(asOf), Annotations.NONE);
    }

    String text(String name) throws IOException {
        return Files.readString(place().resolve(name));
    }
}
