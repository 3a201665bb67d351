package dev.servicereport.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/**
 * The days on which nobody works whatever the weekday (休業日).
 *
 * @param nationalHolidays whether Japanese national holidays (国民の祝日・休日) are among them
 * @param yearly periods that return each year, both ends inclusive; one may run over the year's end
 * @param dates single days
 */
public record ClosedDays(boolean nationalHolidays, List<YearlyPeriod> yearly, Set<LocalDate> dates) {

    /** No closed days at all. */
    public static final ClosedDays NONE = new ClosedDays(false, List.of(), Set.of());

    /**
     * A period of each year, both ends inclusive.
     *
     * @param first first day
     * @param last last day; before {@code first} when the period runs over the year's end
     */
    public record YearlyPeriod(MonthDay first, MonthDay last) {

        public boolean contains(LocalDate date) {
            MonthDay day = MonthDay.from(date);
            boolean notBefore = day.compareTo(first) >= 0;
            boolean notAfter = day.compareTo(last) <= 0;
            return first.compareTo(last) <= 0 ? notBefore && notAfter : notBefore || notAfter;
        }
    }

    public ClosedDays {
        yearly = List.copyOf(yearly);
        dates = Set.copyOf(dates);
    }

    /**
     * Whether the day is closed.
     *
     * @throws IllegalArgumentException when national holidays count and the day is after {@link JapaneseHolidays#LAST_YEAR}
     */
    public boolean contains(LocalDate date) {
        return dates.contains(date)
                || yearly.stream().anyMatch(period -> period.contains(date))
                || (nationalHolidays && JapaneseHolidays.isHoliday(date));
    }
}
