package dev.servicereport.dataset;

import dev.servicereport.time.DateText;
import dev.servicereport.time.Era;
import dev.servicereport.time.TimeTextException;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The months that a file is named by, like {@code 2025-05.csv}, {@code outages-202505.csv.gz}, {@code 停止一覧2025年5月.csv}, {@code 令和7年5月.csv} or
 * {@code R7.5.csv}. What may be something else, a day, a part, a version or the number of a server, is no month: a file that is missing
 * beside it must not be made up.
 *
 * @param months in the order in which they stand
 * @param day whether a day is told, which is no month
 * @param doubtful whether there is none, and something that may have been meant for one
 */
record MonthName(List<YearMonth> months, boolean day, boolean doubtful) {

    private static final String MONTH = "(?: ?年 ?(0?[1-9]|1[0-2]) ?月|([-_.]?)(0[1-9]|1[0-2])|([-_.])([1-9]))";

    /** Perhaps a day: two more digits, or fewer behind a sign. */
    private static final String DAY =
            "((?:[-_.]|(?<=月))\\d{1,2}(?!\\d)|(?<=\\d)\\d\\d(?!\\d)|(?<=月) ?\\d{1,2}(?= ?日))?";

    /** In our calendar or an era's own name. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?<!\\d)(2\\d{3}|(?:" + eras(Era::kanji) + ") ?(?:元|\\d{1,2}))" + MONTH + DAY + "( ?日)?(?!\\d)");

    /** The letter of an era is one of a version too, {@code 2025-01_R2.1}, and counts only where nothing else tells a month. */
    private static final Pattern LETTER = Pattern.compile("(?<![A-Za-z\\d])((?:" + eras(era -> era.letter() + "")
            + ")(?:元|\\d{1,2}))" + MONTH + DAY + "( ?日)?(?!\\d)");

    /** {@code 1月}, {@code 01-2025}, {@code Jan-2025}, {@code 2025 01} and {@code 25-01} are not read: one of them could be anything. */
    private static final Pattern UNREAD = Pattern.compile("(?<!\\d)(?:0?[1-9]|1[0-2]) ?月(?! ?\\d{1,2} ?日)"
            + "|(?<!\\d|\\d[-_.])(?:0?[1-9]|1[0-2])[-_.]20\\d\\d(?!\\d|[-_.]?\\d)"
            + "|(?<![A-Za-z])(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-_. ]*20\\d\\d(?!\\d)"
            + "|(?<!\\d)20\\d\\d[-_. ]*(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
            + "|(?<!\\d)20\\d\\d (?:0?[1-9]|1[0-2])(?!\\d)"
            + "|(?<![A-Za-z\\d_.-])2\\d[-_.](?:0[1-9]|1[0-2])(?!\\d|[-_.]\\d)");

    private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:csv|xlsx)(?:\\.gz|\\.zip)?$");

    /** Before it no server can be meant. */
    private static final int FIRST_BY_LETTER = 2000;

    private static final Pattern NUMBERED = Pattern.compile("(?:[A-Za-z]|(?<!20\\d\\d[-_.])\\d[-_.])$");

    private enum Kind {
        MONTH,
        DAY,
        DOUBTFUL
    }

    private record Found(YearMonth month, Kind kind) {}

    /** @param path the path of a file, with forward slashes; its folder says nothing */
    static MonthName of(String path) {
        String name = normalized(path.substring(path.lastIndexOf('/') + 1));
        List<Found> found = found(name).toList();
        List<YearMonth> months = found.stream()
                .filter(one -> one.kind() == Kind.MONTH)
                .map(Found::month)
                .toList();
        boolean day = found.stream().anyMatch(one -> one.kind() == Kind.DAY);
        boolean meant = !found.isEmpty() || UNREAD.matcher(name).find();
        return new MonthName(months, day, months.isEmpty() && !day && meant);
    }

    /** The first of the months that a path tells of, if only by a day; what its folder tells counts where its name tells nothing. */
    static Optional<YearMonth> earliest(String path) {
        int folder = path.lastIndexOf('/') + 1;
        return Stream.of(path.substring(folder), path.substring(0, folder))
                .flatMap(part -> found(normalized(part)).map(Found::month).min(Comparator.naturalOrder()).stream())
                .findFirst();
    }

    /** The path of a list without the months in its name, for each of which stands {@code *}, and without its ending. */
    static String rest(String path) {
        int folder = path.lastIndexOf('/') + 1;
        String name = ENDING.matcher(normalized(path.substring(folder))).replaceFirst("");
        boolean plain = PLAIN.matcher(name).find();
        return path.substring(0, folder)
                + (plain ? PLAIN : LETTER).matcher(name).replaceAll("*");
    }

    private static String normalized(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
    }

    private static Stream<Found> found(String name) {
        List<Found> plain = in(name, PLAIN).toList();
        return plain.isEmpty()
                ? in(name, LETTER).filter(one -> one.month().getYear() >= FIRST_BY_LETTER)
                : plain.stream();
    }

    private static Stream<Found> in(String name, Pattern pattern) {
        return pattern.matcher(name)
                .results()
                .flatMap(found -> month(found).map(month -> new Found(month, kind(name, found))).stream());
    }

    /** As the cells of a file are read; empty where the era does not reach into it. */
    private static Optional<YearMonth> month(MatchResult found) {
        String month = Stream.of(2, 4, 6)
                .map(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        try {
            return Optional.of(DateText.month(found.group(1).replace(" ", "") + "-" + month));
        } catch (TimeTextException unreadable) {
            return Optional.empty();
        }
    }

    private static Kind kind(String name, MatchResult found) {
        String day = found.group(7);
        if (day == null) {
            return isLoose(name, found) ? Kind.DOUBTFUL : Kind.MONTH;
        }
        boolean alike = found.group(2) == null && day.matches(Pattern.quote(sign(found)) + "(?:0[1-9]|[12]\\d|3[01])");
        return found.group(8) != null || alike ? Kind.DAY : Kind.DOUBTFUL;
    }

    /** {@code R0701}, {@code web2025-1} and {@code 1.2025.1} may be the numbers of anything. */
    private static boolean isLoose(String name, MatchResult found) {
        boolean ours = Character.isDigit(found.group(1).charAt(0));
        String before = name.substring(0, found.start());
        return ours
                ? found.group(6) != null && NUMBERED.matcher(before).find()
                : found.group(2) == null && sign(found).isEmpty();
    }

    /** What stands between year and month. */
    private static String sign(MatchResult found) {
        return found.group(5) == null ? Objects.requireNonNullElse(found.group(3), "") : found.group(5);
    }

    private static String eras(Function<Era, String> name) {
        return Arrays.stream(Era.values()).map(name).collect(Collectors.joining("|"));
    }
}
