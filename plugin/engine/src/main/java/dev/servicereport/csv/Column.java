package dev.servicereport.csv;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column that a file may have (列).
 *
 * @param name its English heading
 * @param aliases other headings for the same, Japanese ones among them
 * @param required whether the heading must be there and every cell filled
 */
public record Column(String name, List<String> aliases, boolean required) {

    private static final Pattern BROKEN_WORDS = Pattern.compile("([a-z0-9.,:)])\\s*[\r\n]+\\s*([a-z0-9(])");

    public Column {
        aliases = List.copyOf(aliases);
    }

    /** A column that must be there, with a value in each row. */
    public static Column required(String name, String... aliases) {
        return new Column(name, List.of(aliases), true);
    }

    /** A column that may be missing, or empty in a row. */
    public static Column optional(String name, String... aliases) {
        return new Column(name, List.of(aliases), false);
    }

    /** Whether its cells may hold twelve digits that look like a personal number, see {@link LongNumbers}. */
    public boolean numbersAllowed() {
        return LongNumbers.areOrdinaryIn(name);
    }

    /** The headings it goes by, normalised. */
    public Stream<String> headings() {
        return Stream.concat(Stream.of(name), aliases.stream()).map(Column::normalised);
    }

    /** Full and half width, upper and lower case and surrounding blanks make no difference. */
    static String normalised(String heading) {
        String plain =
                Normalizer.normalize(heading, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return plain.indexOf('\n') < 0 && plain.indexOf('\r') < 0 ? plain : onOneLine(plain);
    }

    /** A heading that is broken over lines; between Japanese characters nothing stands for the line end. */
    private static String onOneLine(String heading) {
        return BROKEN_WORDS.matcher(heading).replaceAll("$1 $2").replaceAll("\\s*[\r\n]+\\s*", "");
    }

    /** Quick, since every cell is looked up by its column; the names of a file's columns differ. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
