package dev.servicereport.seal;

import dev.servicereport.document.Reissue;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a closed month stands against the data of today (締めた月の現況).
 *
 * @param closed as it was closed
 * @param reason what has changed since the last issue, and why; nothing when nothing has
 * @param words for its figures
 * @param sameInputs whether no line that is about the month says why
 * @param move the cut-off, which may be another one than when it was closed
 */
public record Standing(ClosedMonth closed, Reason reason, FigureWords words, boolean sameInputs, CutOffMove move) {

    /** So many lines of a file are named in one message. */
    private static final int NAMED = 20;

    /** Whether a figure is no longer what it was when it was closed. */
    public boolean isChanged() {
        return !reason.figures().isEmpty();
    }

    /** The number of the issue that the report is: the next one when something has changed. */
    int issue() {
        return closed.last().number() + (isChanged() ? 1 : 0);
    }

    /** Whether something has changed and nobody has said why. */
    public boolean lacksReason() {
        return isChanged() && reason.text().isEmpty();
    }

    /** The months whose reports are issued again. */
    public static Map<YearMonth, Reissue> reissues(List<Standing> standings) {
        Map<YearMonth, Reissue> reissues = new TreeMap<>();
        for (Standing standing : standings) {
            standing.reissue()
                    .ifPresent(reissue -> reissues.put(standing.closed().month(), reissue));
        }
        return reissues;
    }

    /** Every change as something to be known, of which nothing need be done for the run to go on. */
    public static List<Problem> notices(List<Standing> standings) {
        return standings.stream()
                .flatMap(standing -> standing.problems(Problem.Severity.NOTICE).stream())
                .toList();
    }

    /** What the report says of it; empty for a first issue that stands. */
    public Optional<Reissue> reissue() {
        Reason why = isChanged() ? reason : closed.last().reason();
        if (issue() == 1) {
            return Optional.empty();
        }
        return Optional.of(new Reissue(
                Words.issue(Integer.toString(issue())),
                Words.issue(Integer.toString(issue() - 1)),
                why.text(),
                why.figures().stream().map(this::row).toList(),
                why.rows().stream().map(RowChange::japanese).toList()));
    }

    private Reissue.Row row(FigureChange change) {
        return new Reissue.Row(
                words.item(change.figure()),
                words.value(change.figure(), change.before()),
                words.value(change.figure(), change.after()));
    }

    /** Every change as a message: errors as long as nobody has said why, else notices. */
    public List<Problem> problems() {
        return problems(lacksReason() ? Problem.Severity.ERROR : Problem.Severity.NOTICE);
    }

    private List<Problem> problems(Problem.Severity severity) {
        List<Problem> problems = new ArrayList<>();
        if (!isChanged() && !move.changes().isEmpty()) {
            problems.add(move.notice(closed));
        }
        for (FigureChange change : reason.figures()) {
            problems.add(problem(severity, change));
        }
        return problems;
    }

    private Problem problem(Problem.Severity severity, FigureChange change) {
        SourceLocation where = new SourceLocation(closed.file(), 0, change.figure());
        String closedAs = change.shownBefore() + ", as issue " + closed.last().number() + " has it; " + cause(change);
        String hint = Texts.program()
                .say(
                        "seal.figure",
                        "item",
                        words.item(change.figure()),
                        "before",
                        words.value(change.figure(), change.before()),
                        "after",
                        words.value(change.figure(), change.after()),
                        "advice",
                        advice(change));
        String expected =
                severity == Problem.Severity.ERROR ? closedAs : "issued again as " + issue() + ", was " + closedAs;
        return new Problem(severity, where, change.shownAfter(), expected, hint, "");
    }

    private String cause(FigureChange change) {
        int issue = closed.last().number();
        if (move.explains(change)) {
            return "because of the cut-off, " + move.english(issue);
        }
        if (sameInputs) {
            return "no line that is about the month has changed, so lines of later months, the contract's reading or this"
                    + " program have"
                    + (move.noted()
                            ? ""
                            : ", or the cut-off: an earlier version closed issue " + issue + " and did not note it");
        }
        String named =
                reason.rows().stream().limit(NAMED).map(RowChange::english).collect(Collectors.joining(", "));
        int more = reason.rows().size() - NAMED;
        return "because of " + named + (more > 0 ? " and " + more + " more" : "");
    }

    private String advice(FigureChange change) {
        String mend = move.explains(change)
                ? Texts.program().say("seal.mend-cut-off", "then", move.local(move.then()))
                : Texts.program().say("seal.mend-data");
        return lacksReason()
                ? Texts.program().say("seal.unexplained", "month", closed.month(), "issue", issue(), "mend", mend)
                : Texts.program().say("seal.reissued", "issue", issue(), "reason", reason.text());
    }
}
