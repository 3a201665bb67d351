package dev.servicereport.availability;

import dev.servicereport.availability.Scene.Interval;
import dev.servicereport.availability.Scene.Rows;
import dev.servicereport.availability.Scene.Sample;
import dev.servicereport.contract.AvailabilityTerms;
import dev.servicereport.contract.ContractTerm;
import dev.servicereport.contract.ExclusionRules;
import dev.servicereport.contract.GapPolicy;
import dev.servicereport.contract.Measurement;
import dev.servicereport.service.Service;
import dev.servicereport.time.ClosedDays;
import dev.servicereport.time.DailyHours;
import dev.servicereport.time.OpeningHours;
import dev.servicereport.time.TimeSpan;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up scenes; the same seed makes the same scene. */
final class SceneGenerator {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final List<String> SITES = List.of("hall", "branch", "");

    /** How far rows may reach beyond the term, so that {@link SecondBySecond} still sees them whole. */
    private static final int BEYOND = 20 * MINUTE;

    private final Random random;
    private final LocalDate firstDay;
    private final int days;
    private long start;
    private long cutOff;
    private List<Service> services = List.of();

    private SceneGenerator(long seed, LocalDate firstDay, int days) {
        random = new Random(seed);
        this.firstDay = firstDay;
        this.days = days;
    }

    /** The first hour of a term: samples, intervals, lists, exclusions, corrections. */
    static Scene hour(long seed) {
        return new SceneGenerator(seed, LocalDate.of(2025, 6, 10), 1).scene(10 * MINUTE, HOUR);
    }

    /** Four days over a month's end with a national holiday on either side of it, perhaps with weekly service hours. */
    static Scene overMonthsEnd(long seed) {
        return new SceneGenerator(seed, LocalDate.of(2025, 4, 29), 5).scene(36 * HOUR, 5 * 24 * HOUR);
    }

    private Scene scene(int shortest, int longest) {
        start = firstDay.atStartOfDay(TOKYO).toEpochSecond();
        cutOff = start + shortest + random.nextInt(longest - shortest + 1);
        services = services();
        return new Scene(
                terms(),
                new ExclusionRules(random.nextInt(3), random.nextInt(3) == 0),
                new Measurement(TOKYO, Duration.ofSeconds(seconds(90)), Duration.ofSeconds(seconds(150))),
                new ContractTerm(firstDay, null, firstDay, firstDay.plusDays(days - 1)),
                cutOff,
                services,
                rows());
    }

    private AvailabilityTerms terms() {
        return new AvailabilityTerms(
                new BigDecimal(pick(List.of("99.8", "95", "80.00", "50", "100"))),
                pick(List.of("", "hall", "hall")),
                pick(List.of(GapPolicy.values())),
                serviceHours(),
                Duration.ofSeconds(pick(List.of(0, 0, 60, 300))));
    }

    private OpeningHours serviceHours() {
        if (days == 1 || random.nextInt(3) == 0) {
            return OpeningHours.ALWAYS;
        }
        List<DailyHours> hours = List.of(
                new DailyHours(6 * HOUR + random.nextInt(HOUR), 12 * HOUR), new DailyHours(13 * HOUR, 24 * HOUR));
        return new OpeningHours(
                Map.of(
                        DayOfWeek.TUESDAY, hours,
                        DayOfWeek.WEDNESDAY, hours,
                        DayOfWeek.THURSDAY, List.of(DailyHours.WHOLE_DAY),
                        DayOfWeek.SATURDAY, hours),
                new ClosedDays(random.nextBoolean(), List.of(), Set.of()));
    }

    /** One group, perhaps with a group inside, and services beside it. */
    private List<Service> services() {
        List<Service> made = new ArrayList<>();
        made.add(service("g", "overall"));
        made.add(service("g1", "g"));
        made.add(service("g2", "g"));
        made.add(service("a", "overall"));
        if (random.nextBoolean()) {
            made.add(service("h", "g"));
            made.add(service("h1", "h"));
        }
        return made;
    }

