package dev.servicereport.documents.service;

import dev.servicereport.figures.MonthFigures;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a report shows of a month with very many services (サービスが多い月): up to {@value #EACH} of them each has its rows; of more than
 * that the groups, and beside them the services that were down longest. Lists show their first rows. All rows are in tables beside
 * the report, see {@link MonthTables}.
 */
final class LongMonth {

    /** Up to so many services are shown one by one; as many rows of any list. */
    static final int EACH = 200;

    /** Groups in a table, of more services than that. */
    private static final int GROUPS = 100;

    /** Services that are no groups, beside them. */
    private static final int SINGLE = 50;

    /** Rows of a chart, which has to fit on a page. */
    private static final int CHART = 15;

    /** Of equal ones that comes first which stands first in services.csv. */
    private static final Comparator<ServiceFigures> LONGEST_DOWN = Comparator.comparing(
                    (ServiceFigures one) -> one.availability().downSeconds())
            .thenComparing(one -> one.availability().unknownSeconds())
            .reversed();

    private final ServiceTree tree;
    private final List<ServiceFigures> services;

    LongMonth(ServiceTree tree, MonthFigures figures) {
        this.tree = tree;
        services = figures.services();
    }

    /** Whether not every service has its row. */
    boolean isLong() {
        return services.size() > EACH;
    }

    /** The services that have a row, in the order of services.csv. */
    List<ServiceFigures> shown() {
        if (!isLong()) {
            return services;
        }
        Set<Service> shown = new HashSet<>();
        longest(services.stream().filter(this::isGroup).toList(), GROUPS).forEach(one -> shown.add(one.service()));
        longest(services.stream().filter(one -> !isGroup(one)).toList(), SINGLE)
                .forEach(one -> shown.add(one.service()));
        return services.stream().filter(one -> shown.contains(one.service())).toList();
    }

    /** Those of them that have a row in a chart, in the order of services.csv. */
    List<ServiceFigures> charted() {
        if (!isLong()) {
            return services;
        }
        Set<ServiceFigures> charted = new HashSet<>(longest(shown(), CHART));
        return shown().stream().filter(charted::contains).toList();
    }

    private boolean isGroup(ServiceFigures one) {
        return tree.hasParts(one.service());
    }

    private static List<ServiceFigures> longest(List<ServiceFigures> of, int most) {
        return of.stream().sorted(LONGEST_DOWN).limit(most).toList();
    }

    /** The rows of a list that are shown. */
    static <T> List<T> first(List<T> rows) {
        return rows.size() > EACH ? rows.subList(0, EACH) : rows;
    }
}
