package dev.servicereport.run;

import dev.servicereport.cache.Tool;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.figures.Scope;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.seal.ClosedMonth;
import dev.servicereport.seal.ClosedMonths;
import dev.servicereport.seal.Issue.Maker;
import dev.servicereport.seal.IssuedDocuments;
import dev.servicereport.seal.MonthSeals;
import dev.servicereport.seal.MonthSeals.Issued;
import dev.servicereport.seal.Standing;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run makes of the documents of closed months, and of months that are to be closed. */
final class ClosedDocuments {

    private static final SourceLocation MONTHS = SourceLocation.wholeFile("service-report.months");

    private final WorkedOut worked;
    private final Scope scope;
    private final DocumentRenderer renderer;
    private final MonthSeals seals;
    private final IssuedDocuments documents;

    ClosedDocuments(WorkedOut worked, ReportRequest request, DocumentRenderer renderer) {
        this.worked = worked;
        scope = worked.scope();
        this.renderer = renderer;
        seals = new MonthSeals(scope.dataset(), scope.calculation(), request.reason());
        documents = new IssuedDocuments(scope.dataset());
    }

    private Maker maker() throws IOException {
        return new Maker(Tool.ownVersion(), renderer.looks());
    }

    /** What is to be said of documents that are no longer as they were issued although the figures are. */
    List<Problem> unlike(List<WrittenDocument> made) throws IOException {
        List<Problem> notices = new ArrayList<>();
        for (Standing standing : worked.standings()) {
            notices.addAll(documents.unlike(standing, made, maker(), seals));
        }
        return notices;
    }

    /** Makes sure that the months asked for can be closed. */
    void requireClosable() throws BadInputException {
        ClosedMonths.requireReasons(worked.standings());
        List<Problem> problems = new ArrayList<>();
        for (YearMonth month : scope.months()) {
            if (!scope.calculation().monthsWithData().contains(month)) {
                problems.add(Problem.error(MONTHS, month.toString(), "a month with data")
                        .hint("データのない月は締められません"));
            } else if (!seals.isOver(month)) {
                problems.add(Problem.error(MONTHS, month.toString(), "a month that is over at the cut-off")
                        .hint("集計の締めまでに終わっていない月は締められません"));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    /** Closes the months that were not closed yet or whose figures have changed since; writes and returns them. */
    List<ClosedMonth> close(String by, List<WrittenDocument> made) throws IOException {
        List<ClosedMonth> written = new ArrayList<>();
        for (YearMonth month : scope.months()) {
            Optional<Standing> before = worked.standings().stream()
                    .filter(standing -> standing.closed().month().equals(month))
                    .findFirst();
            if (before.isEmpty() || before.orElseThrow().isChanged()) {
                Issued issued = new Issued(maker(), documents.of(month, made));
                written.add(seals.close(month, before, by, issued));
            }
        }
        for (ClosedMonth month : written) {
            worked.closed().write(month);
        }
        return written;
    }
}