    private Service service(String id, String partOf) {
        return new Service(id, id, partOf, pick(List.of(Service.Rule.values())), random.nextInt(6) > 0, "");
    }

    private Rows rows() {
        boolean outageList = random.nextInt(3) > 0;
        return new Rows(
                several(3, this::samples).flatMap(List::stream).toList(),
                several(8, this::interval).toList(),
                outageList,
                outageList ? several(6, this::outage).toList() : List.of(),
                several(4, this::exclusion).toList(),
                corrections());
    }

    private <T> Stream<T> several(int most, Supplier<T> make) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> make.get()).toList().stream();
    }

    /** A run of samples about a minute apart, some missing, some at one instant, some repeated. */
    private List<Sample> samples() {
        String service = leaf();
        List<Sample> run = new ArrayList<>();
        long second = second();
        for (int i = random.nextInt(40); i > 0 && second < cutOff + BEYOND; i--) {
            Sample sample = new Sample(service, pick(SITES), second, status());
            run.add(sample);
            run.addAll(random.nextInt(8) == 0 ? List.of(sample) : List.of());
            second += pick(List.of(0, 30, 60, 60, 61, 120, 149, 150, 151));
        }
        return run;
    }

    private Interval interval() {
        return new Interval(leaf(), pick(SITES), span(), status());
    }

    private Outage outage() {
        TimeSpan span = span();
        boolean open = random.nextInt(8) == 0;
        String service = random.nextInt(5) == 0 ? pick(services).id() : leaf();
        return new Outage(service, pick(SITES), span.start(), open ? null : span.end(), "", Responsible.UNKNOWN);
    }

    private Exclusion exclusion() {
        String service = random.nextInt(3) == 0
                ? Exclusion.EVERY_SERVICE
                : pick(services).id();
        LocalDate noticed = firstDay.minusDays(3).plusDays(random.nextInt(5));
        LocalDate approved = firstDay.minusDays(2).plusDays(random.nextInt(5));
        return new Exclusion(
                service,
                span(),
                pick(List.of(Exclusion.Kind.values())),
                "",
                random.nextInt(4) == 0 ? null : noticed,
                new Exclusion.Approval(pick(List.of("課長", "課長", "")), random.nextInt(5) == 0 ? null : approved));
    }

    /** Each decided on a day of its own, so that none contradicts another; in any order. */
    private List<Correction> corrections() {
        int offset = random.nextInt(3);
        int count = random.nextInt(4);
        return IntStream.range(0, count)
                .mapToObj(i -> new Correction(
                        leaf(),
                        span(),
                        status(),
                        "",
                        new Correction.Decision("市", firstDay.plusDays((i + offset) % count))))
                .toList();
    }

    private String leaf() {
        List<String> parents = services.stream().map(Service::partOf).toList();
        return pick(services.stream()
                .map(Service::id)
                .filter(id -> !parents.contains(id))
                .toList());
    }

    private TimeSpan span() {
        long from = second();
        long longest = pick(List.of(10, 2 * MINUTE, 20 * MINUTE, HOUR, (int) (cutOff - start)));
        return new TimeSpan(from, Math.min(from + random.nextLong(longest + 1), cutOff + BEYOND));
    }

    /** A second in or about the term, often on a minute so that edges meet. */
    private long second() {
        long any = start - BEYOND + random.nextLong(cutOff - start + 2 * BEYOND);
        return random.nextBoolean() ? any : any - Math.floorMod(any, 5 * MINUTE);
    }

    private int seconds(int usual) {
        return random.nextBoolean() ? usual : 1 + random.nextInt(2 * usual);
    }

    private Status status() {
        return pick(List.of(Status.UP, Status.UP, Status.DOWN, Status.DOWN, Status.UNKNOWN));
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
