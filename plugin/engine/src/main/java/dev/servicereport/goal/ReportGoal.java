package dev.servicereport.goal;

import dev.servicereport.document.TemplateFault;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.Outcome;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.site.SiteWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All documents, and with a {@code siteDirectory} the pages of a site with them; what they refer to is copied there. */
final class ReportGoal extends DocumentsGoal {

    @Override
    List<String> more() {
        return List.of(
                "audience", "formats", "heap", "issuedOn", "overviewPage", "pageName", "reason", "siteDirectory");
    }

    @Override
    DocumentRequest documents(ReportGenerator generator, GoalRequest request) throws BadInputException, IOException {
        return super.documents(generator, request).withFragments();
    }

    @Override
    void report(Outcome outcome, GoalRequest request, Answers answers) throws GoalFailure {
        GoalRun goal = new GoalRun(answers);
        Optional<Path> site = goal.guarded(() -> request.path("siteDirectory"));
        if (site.isPresent()) {
            goal.guarded(() -> {
                pages(outcome, site.get(), request, answers);
                return outcome;
            });
        }
        super.report(outcome, request, answers);
    }

    @Override
    List<Path> places(GoalRequest request) throws BadInputException {
        Optional<Path> site = request.path("siteDirectory");
        return site.isPresent()
                ? List.of(site.get().resolve(request.text("pageName").orElse(SiteWriter.PAGE) + ".html"))
                : super.places(request);
    }

    private static void pages(Outcome outcome, Path site, GoalRequest request, Answers answers)
            throws BadInputException, TemplateFault, IOException {
        String first = request.text("pageName").orElse(SiteWriter.PAGE);
        try (SiteWriter writer = SiteWriter.open(templates(request).orElse(null), first, cache(request))) {
            request.text("overviewPage").ifPresent(writer::leadTo);
            writer.write(outcome, output(request), site, answers::page);
        }
    }
}
