package dev.servicereport.seal;

import dev.servicereport.cache.Fingerprint;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.Revision;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.wording.Texts;
import dev.servicereport.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The documents of a closed month: what they were, and whether they still are (発行した文書). */
public final class IssuedDocuments {

    private static final String SOURCE = ".adoc";
    private static final List<String> ENDINGS = List.of(SOURCE, ".html", ".pdf");

    private final Dataset dataset;

    public IssuedDocuments(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Those of a month among documents that have been made. */
    public List<SealedDocument> of(YearMonth month, List<WrittenDocument> made) throws IOException {
        List<SealedDocument> documents = new ArrayList<>();
        for (WrittenDocument document : made) {
            if (document.name().equals(document.kind().id() + "-" + month)) {
                documents.add(new SealedDocument(document.name(), number(document, month), files(document)));
            }
        }
        return documents;
    }

    private String number(WrittenDocument document, YearMonth month) {
        return dataset.delivery().revisions().stream()
                .filter(revision -> revision.isOf(document.kind().id(), month.toString()))
                .reduce((earlier, later) -> later)
                .map(Revision::number)
                .orElse("");
    }

    private static SortedMap<String, String> files(WrittenDocument document) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (String ending : ENDINGS) {
            Path file = document.beside(ending);
            if (Files.isRegularFile(file)) {
                files.put(ending, Fingerprint.ofFile(file));
            }
        }
        return files;
    }

    /**
     * What is to be said of documents that are no longer as they were issued although no figure has changed.
     *
     * @param standing a closed month that stands
     * @param made the documents made now
     * @param maker what made them
     * @param seals compares the month with the data
     */
    public List<Problem> unlike(Standing standing, List<WrittenDocument> made, Issue.Maker maker, MonthSeals seals)
            throws IOException {
        ClosedMonth closed = standing.closed();
        List<Problem> notices = new ArrayList<>();
        if (standing.isChanged()) {
            return notices;
        }
        for (SealedDocument now : of(closed.month(), made)) {
            for (SealedDocument issued : closed.last().documents()) {
                if (issued.name().equals(now.name()) && differ(issued, now)) {
                    notices.add(notice(closed, issued, now, cause(standing, maker, seals)));
                }
            }
        }
        return notices;
    }

    /** In what both have. */
    private static boolean differ(SealedDocument issued, SealedDocument now) {
        return now.files().entrySet().stream()
                .anyMatch(file -> !issued.files()
                        .getOrDefault(file.getKey(), file.getValue())
                        .equals(file.getValue()));
    }

    private record Cause(String english, String japanese) {}

    private static Cause cause(Standing standing, Issue.Maker now, MonthSeals seals) throws IOException {
        Issue issue = standing.closed().last();
        List<RowChange> rows = seals.behind(standing.closed());
        if (!rows.isEmpty()) {
            return new Cause(
                    rows.stream().map(RowChange::english).collect(Collectors.joining(", ")),
                    rows.stream().map(RowChange::japanese).collect(Collectors.joining(Words.COMMA)));
        }
        if (!standing.move().changes().isEmpty()) {
            return moved(standing, "", "");
        }
        if (!issue.maker().looks().equals(now.looks())) {
            return new Cause(
                    "templates, theme, style or fonts have changed",
                    Texts.program().say("seal.other-looks"));
        }
        if (!issue.maker().tool().equals(now.tool())) {
            return new Cause("another version of this program", Texts.program().say("seal.other-version"));
        }
        String others = Texts.program().say("seal.other-parameters");
        return standing.move().isMoved()
                ? moved(standing, "; another parameter, or registers", Words.COMMA + others)
                : new Cause("a parameter, or registers", others);
    }

    private static Cause moved(Standing standing, String english, String japanese) {
        CutOffMove move = standing.move();
        return new Cause(
                "the cut-off, " + move.english(standing.closed().last().number()) + english,
                Texts.program()
                                .say(
                                        "seal.other-cut-off",
                                        "then",
                                        move.local(move.then()),
                                        "now",
                                        move.local(move.now()))
                        + japanese);
    }

    private static Problem notice(ClosedMonth closed, SealedDocument issued, SealedDocument now, Cause cause) {
        boolean words =
                !now.files().getOrDefault(SOURCE, "").equals(issued.files().getOrDefault(SOURCE, ""));
        String what = words ? "words" : "looks";
        SourceLocation where = SourceLocation.wholeFile(closed.file());
        return Problem.about(
                        where,
                        issued.name(),
                        "the figures are as issue " + closed.last().number() + " has them, the " + what + " are not: "
                                + cause.english())
                .hint("数値は第" + closed.last().number() + "版のままだが、" + (words ? "文面" : "体裁") + "が締めたときと異なる。"
                        + cause.japanese());
    }
}
