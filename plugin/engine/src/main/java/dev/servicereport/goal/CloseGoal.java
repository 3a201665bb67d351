package dev.servicereport.goal;

import dev.servicereport.problem.BadInputException;
import dev.servicereport.run.MonthClosing;
import dev.servicereport.run.MonthClosing.By;
import dev.servicereport.run.StepWatch;
import dev.servicereport.seal.ClosedMonth;
import dev.servicereport.wording.Texts;
import java.util.List;
import java.util.stream.Stream;

/** Closes months: puts on record what was issued of them and what it rests on. */
final class CloseGoal implements Goal {

    private static final List<String> RENDERED = List.of("html", "pdf");

    @Override
    public List<String> parameters() {
        return Stream.concat(DataGoal.COMMON.stream(), Stream.of("by", "formats", "heap", "issuedOn", "reason"))
                .sorted()
                .toList();
    }

    @Override
    public Several several() {
        return Several.HOLDING;
    }

    @Override
    public void run(GoalRequest request, Answers answers) throws GoalFailure {
        new GoalRun(answers).guarded(() -> UnknownSwitches.require(this, request));
        GoalRun goal = GoalRun.of(request, answers);
        goal.requirePlace();
        try (StepWatch watch =
                StepWatch.start(goal.guarded(() -> DataGoal.limit(request)), answers::warn, answers::step)) {
            List<ClosedMonth> closed = goal.guarded(
                    () -> new MonthClosing(DataGoal.data(request), watch).close(by(request), answers::info));
            closed.forEach(month -> answers.info(sentence(month)));
            if (closed.isEmpty()) {
                answers.info("Nothing to close: the months are closed, and nothing has changed ("
                        + Texts.program().say("told.nothing-to-close") + ")");
            }
        }
    }

    private static By by(GoalRequest request) throws BadInputException {
        List<String> formats = request.list("formats");
        return new By(
                request.text("by").orElse(""),
                formats.isEmpty() ? RENDERED : formats,
                DocumentsGoal.templates(request).orElse(null),
                request.text("issuedOn").orElse(null));
    }

    private static String sentence(ClosedMonth month) {
        int issue = month.last().number();
        return "Closed: " + month.month() + ", issue " + issue + ", in " + month.file() + " ("
                + Texts.program().say("told.closed", "issue", issue) + ")";
    }
}
