package dev.servicereport.documents.project;

import dev.servicereport.delivery.Ledger;
import dev.servicereport.delivery.LedgerEntry;
import dev.servicereport.delivery.LedgerField;
import dev.servicereport.delivery.LedgerRule;
import dev.servicereport.delivery.LedgerValue;
import dev.servicereport.delivery.NilReturn;
import dev.servicereport.documents.project.LedgerPaper.Declaration;
import dev.servicereport.documents.project.LedgerPaper.Heading;
import dev.servicereport.registers.LedgerStatistics;
import dev.servicereport.registers.RegisterState;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words ledgers (簿冊). */
final class LedgerWriter {

    private static final int WIDTH_OF_ID = 5;

    private final Display display;
    private final LocalDate asOf;
    private final NamesOfThings names;

    /**
     * @param asOf the last day that counts
     * @param names what things are called whose ids stand in cells
     */
    LedgerWriter(Display display, LocalDate asOf, NamesOfThings names) {
        this.display = display;
        this.asOf = asOf;
        this.names = names;
    }

    /**
     * @param open what is open, in whole sentences
     * @param state how it stands; null: nobody asks
     */
    LedgerPaper write(Ledger ledger, List<String> open, @Nullable RegisterState state) {
        List<Heading> headings = Stream.concat(
                        Stream.of(new Heading("番号", WIDTH_OF_ID, false)),
                        columns(ledger).stream().map(LedgerWriter::heading))
                .toList();
        List<List<String>> rows = ledger.entries().stream()
                .filter(entry -> entry.isKnownBy(asOf, display.zone()))
                .map(entry -> row(ledger, entry))
                .toList();
        return new LedgerPaper(
                ledger.kind().title(),
                Display.date(asOf),
                state == null ? RegisterState.State.KEPT.name() : state.state().name(),
                fitted(headings, rows),
                rows,
                state == null
                        ? List.of()
                        : state.nilReturns().stream()
                                .map(LedgerWriter::declaration)
                                .toList(),
                new LedgerFiguresWriter(display, names)
                        .write(ledger.kind(), LedgerStatistics.of(ledger, asOf, display.zone())),
                open);
    }

    private static Declaration declaration(NilReturn one) {
        return new Declaration(
                Words.briefDays(one.from(), one.to()),
                one.declaredBy(),
                Words.brief(Display.date(one.declaredOn())),
                Words.orNone(one.reason()));
    }

    static List<Heading> fitted(List<Heading> headings, List<List<String>> rows) {
        List<Integer> widths = ColumnWidths.of(
                headings.stream().map(Heading::width).toList(),
                IntStream.range(0, headings.size())
                        .mapToObj(i -> Stream.concat(
                                        Stream.of(headings.get(i).label()),
                                        rows.stream().map(row -> row.get(i)))
                                .toList())
                        .toList());
        return IntStream.range(0, headings.size())
                .mapToObj(i -> new Heading(
                        headings.get(i).label(), widths.get(i), headings.get(i).number()))
                .toList();
    }

    /** A file and its checksum share a column: the checksum is long, and nobody looks for it without the file. */
    private static List<List<LedgerField>> columns(Ledger ledger) {
        List<List<LedgerField>> columns = new ArrayList<>();
        LedgerField before = null;
        for (LedgerField field : ledger.kind().fields()) {
            if (before != null && before.type() == LedgerField.Type.FILE && field.type() == LedgerField.Type.CHECKSUM) {
                columns.set(columns.size() - 1, List.of(before, field));
            } else {
                columns.add(List.of(field));
            }
            before = field;
        }
        return columns;
    }

    private static Heading heading(List<LedgerField> column) {
        return new Heading(
                column.stream().map(LedgerField::label).collect(Collectors.joining(Words.COMMA)),
                column.stream().mapToInt(LedgerField::width).sum(),
                column.get(0).type() == LedgerField.Type.COUNT);
    }

    private List<String> row(Ledger ledger, LedgerEntry entry) {
        Stream<String> cells = columns(ledger).stream()
                .map(column -> column.stream()
                        .flatMap(field -> value(ledger, entry, field).stream())
                        .collect(Collectors.joining("\n")))
                .map(Words::orNone);
        return Stream.concat(Stream.of(entry.id()), cells).toList();
    }

    private Optional<String> value(Ledger ledger, LedgerEntry entry, LedgerField field) {
        return entry.value(field.name())
                .filter(value -> !isAwaited(ledger, field) || !isLater(value))
                .map(this::text)
                .map(text -> shown(field, text));
    }

    private String shown(LedgerField field, String text) {
        return switch (field.type()) {
            case CHECKSUM -> inGroups(text);
            case NAME -> names.shown(field, text);
            default -> text;
        };
    }

    /** A long number on several lines, as people compare it. */
    private static String inGroups(String checksum) {
        return checksum.replaceAll("(.{8})(?=.)", "$1 ");
    }

    /** Whether a rule waits for it, as for the day of a return: a later one has not come yet. */
    private static boolean isAwaited(Ledger ledger, LedgerField field) {
        return ledger.kind().rules().stream()
                .anyMatch(rule -> (rule instanceof LedgerRule.Needs needs
                                && needs.needed().equals(field.name()))
                        || (rule instanceof LedgerRule.NeedsWhere where
                                && where.needed().equals(field.name()))
                        || (rule instanceof LedgerRule.NeedsAtTheEnd atTheEnd
                                && atTheEnd.needed().equals(field.name())));
    }

    private boolean isLater(LedgerValue value) {
        return value.day(display.zone()).filter(day -> day.isAfter(asOf)).isPresent();
    }

    private String text(LedgerValue value) {
        if (value instanceof LedgerValue.Day day) {
            return Words.brief(Display.date(day.date()));
        }
        if (value instanceof LedgerValue.Moment moment) {
            return Words.brief(display.fullTime(moment.second()));
        }
        if (value instanceof LedgerValue.Count count) {
            return Display.number(count.number());
        }
        return ((LedgerValue.Text) value).text();
    }
}
