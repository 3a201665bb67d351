package dev.servicereport.csv;

import dev.servicereport.problem.Nearest;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.problem.Withheld;
import dev.servicereport.time.TimeTextException;
import dev.servicereport.time.WrittenDuration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row as typed cells. A cell that does not hold what is asked of it is noted as a problem and comes out empty;
 * {@link #isSound()} says at the end whether the row can be used.
 */
public final class CsvRow {

    /** Commas only where thousands begin: 1,5 is more likely one and a half than fifteen. */
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})(\\.[0-9]{1,9})?");

    private static final Pattern MIDNIGHT = Pattern.compile("[T ]+0?0:00(:00(\\.0+)?)?$");

    private static final String SHIFTED = "人名や連絡先かもしれない値は表示しません。列がずれていないか、ファイルのこの欄を見てください";

    private static final String DATE_HINT = "日付は「2025-01-05」「2025/1/5」「令和7年1月5日」のように書いてください";

    private final CsvFile file;
    private final int line;
    private final List<String> cells;
    private final @Nullable Named named;
    private boolean sound = true;

    /**
     * The service that a row is about, where a cell names several or other columns do.
     *
     * @param service the name
     * @param heading where it comes from
     * @param isOurs whether it is a word of ours, not one of the file
     */
    record Named(String service, String heading, boolean isOurs) {}

    private @Nullable TimeCells times;

    /** @param line the row's first physical line */
    CsvRow(CsvFile file, int line, List<String> cells) {
        this(file, line, cells, null);
    }

    CsvRow(CsvFile file, int line, List<String> cells, @Nullable Named named) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.named = named;
    }

    int line() {
        return line;
    }

    /** All cells as written. */
    List<String> cells() {
        return cells;
    }

    /** The row's first physical line. */
    public SourceLocation where() {
        return file.line(line);
    }

    /** False once any cell asked for was at fault. */
    public boolean isSound() {
        return sound;
    }

    /** Whether a source of the contract says how the file is read. */
    public boolean isForeign() {
        return !file.header().mapping().equals(CsvMapping.NONE);
    }

    /** Whether the file has that column, or one value of it for all rows. */
    public boolean has(Column column) {
        return isNamed(column)
                || file.header().position(column) >= 0
                || !file.header().mapping().constant(column).isEmpty();
    }

    /** Free text as written, without surrounding blanks; empty when there is none. */
    public String text(Column column) {
        String cell = value(column);
        ShownText.note(cell, at(column), file.context());
        return cell;
    }

    String value(Column column) {
        String cell = raw(column).strip();
        if (cell.isEmpty() && column.required()) {
            fault(column, "", "a value", "この列は空にできません。値を書いてください");
        }
        return cell;
    }

    /** An id: full and half width make no difference; characters that nobody sees are a fault. */
    public String id(Column column) {
        String id = normalised(column);
        if (CellText.hasInvisible(id)) {
            fault(column, id, "a name without invisible characters", "見えない文字（改行・ゼロ幅・書字方向など）があります。消してください");
            return "";
        }
        return id;
    }

    /** The file's own word in a cell, whatever it means to us, without regard to case and width. */
    public String ownWord(Column column) {
        return Column.normalised(raw(column));
    }

    private String normalised(Column column) {
        String cell = value(column);
        Map<String, String> words = foreignWords(column);
        return CellText.normalised(words.isEmpty() ? cell : words.getOrDefault(Column.normalised(cell), cell));
    }

    /** What the words of the cell mean to us; empty when they are ours. */
    private Map<String, String> foreignWords(Column column) {
        boolean ours = isNamed(column) ? Objects.requireNonNull(named).isOurs() : isConstant(column);
        return ours ? Map.of() : file.header().mapping().meanings(column);
    }

    private boolean isNamed(Column column) {
        return named != null && column.name().equals(CsvMapping.SERVICE);
    }

    private boolean isConstant(Column column) {
        return file.header().position(column) < 0;
    }

    /** One word of a vocabulary. */
    public <E extends Enum<E>> Optional<E> choice(Column column, Vocabulary<E> vocabulary) {
        String cell = value(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> words = foreignWords(column);
        if (!words.isEmpty()) {
            return foreignChoice(column, cell, vocabulary, words);
        }
        Optional<E> meaning = vocabulary.meaning(cell);
        if (meaning.isEmpty()) {
            fault(column, cell, vocabulary.expected(cell), vocabulary.hint(cell));
        }
        return meaning;
    }

    /** The words of a foreign file are all that counts: 0 may be good there. */
    private <E extends Enum<E>> Optional<E> foreignChoice(
            Column column, String cell, Vocabulary<E> vocabulary, Map<String, String> words) {
        Optional<E> meaning =
                Optional.ofNullable(words.get(Column.normalised(cell))).flatMap(vocabulary::meaning);
        if (meaning.isEmpty()) {
            SourceLocation origin = file.header().mapping().origin().of(column.name());
            fault(
                    column,
                    cell,
                    Nearest.oneOf(words.keySet().stream().sorted().toList(), cell) + ", as " + origin + " says",
                    "意味の決まっていない語です。contract.yaml の sources の " + column.name() + " に書き足してください");
        }
        return meaning;
    }

    /**
     * A date and time, as the second since 1970-01-01T00:00:00Z; fractions are cut off, a date alone is a fault. Of two seconds that
     * a local time means at the end of summer time it is the earlier.
     */
    public OptionalLong time(Column column) {
        return times().time(column, TimeEdge.MOMENT);
    }

    /** The same for one end of a span: of two seconds the later where it ends. */
    public OptionalLong time(Column column, TimeEdge edge) {
        return times().time(column, edge);
    }

    /** The same for something that followed on another: of two seconds the later. */
    public OptionalLong endTime(Column column) {
        return times().following(column);
    }

    /** A date and time, or a date alone, which is its first second: where no seconds are counted. */
    public OptionalLong timeOrDay(Column column) {
        return times().timeOrDay(column);
    }

    /** How its times are read. */
    TimeCells times() {
        if (times == null) {
            times = new TimeCells(this, file);
        }
        return times;
    }

    /** Notes that the row is about a period that ends when it begins. */
    public void noteNoLength() {
        file.notes().add(FileNotes.Kind.NO_LENGTH, line);
    }

    /**
     * Notes that the row can count in no month when what it tells of lies wholly outside the term of service.
     *
     * @param start its first second
     * @param end the second after its last one; of something without length or without an end, what says how far it reaches
     */
    public void noteOutside(long start, long end) {
        if (file.context().isOutside(start, end)) {
            file.notes().add(FileNotes.Kind.OUTSIDE, line);
        }
    }

    /** The same of what happens in one second. */
    public void noteOutside(long second) {
        noteOutside(second, second + 1);
    }

    /** A length of time in seconds. */
    public OptionalLong duration(Column column) {
        Optional<Long> seconds = read(column, WrittenDuration::seconds, "");
        return seconds.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** A calendar date. */
    public Optional<LocalDate> date(Column column) {
        return read(column, file.context().times()::date, DATE_HINT);
    }

    private interface Reading<T> {

        T of(String cell) throws TimeTextException;
    }

    private <T> Optional<T> read(Column column, Reading<T> reading, String usualHint) {
        String cell = value(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.of(cell));
        } catch (TimeTextException faulty) {
            faultyValue(column, faulty.expected(), faulty.hint().isEmpty() ? usualHint : faulty.hint());
            return Optional.empty();
        }
    }

    /** A decimal number of 0 or more. */
    public Optional<BigDecimal> decimal(Column column) {
        String cell = normalised(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!DECIMAL.matcher(cell).matches()) {
            faultyValue(column, "a number of 0 or more", "「1024」「0.5」のように、0以上の数だけを書いてください");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(cell.replace(",", "")));
    }

    /** A whole number of 0 or more. */
    public OptionalLong wholeNumber(Column column) {
        Optional<BigDecimal> number = decimal(column);
        if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
            faultyValue(column, "a whole number", "整数を書いてください");
            return OptionalLong.empty();
        }
        return number.map(value -> OptionalLong.of(value.longValueExact())).orElse(OptionalLong.empty());
    }

    void faultyValue(Column column, String expected, String hint) {
        String trace = SpreadsheetTrace.hint(raw(column));
        fault(column, raw(column), expected, trace.isEmpty() ? hint : trace);
    }

    /** Notes that a cell is not what it should be; the row is no longer sound. */
    public void fault(Column column, String found, String expected) {
        fault(column, found, expected, "");
    }

    /** The same with a help in Japanese. */
    public void fault(Column column, String found, String expected, String hint) {
        sound = false;
        String told = found.equals(raw(column)) ? apart(column).orElse(found) : found;
        boolean withheld = Withheld.from(told).contains(Withheld.MASK);
        String help = withheld ? (hint.isEmpty() ? SHIFTED : hint + "。" + SHIFTED) : hint;
        file.context().problems().add(Problem.error(at(column), told, expected).hint(help));
    }

    /** Two values that are read as one time, each by itself: joined, their digits may look like a number that neither holds. */
    private Optional<String> apart(Column column) {
        return file.header()
                .place(column)
                .filter(place -> !dateCell(place).isEmpty() && !clockCell(place).isEmpty())
                .map(place -> dateCell(place) + "' + '" + clockCell(place));
    }

    /** The place of a cell, or of the value that stands for it in all rows. */
    public SourceLocation at(Column column) {
        if (isNamed(column)) {
            return where().at(Objects.requireNonNull(named).heading());
        }
        CsvMapping mapping = file.header().mapping();
        return isConstant(column) && !mapping.constant(column).isEmpty()
                ? mapping.origin().of("constants." + column.name())
                : where().at(file.header().heading(column), cell(column) + 1);
    }

    /** Where the column stands, counted from 0; of date and time apart, the time when the date is one. */
    private int cell(Column column) {
        return file.header()
                .place(column)
                .filter(place -> isDate(dateCell(place)))
                .map(Place::clock)
                .orElse(file.header().position(column));
    }

    private boolean isDate(String cell) {
        try {
            file.context().times().date(cell);
            return true;
        } catch (TimeTextException faulty) {
            return false;
        }
    }

    /** The cell as it stands in the file, or the value for all rows; empty when there is none. */
    public String raw(Column column) {
        if (isNamed(column)) {
            return Objects.requireNonNull(named).service();
        }
        Optional<Place> place = file.header().place(column);
        if (place.isPresent()) {
            return joined(place.get());
        }
        int position = file.header().position(column);
        return position < 0 ? file.header().mapping().constant(column) : cells.get(position);
    }

    /** The date of a pair of cells; exports of databases write it as its first second. */
    String dateCell(Place place) {
        return MIDNIGHT.matcher(cells.get(place.date()).strip()).replaceFirst("");
    }

    String clockCell(Place place) {
        return cells.get(place.clock()).strip();
    }

    /** Date and time of two cells; a date that belongs to another time as well says nothing alone. */
    private String joined(Place place) {
        String clock = clockCell(place);
        return place.shared() && clock.isEmpty() ? "" : (dateCell(place) + " " + clock).strip();
    }

    /** What a row says under a heading of its file that the source has told. */
    public record Told(String heading, String word) {}

    /** Empty when the source has nothing told, or the file does not have it. */
    public Optional<Told> told() {
        return file.header().mapping().rows().told().stream()
                .map(file.header()::position)
                .filter(position -> position >= 0)
                .findFirst()
                .map(position -> new Told(
                        file.header().heading(position), cells.get(position).strip()));
    }
}
