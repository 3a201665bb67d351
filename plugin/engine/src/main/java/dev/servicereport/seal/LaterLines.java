package dev.servicereport.seal;

import dev.servicereport.time.SeenDates;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells lines that are about later months only, by the dates that can be seen in them: all of them lie behind the month. A line
 * without a date that is recognised here is not one of them, so that nothing is overlooked.
 */
final class LaterLines {

    /** A time with a zone of its own may belong to the day before. */
    private static final Pattern ZONED = Pattern.compile("\\d(?:[Zz]|[+-]\\d\\d:?\\d\\d)(?!\\d)");

    private static final Charset WINDOWS = Charset.forName("windows-31j");

    private final LocalDate last;
    private final SeenDates seen;

    /** @param zone in which times are counted */
    LaterLines(YearMonth month, ZoneId zone) {
        last = month.atEndOfMonth();
        seen = new SeenDates(zone);
    }

    /** Whether a line is about later months, and nothing else. */
    boolean isLater(byte[] line) {
        String text = text(line);
        LocalDate latest = ZONED.matcher(text).find() ? last.plusDays(1) : last;
        List<Optional<LocalDate>> dates = seen.in(text);
        return !dates.isEmpty()
                && dates.stream()
                        .allMatch(
                                date -> date.filter(day -> day.isAfter(latest)).isPresent());
    }

    private static String text(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(line, WINDOWS);
        }
    }
}
