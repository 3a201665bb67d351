package dev.servicereport.ci;

import dev.servicereport.cache.Cache;
import dev.servicereport.check.Annotations;
import dev.servicereport.check.CheckFolder;
import dev.servicereport.check.CheckOutcome;
import dev.servicereport.check.CheckResult;
import dev.servicereport.check.RepositoryPaths;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Stands in for {@code mvn verify} in a project as {@code init} writes it: a check by the engine. */
final class EngineAsMaven {

    private static final String PREFIX = "-Dservice-report.";

    private final Map<String, String> properties = new HashMap<>();
    private final Path folder = Path.of("").toAbsolutePath();
    private final Path output = folder.resolve("target/service-report");

    private EngineAsMaven(String... arguments) {
        for (String argument : arguments) {
            if (argument.startsWith(PREFIX)) {
                String[] property = argument.substring(PREFIX.length()).split("=", 2);
                properties.put(property[0], property[1]);
            }
        }
    }

    /** Ends with 1, as Maven does, when the check fails. */
    public static void main(String... arguments) throws Exception {
        System.exit(new EngineAsMaven(arguments).verify() ? 0 : 1);
    }

    private ReportGenerator generator() {
        return new ReportGenerator(new ReportRequest(
                folder.resolve("data"), output, properties.get("months"), properties.get("asOf"), Cache.none()));
    }

    private boolean verify() throws IOException, BadInputException {
        RepositoryPaths paths = RepositoryPaths.of(folder.resolve("data"), folder);
        CheckFolder place = CheckFolder.of(output.resolveSibling(CheckFolder.NAME), output, paths);
        Annotations form = Annotations.of(properties.getOrDefault("annotations", "none"));
        CheckResult result = result();
        place.write(result, form);
        place.commands(result, form).forEach(System.out::println);
        return result.outcome().compareTo(CheckOutcome.MISSED) < 0;
    }

    private CheckResult result() throws IOException {
        try {
            return CheckResult.of(generator().figures());
        } catch (BadInputException bad) {
            return CheckResult.faults(bad.problems(), bad.errors());
        }
    }
}
