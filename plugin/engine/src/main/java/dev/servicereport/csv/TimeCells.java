package dev.servicereport.csv;

import dev.servicereport.problem.SourceLocation;
import dev.servicereport.time.TimeForms;
import dev.servicereport.time.TimeText;
import dev.servicereport.time.TimeTextException;
import dev.servicereport.time.TimeTextException.DateAlone;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The times of one row: joined from two cells where date and time stand apart, settled where a change of the clock brings one twice. */
final class TimeCells {

    private static final String USUAL = "日時は「2025-01-05 10:30」「令和7年1月5日 10時30分」のように書いてください";

    private final CsvRow row;
    private final CsvFile file;

    /** For each column whose local time comes twice whether the later is meant, where that is known. */
    private Map<Column, Boolean> settled = Map.of();

    TimeCells(CsvRow row, CsvFile file) {
        this.row = row;
        this.file = file;
    }

    /** See {@link CsvRow#time(Column, TimeEdge)}. */
    OptionalLong time(Column column, TimeEdge edge) {
        return time(column, edge, edge == TimeEdge.END ? TimeText::laterSecond : TimeText::epochSecond);
    }

    /** See {@link CsvRow#endTime}. */
    OptionalLong following(Column column) {
        return time(column, TimeEdge.MOMENT, TimeText::laterSecond);
    }

    /** Whether a cell holds a local time that a change of the clock brings twice. */
    boolean comesTwice(Column column) {
        return !file.context().times().neverTwice() && !second(column, false).equals(second(column, true));
    }

    /** The earlier or the later second that a cell may mean; empty, and nothing noted, when it holds no time. */
    OptionalLong second(Column column, boolean later) {
        String cell = row.raw(column).strip();
        try {
            TimeText times = file.context().times();
            return cell.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(later ? times.laterSecond(cell) : times.epochSecond(cell));
        } catch (TimeTextException faulty) {
            return OptionalLong.empty();
        }
    }

    /** Says which of two seconds is meant. */
    void settle(Column column, boolean later) {
        Map<Column, Boolean> more = new HashMap<>(settled);
        more.put(column, later);
        settled = more;
    }

    private interface Clock {

        long second(TimeText times, String cell) throws TimeTextException;
    }

    private OptionalLong time(Column column, TimeEdge edge, Clock clock) {
        String cell = row.value(column);
        if (cell.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            TimeText times = file.context().times();
            Boolean later = settled.get(column);
            if (comesTwice(column)) {
                file.notes().add(FileNotes.Kind.TWICE, row.line());
            }
            return later == null ? OptionalLong.of(clock.second(times, cell)) : second(column, later);
        } catch (TimeTextException faulty) {
            noteTime(column, edge, faulty);
            return OptionalLong.empty();
        }
    }

    /** A date and time, or a date alone, which is its first second: where no seconds are counted. */
    OptionalLong timeOrDay(Column column) {
        String cell = row.value(column);
        if (cell.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(file.context().times().epochSecond(cell));
        } catch (TimeTextException faulty) {
            if (faulty.dateAlone().isPresent()) {
                return OptionalLong.of(faulty.dateAlone().get().start());
            }
            noteTime(column, TimeEdge.MOMENT, faulty);
            return OptionalLong.empty();
        }
    }

    private void noteTime(Column column, TimeEdge edge, TimeTextException faulty) {
        Optional<LocalDate> date = faulty.dateAlone().map(DateAlone::date);
        if (date.isPresent()) {
            row.fault(column, row.raw(column), edge.expected.formatted(date.get()), edge.hint.formatted(date.get()));
        } else {
            String usual = faulty.hint().isEmpty() ? USUAL : faulty.hint();
            boolean told = usual.contains("timestamp:");
            String proposed = told
                    ? ""
                    : proposedForm(row.raw(column)).map(form -> "。" + form).orElse("");
            row.faultyValue(column, faulty.expected(), placed(usual) + proposed);
        }
    }

    /** A help that is about the sources, with the line of the one that reads the file. */
    private String placed(String hint) {
        return row.isForeign() ? hint.replace(TimeForms.SOURCES, sources()) : hint;
    }

    private String sources() {
        SourceLocation source = file.header().mapping().origin().of("timestamp");
        return source.file() + ":" + source.line() + " の sources に";
    }

    /** How a source could say that its times are written like this one. */
    private Optional<String> proposedForm(String cell) {
        List<String> forms = row.isForeign() ? TimeForms.fitting(cell) : List.of();
        return forms.isEmpty()
                ? Optional.empty()
                : Optional.of(sources()
                        + forms.stream()
                                .map(form -> "「timestamp: \"" + form + "\"」")
                                .collect(Collectors.joining("又は"))
                        + "と書くと読めます");
    }

    /**
     * The end of a span whose date is also that of its start: one before the start is a time of the next day, and a notice says so.
     * Any other end stays as it is, that of a span without length too.
     */
    OptionalLong onTheNextDay(Column column, OptionalLong start, OptionalLong end) {
        Optional<Place> shared = file.header().place(column).filter(Place::shared);
        if (shared.isEmpty() || start.isEmpty() || end.isEmpty() || end.getAsLong() >= start.getAsLong()) {
            return end;
        }
        try {
            LocalDate next =
                    file.context().times().date(row.dateCell(shared.get())).plusDays(1);
            String text = next + " " + row.clockCell(shared.get());
            OptionalLong later = OptionalLong.of(file.context().times().epochSecond(text));
            file.notes().add(FileNotes.Kind.NEXT_DAY, row.line());
            return later;
        } catch (TimeTextException unusual) {
            row.fault(
                    column,
                    row.raw(column),
                    "an end after the start, or a date of its own",
                    "終わりの日付の列を作るか、「26:00」のように書いてください");
            return OptionalLong.empty();
        }
    }
}
