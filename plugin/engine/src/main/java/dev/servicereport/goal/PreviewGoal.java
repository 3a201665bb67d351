package dev.servicereport.goal;

import dev.servicereport.preview.Preview;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.run.ReportRequest;
import dev.servicereport.time.DateText;
import dev.servicereport.time.TimeTextException;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows one document in the browser of this machine and keeps it up to date, until the build ends it. */
final class PreviewGoal implements Goal {

    private static final String DEFAULT_PORT = "0";

    @Override
    public List<String> parameters() {
        return List.of(
                "asOf",
                "cache",
                "contract",
                "contractsDirectory",
                "dataDirectory",
                "document",
                "heap",
                "issuedOn",
                "months",
                "port",
                "previewDirectory",
                "templateDirectory");
    }

    @Override
    public Several several() {
        return Several.ONE;
    }

    @Override
    public void run(GoalRequest request, Answers answers) throws GoalFailure {
        GoalRun goal = new GoalRun(answers);
        goal.guarded(() -> UnknownSwitches.require(this, request));
        goal.guarded(() -> {
            Preview preview = new Preview(
                    data(request), request.folder("templateDirectory").orElse(null), issuedOn(request), answers::info);
            try {
                preview.run(port(request), request.text("document").orElse(null));
            } catch (BindException taken) {
                throw refused(
                        "port",
                        request.text("port").orElse(DEFAULT_PORT),
                        "a port that no other program uses; 0 takes any");
            }
            return preview;
        });
    }

    private static ReportRequest data(GoalRequest request) throws BadInputException, IOException {
        Path folder = request.path("previewDirectory", "target/service-report-preview");
        return new ReportRequest(
                        request.folder("dataDirectory", "data"),
                        folder,
                        request.text("months").orElse(null),
                        request.text("asOf").orElse(null),
                        CacheFolder.open(request.path("cache", "target/service-report-cache"), folder))
                .with(request.folder("templateDirectory").orElse(null));
    }

    private static @Nullable LocalDate issuedOn(GoalRequest request) throws BadInputException {
        Optional<String> given = request.text("issuedOn");
        try {
            return given.isPresent() ? DateText.date(given.get()) : null;
        } catch (TimeTextException unreadable) {
            throw refused("issuedOn", given.orElse(""), unreadable.expected());
        }
    }

    private static int port(GoalRequest request) throws BadInputException {
        String port = request.text("port").orElse(DEFAULT_PORT);
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 0xFFFF) {
            throw refused("port", port, "a port like 8642, or 0 for any that is free");
        }
        return Integer.parseInt(port);
    }

    private static BadInputException refused(String parameter, String found, String expected) {
        return new BadInputException(
                List.of(Problem.error(SourceLocation.wholeFile("service-report." + parameter), found, expected)));
    }
}
