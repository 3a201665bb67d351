package dev.servicereport.documents.project;

import dev.servicereport.availability.Ratio;
import dev.servicereport.delivery.LedgerField;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.documents.project.LedgerPaper.Figures;
import dev.servicereport.documents.project.LedgerPaper.Heading;
import dev.servicereport.registers.LedgerStatistics;
import dev.servicereport.registers.LedgerStatistics.Group;
import dev.servicereport.registers.LedgerStatistics.Value;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.RegisterWords;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Words the figures over the rows of a ledger (集計). */
final class LedgerFiguresWriter {

    private static final int WIDTH = 10;

    /** Decimals of a share in percent; the rest is cut. */
    private static final int DECIMALS = 1;

    private final Display display;
    private final NamesOfThings names;

    /** @param names what things are called whose ids stand in cells */
    LedgerFiguresWriter(Display display, NamesOfThings names) {
        this.display = display;
        this.names = names;
    }

    Figures write(LedgerKind kind, LedgerStatistics statistics) {
        if (statistics.groups().isEmpty()) {
            return Figures.NONE;
        }
        String parts =
                kind.find(kind.figures().per()).map(field -> field.label()).orElse(RegisterWords.PARTS);
        List<Heading> headings = Stream.concat(
                        Stream.of(new Heading(parts, 2 * WIDTH, false)),
                        kind.figures().show().stream().map(measure -> new Heading(measure.label(), WIDTH, true)))
                .toList();
        List<List<String>> rows =
                statistics.groups().stream().map(group -> row(kind, group)).toList();
        return new Figures(LedgerWriter.fitted(headings, rows), rows);
    }

    private List<String> row(LedgerKind kind, Group group) {
        return Stream.concat(
                        Stream.of(
                                group.name().isEmpty()
                                        ? RegisterWords.ALL_ROWS
                                        : names.shown(kind.field(kind.figures().per()), group.name())),
                        group.values().stream().map(this::text))
                .toList();
    }

    private String text(Value value) {
        Long number = value.number();
        if (number == null) {
            return Words.NONE;
        }
        return switch (value.measure().shown()) {
            case ROWS -> Display.number(number) + "件";
            case SUM, MOST -> Display.number(number);
            case SHARE, FILLED, RATIO -> share(number, value.whole());
            case LATEST -> Words.brief(latest(value.unit(), number));
            case AGE, TOTAL, LONGEST ->
                value.unit() == LedgerField.Type.DAY ? Display.number(number) + "日" : Display.duration(number);
        };
    }

    private static String share(long part, long whole) {
        String percent = new Ratio(part, whole).percent(DECIMALS).toPlainString();
        return percent + "%（" + Display.number(part) + "/" + Display.number(whole) + "）";
    }

    private String latest(LedgerField.Type unit, long number) {
        return unit == LedgerField.Type.DAY ? Display.date(LocalDate.ofEpochDay(number)) : display.fullTime(number);
    }
}
