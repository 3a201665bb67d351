package dev.servicereport.availability;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Of which months there is an outage list, as the names of files say (停止一覧のある月).
 *
 * @param named the months that lists are named by, and those between them and the rows that such a list holds
 * @param withoutRows the months of lists with a heading only
 * @param unnamed whether there is a list whose name carries no month
 * @param gaps what is missing in one series of lists while another goes on; such a month is named all the same
 */
public record ListMonths(
        SortedSet<YearMonth> named, SortedSet<YearMonth> withoutRows, boolean unnamed, List<SeriesGap> gaps) {

    /** No list is named by its month. */
    public static final ListMonths NONE = new ListMonths(new TreeSet<>(), new TreeSet<>(), true, List.of());

    public ListMonths {
        named = Collections.unmodifiableSortedSet(new TreeSet<>(named));
        gaps = List.copyOf(gaps);
        withoutRows = Collections.unmodifiableSortedSet(new TreeSet<>(withoutRows));
    }

    /** The last month of which a list says by its name that nothing happened. */
    public Optional<YearMonth> lastWithoutRows() {
        return withoutRows.isEmpty() ? Optional.empty() : Optional.of(withoutRows.last());
    }

    /**
     * Whether the list of a month is missing in the series. Before the series there may be a list without a month in its
     * name; what comes after its last month is not in the series.
     */
    boolean lacks(YearMonth month) {
        boolean before = named.isEmpty() || (unnamed && month.isBefore(named.first()));
        return !before && !named.contains(month) && month.isBefore(named.last());
    }
}
