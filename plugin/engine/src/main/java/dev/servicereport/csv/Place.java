package dev.servicereport.csv;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the cells of a column stand whose date and time are in columns of their own (日付と時刻が別の列).
 *
 * @param date the position of the date, counted from 0
 * @param clock the position of the time of day
 * @param shared whether the date is that of another time: an end before its start is then one of the next day
 */
record Place(int date, int clock, boolean shared) {

    private static final String MOMENT = "日時";

    /** Dates that both a start and an end may belong to. */
    private static final List<String> COMMON_DATES = List.of("作業日", "実施日", "日付");

    private static final Set<String> START = Set.of("from");
    private static final Set<String> END = Set.of("to");

    /** The pair of headings for a column of times, if a file has one and no heading for both in one. */
    static Optional<Place> of(Column column, List<String> normalised, CsvMapping mapping) {
        CsvMapping.Headings foreign = mapping.columns().get(column.name());
        if (stems(column).findAny().isEmpty() || mapping.constants().containsKey(column.name())) {
            return Optional.empty();
        }
        if (foreign != null) {
            return foreign.demanded() && foreign.names().size() == 2
                    ? pair(foreign.names().get(0), foreign.names().get(1), normalised)
                            .map(place -> place.sharing(isShared(column, place, normalised, mapping)))
                    : Optional.empty();
        }
        return stems(column)
                .flatMap(stem -> pair(dateOf(stem), clockOf(stem), normalised).stream())
                .findFirst()
                .or(() -> ofCommonDate(column, normalised));
    }

    private static Stream<String> stems(Column column) {
        return column.aliases().stream()
                .filter(alias -> alias.endsWith(MOMENT))
                .map(alias -> alias.substring(0, alias.length() - MOMENT.length()));
    }

    private static String dateOf(String stem) {
        return stem.isEmpty() ? "日付" : stem + "日";
    }

    private static String clockOf(String stem) {
        return stem + "時刻";
    }

    private static Optional<Place> pair(String date, String clock, List<String> normalised) {
        int dateAt = normalised.indexOf(Column.normalised(date));
        int clockAt = normalised.indexOf(Column.normalised(clock));
        return dateAt < 0 || clockAt < 0 ? Optional.empty() : Optional.of(new Place(dateAt, clockAt, false));
    }

    private Place sharing(boolean with) {
        return new Place(date, clock, with);
    }

    private static boolean isShared(Column end, Place place, List<String> normalised, CsvMapping mapping) {
        CsvMapping.Headings start = mapping.columns().get("from");
        return END.contains(end.name())
                && start != null
                && !start.names().isEmpty()
                && normalised.indexOf(Column.normalised(start.names().get(0))) == place.date();
    }

    /** A time of day beside a date that both ends have, or that of the start. */
    private static Optional<Place> ofCommonDate(Column column, List<String> normalised) {
        boolean end = END.contains(column.name());
        if (!end && !START.contains(column.name())) {
            return Optional.empty();
        }
        Stream<String> starts = end ? Stream.of("開始日", "発生日") : Stream.empty();
        return Stream.concat(starts, COMMON_DATES.stream())
                .flatMap(date -> stems(column).flatMap(stem -> pair(date, clockOf(stem), normalised).stream()))
                .findFirst()
                .map(place -> place.sharing(end));
    }
}
