package dev.servicereport.goal;

import dev.servicereport.figures.MonthFigures;
import dev.servicereport.run.Outcome;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a run that made documents ends with (結び): each month in one line with its verdict, and the paths to open. */
final class ClosingLines {

    private ClosingLines() {}

    /** {@code 2025-03: 99.621%, agreed 99.8%, MISSED (未達成)}, by month. */
    static List<String> months(Outcome outcome) {
        return outcome.months().stream().map(ClosingLines::month).toList();
    }

    private static String month(MonthFigures month) {
        return month.sentence() + ", " + month.overall().verdict() + " ("
                + Display.verdict(month.overall().verdict()) + ")";
    }

    /** The folder of documents and, if there is one, the page that leads through the package for acceptance. */
    static List<Path> places(Path output) {
        Path index = output.resolve("acceptance").resolve("index.html");
        return Stream.concat(
                        Stream.of(output.resolve("documents")), Stream.of(index).filter(Files::isRegularFile))
                .toList();
    }

    /** {@code Open (開くファイル・フォルダー): …}. */
    static String open(Path place) {
        return "Open (" + Texts.program().say("told.open") + "): " + place;
    }
}
