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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One row as typed cells. A cell that does not hold what is asked of it is noted as a problem and comes out empty;
 * {@link #isSound()} says at the end whether the row can be used.
 */
public final class CsvRow {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,9})?");

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
        if (!cell.codePoints().allMatch(this::isShowable)) {
            noteUnshowable(column, cell);
        }
        return cell;
    }

    private boolean isShowable(int c) {
        return c == '\n' || c == '\r' || c == '\t' || context.showable().test(c);
    }

    private void noteUnshowable(Column column, String cell) {
        String characters = cell.codePoints()
                .filter(c -> !isShowable(c))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        context.problems()
                .add(Problem.notice(at(column), characters, "no font has it; documents show 〓")
                        .hint("文書の書体にない文字のため、〓と表示する"));
    }

    private String value(Column column) {
        String cell = raw(column).strip();
        if (cell.isEmpty() && column.required()) {
            fault(column, "", "a value");
        }
        return cell;
    }

    /** An id: full and half width make no difference. */
    public String id(Column column) {
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
            fault(column, raw(column), faulty.expected(), faulty.hint());
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
            fault(column, raw(column), faulty.expected(), faulty.hint());
            return Optional.empty();
        }
    }

    /** A decimal number of 0 or more. */
    public Optional<BigDecimal> decimal(Column column) {
        String cell = id(column).replace(",", "");
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!DECIMAL.matcher(cell).matches()) {
            fault(column, raw(column), "a number of 0 or more");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(cell));
    }

    /** A whole number of 0 or more. */
    public OptionalLong wholeNumber(Column column) {
        Optional<BigDecimal> number = decimal(column);
        if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
            fault(column, raw(column), "a whole number");
            return OptionalLong.empty();
        }
        return number.map(value -> OptionalLong.of(value.longValueExact())).orElse(OptionalLong.empty());
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
