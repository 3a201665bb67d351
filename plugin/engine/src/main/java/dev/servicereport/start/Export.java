package dev.servicereport.start;

import dev.servicereport.contract.Presets;
import dev.servicereport.contract.Source.Kind;
import dev.servicereport.csv.FirstLook;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.problem.SourceLocation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An export of monitoring, recognised (監視の出力).
 *
 * @param file where it lies
 * @param form what it is
 * @param look its encoding and headings
 * @param timestamp how it writes times, in the words of {@code sources}; empty for the usual way
 * @param rows what its rows say
 */
record Export(GivenFile file, ExportForm form, FirstLook look, String timestamp, ExportRows rows) {

    /** Ways to write times that a preset leaves open; the usual ones first. */
    private static final List<String> TIMES = List.of(
            "",
            "epoch-seconds",
            "epoch-milliseconds",
            "excel-serial",
            "M/d/yyyy H:mm[:ss]",
            "M/d/yyyy h:mm[:ss] a",
            "d/M/yyyy H:mm[:ss]",
            "MM-dd-yyyy HH:mm:ss",
            "dd-MM-yyyy HH:mm:ss",
            "d.M.yyyy H:mm[:ss]");

    /** Recognises a file by its headings; empty, and why is noted, when it is of no known form. */
    static Optional<Export> recognise(GivenFile file, Problems problems) {
        Problems unreadable = new Problems();
        Optional<FirstLook> any = FirstLook.at(file.source(), has -> List.of(), unreadable);
        unreadable.sorted().stream().filter(Problem::isError).forEach(problems::add);
        if (any.isEmpty()) {
            return Optional.empty();
        }
        Optional<Export> export = ExportForm.all(file.stem())
                .flatMap(form -> look(file, form).map(look -> new Fit(form, look)).stream())
                .max(Comparator.comparingLong(Fit::known).thenComparing(Fit::saysService))
                .map(fit -> timed(file, fit));
        if (export.isEmpty()) {
            problems.add(unknown(file, any.get()));
        }
        return export;
    }

    /** Whether a word that the preset tells says that a row is surely no outage. */
    boolean isNoOutage(String word) {
        return !form.preset().isEmpty()
                && Presets.noOutage(form.preset()).stream().anyMatch(word::equalsIgnoreCase);
    }

    /** Whether it is a list of outages in which there was none, so that it does not say of which months it is. */
    boolean isWithoutOutages() {
        long none = rows.told().entrySet().stream()
                .filter(told -> isNoOutage(told.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return form.kind() == Kind.OUTAGES && rows.rows() == none;
    }

    /** Whether it may as well be a log of changes, which has the same headings as one of samples. */
    boolean mayBeChanges() {
        return form.preset().isEmpty() && form.kind() == Kind.UPTIME && rows.areMoments();
    }

    /** A form that a file has. */
    private record Fit(ExportForm form, FirstLook look) {

        long known() {
            return form.known(look);
        }

        boolean saysService() {
            return form.service().isEmpty();
        }
    }

    private static Optional<FirstLook> look(GivenFile file, ExportForm form) {
        return firstLook(file, form).filter(look -> !form.isDeniedBy(look));
    }

    private static Optional<FirstLook> firstLook(GivenFile file, ExportForm form) {
        return FirstLook.at(file.source().mapped(form.mapping(), ""), form.layout(), new Problems());
    }

    /** With the first way to write times in which every row makes sense; the usual one when there is none, so that reading tells why. */
    private static Export timed(GivenFile file, Fit fit) {
        return TIMES.stream()
                .map(way -> read(file, fit, way))
                .filter(way -> way.rows().isSound())
                .findFirst()
                .orElseGet(() -> read(file, fit, TIMES.get(0)));
    }

    private static Export read(GivenFile file, Fit fit, String way) {
        return new Export(file, fit.form(), fit.look(), way, ExportRows.read(file, fit.form(), way));
    }

    private static Problem unknown(GivenFile file, FirstLook look) {
        return Problem.error(
                        new SourceLocation(file.name(), look.line(), ""),
                        String.join(",", look.headings()),
                        "the headings of an export of one of " + String.join(", ", Presets.names())
                                + ", or a row of headings with service, from and to")
                .hint("どの監視ツールの出力か見分けられません。見出しの行を「サービス,開始日時,終了日時」にするか、-Dexport を付けずに始めてください");
    }
}
