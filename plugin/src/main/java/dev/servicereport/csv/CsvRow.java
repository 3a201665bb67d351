package dev.servicereport.csv;

import dev.servicereport.problem.Problem;
import dev.servicereport.problem.SourceLocation;
import dev.servicereport.time.DateText;
import dev.servicereport.time.TimeTextException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One row as typed cells. A cell that does not hold what is asked of it is noted as a problem and comes out empty;
 * {@link #isSound()} says at the end whether the row can be used.
 */
public final class CsvRow {

    /** Commas only where thousands begin: 1,5 is more likely one and a half than fifteen. */
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})(\\.[0-9]{1,9})?");

    private final List<String> cells;
    private final Header header;
    private final SourceLocation where;
    private final CsvContext context;
    private boolean sound = true;

    CsvRow(List<String> cells, Header header, SourceLocation where, CsvContext context) {
        this.cells = cells;
        this.header = header;
        this.where = where;
        this.context = context;
    }

    /** The row's first physical line. */
    public SourceLocation where() {
        return where;
    }

    /** False once any cell asked for was at fault. */
    public boolean isSound() {
        return sound;
    }

    /** Whether the file has that column. */
    public boolean has(Column column) {
        return header.position(column) >= 0;
    }

    /** Free text as written, without surrounding blanks; empty when there is none. */
    public String text(Column column) {
        String cell = value(column);
        noteCharacters(column, select(cell, CsvRow::isInvisible), "invisible; documents show its code")
                .ifPresent(notice -> context.problems().add(notice.hint("見えない文字のため、その番号を表示する")));
        noteCharacters(column, select(cell, c -> !isShowable(c)), "no font has it; documents show 〓")
                .ifPresent(notice -> context.problems().add(notice.hint("文書の書体にない文字のため、〓と表示する")));
        return cell;
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private boolean isShowable(int c) {
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || isInvisible(c)
                || context.showable().test(c);
    }

    private static String select(String cell, IntPredicate wanted) {
        return cell.codePoints()
                .filter(wanted)
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private Optional<Problem> noteCharacters(Column column, String characters, String done) {
        return characters.isEmpty() ? Optional.empty() : Optional.of(Problem.notice(at(column), characters, done));
    }

    private String value(Column column) {
        String cell = raw(column).strip();
        if (cell.isEmpty() && column.required()) {
            fault(column, "", "a value");
        }
        return cell;
    }

    /** An id: full and half width make no difference; characters that nobody sees are a fault. */
    public String id(Column column) {
        String id = normalised(column);
        if (id.codePoints().anyMatch(c -> isInvisible(c) || Character.isISOControl(c))) {
            fault(column, id, "a name without invisible characters", "見えない文字（改行・ゼロ幅・書字方向など）があります。消してください");
            return "";
        }
        return id;
    }

    private String normalised(Column column) {
        String cell = value(column);
        return Normalizer.isNormalized(cell, Normalizer.Form.NFKC)
                ? cell
                : Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
    }

    /** One word of a vocabulary. */
    public <E extends Enum<E>> Optional<E> choice(Column column, Vocabulary<E> vocabulary) {
        String cell = value(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> meaning = vocabulary.meaning(cell);
        if (meaning.isEmpty()) {
            fault(column, cell, vocabulary.expected(cell));
        }
        return meaning;
    }

    /** A date and time, as the second since 1970-01-01T00:00:00Z; fractions are cut off, a date alone is midnight. */
    public OptionalLong time(Column column) {
        String cell = value(column);
        if (cell.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(context.times().epochSecond(cell));
        } catch (TimeTextException faulty) {
            faultyValue(column, faulty.expected(), faulty.hint());
            return OptionalLong.empty();
        }
    }

    /** A calendar date. */
    public Optional<LocalDate> date(Column column) {
        String cell = value(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(DateText.date(cell));
        } catch (TimeTextException faulty) {
            faultyValue(column, faulty.expected(), faulty.hint());
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
            faultyValue(column, "a number of 0 or more", "");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(cell.replace(",", "")));
    }

    /** A whole number of 0 or more. */
    public OptionalLong wholeNumber(Column column) {
        Optional<BigDecimal> number = decimal(column);
        if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
            faultyValue(column, "a whole number", "");
            return OptionalLong.empty();
        }
        return number.map(value -> OptionalLong.of(value.longValueExact())).orElse(OptionalLong.empty());
    }

    private void faultyValue(Column column, String expected, String hint) {
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
        context.problems().add(Problem.error(at(column), found, expected).hint(hint));
    }

    /** The place of a cell. */
    public SourceLocation at(Column column) {
        return where.at(header.heading(column));
    }

    /** The cell as it stands in the file; empty when there is none. */
    public String raw(Column column) {
        int position = header.position(column);
        return position < 0 ? "" : cells.get(position);
    }
}
