package dev.servicereport.figures;

import dev.servicereport.availability.Availability;
import dev.servicereport.availability.AvailabilityCalculation;
import dev.servicereport.availability.DataGaps;
import dev.servicereport.availability.Outage;
import dev.servicereport.availability.ReferenceStop;
import dev.servicereport.contract.ContractTerm;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.problem.Problem;
import dev.servicereport.service.Service;
import dev.servicereport.service.ServiceTree;
import dev.servicereport.time.TimeSpan;
import dev.servicereport.time.TimeSpans;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** From checked records to figures. */
public final class FiguresCalculation {

    private final Dataset dataset;
    private final ZoneId zone;
    private final BigDecimal target;
    private final AvailabilityCalculation availability;
    private final ResponsesCalculation responses;
    private final DetailsCalculation details;
    private final long cutOff;
    private final CutOffNotes notes;

    /** Asked for by every outage of every month. */
    private final Map<Service, TimeSpans> wholeDown = new HashMap<>();

    /** Asked for by the reports of the months after it, too. */
    private final Map<YearMonth, List<ServiceFigures>> services = new HashMap<>();

    /** @param cutOff the second before which everything is counted, exclusive */
    public FiguresCalculation(Dataset dataset, long cutOff) {
        this(dataset, cutOff, true);
    }

    /** @param chosen whether somebody chose the cut-off, so that nothing need be said of it */
    FiguresCalculation(Dataset dataset, long cutOff, boolean chosen) {
        this.dataset = dataset;
        this.cutOff = cutOff;
        notes = new CutOffNotes(dataset, cutOff, chosen);
        zone = dataset.contract().measurement().zone();
        target = dataset.contract().sla().availability().target();
        availability = new AvailabilityCalculation(dataset.contract(), dataset.measurements(), cutOff);
        responses = new ResponsesCalculation(dataset, availability, cutOff);
        details = new DetailsCalculation(dataset, availability);
    }

    /** The second before which everything is counted, exclusive; it may lie outside the term. */
    public long cutOff() {
        return cutOff;
    }

    /** The service term up to the cut-off. */
    public TimeSpan horizon() {
        return availability.horizon();
    }

    /** The last day that counts (基準日), the same for all documents: a cut-off within a day is about that day. */
    public LocalDate lastDay() {
        return Instant.ofEpochSecond(cutOff - 1).atZone(zone).toLocalDate();
    }

    /** What is to be known of the data at the cut-off. */
    public List<Problem> notices() {
        return notes.all();
    }

    /** The same for one who knows only what comes before that second. */
    public List<Problem> noticesBefore(long end) {
        return notes.before(end == horizon().end() ? cutOff : end);
    }

    /** Months with data, ascending. */
    public List<YearMonth> monthsWithData() {
        return availability.monthsWithData();
    }

    /** The months of which data are missing. */
    public DataGaps gaps() {
        return availability.gaps();
    }

    /** The contract's dates. */
    ContractTerm term() {
        return dataset.contract().term();
    }

    /**
     * From which month on no outage is assumed because nothing was recorded any more; empty when something was recorded up to the
     * cut-off, or no service goes by outage lists.
     */
    public Optional<YearMonth> assumedFrom() {
        YearMonth next = CutOff.firstUnrecorded(dataset);
        ServiceTree services = dataset.measurements().services();
        boolean byList = services.services().stream()
                .anyMatch(service -> !services.hasParts(service) && availability.goesByList(service));
        return byList && covers(next) ? Optional.of(next) : Optional.empty();
    }

    /** Each fiscal year that the term touches, months without data among them. */
    public List<FiscalYearFigures> fiscalYears() {
        return new TermFigures(availability, dataset.contract().term(), target, monthsWithData()).fiscalYears();
    }

    /** The same with what was known at the end of a month: later months have no data yet. */
    public List<FiscalYearFigures> fiscalYears(YearMonth last) {
        List<YearMonth> known =
                monthsWithData().stream().filter(month -> !month.isAfter(last)).toList();
        return new TermFigures(availability, dataset.contract().term(), target, known).fiscalYears();
    }

    /** What was agreed to pay, what was paid up to the cut-off, and how the months that it pays for went. */
    public PaymentFigures payments() {
        SortedMap<YearMonth, Availability> months = new TreeMap<>();
        monthsWithData().forEach(month -> months.put(month, availability.of(ServiceTree.WHOLE, List.of(month))));
        return new PaymentFigures(dataset.contract(), dataset.payments(), lastDay(), months);
    }

    /** Whether any part of the month lies in the term and before the cut-off. */
    public boolean covers(YearMonth month) {
        return !availability.window(month).isEmpty();
    }

    /** The whole in one month. */
    public ServiceFigures overall(YearMonth month) {
        return of(ServiceTree.WHOLE, availability.window(month));
    }

    /** Each service in one month, in the order of services.csv. */
    public List<ServiceFigures> services(YearMonth month) {
        return services.computeIfAbsent(
                month,
                known -> dataset.measurements().services().services().stream()
                        .map(service -> of(service, availability.window(month)))
                        .toList());
    }

    /** The figures of a month; one without data is all unknown. */
    public MonthFigures of(YearMonth month) {
        TimeSpan window = availability.window(month);
        return new MonthFigures(
                month,
                window,
                target,
                of(ServiceTree.WHOLE, window),
                services(month),
                responses.inquiries(month),
                responses.incidents(month),
                details.of(window));
    }

    /** The outages of a service over the whole term, as they count: none is cut at a month's edge. */
    public TimeSpans wholeDown(Service service) {
        return wholeDown.computeIfAbsent(
                service, known -> availability.of(known, availability.horizon()).down());
    }

    /** When a service was down and brought the whole down. */
    public TimeSpans stoppingWhole(Service service) {
        return availability.stoppingWhole(service);
    }

    /** The rows of outages from sites that count, in the order of time. */
    public List<Outage> listedOutages() {
        return availability
                .listedOutages()
                .sorted(Comparator.comparingLong(Outage::from).thenComparing(Outage::service))
                .toList();
    }

    /** What was measured to be down and does not count, because it is excluded or service is not owed then. */
    public TimeSpans uncountedDown(Service service, TimeSpan window) {
        return availability.uncountedDown(service, window);
    }

    /** Outages seen from sites that do not count. */
    public List<ReferenceStop> referenceStops(TimeSpan window) {
        return availability.referenceStops(window);
    }

    private ServiceFigures of(Service service, TimeSpan window) {
        return new ServiceFigures(
                service, availability.of(service, window), target, availability.shortInterruptions(service, window));
    }
}
