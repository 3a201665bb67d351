package dev.servicereport.availability;

import dev.servicereport.contract.GapPolicy;
import dev.servicereport.service.Service;
import dev.servicereport.time.DailyHours;
import dev.servicereport.time.OpeningHours;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The agreement worked out once more in the plainest way, one second after another: an array holds what each service was at
 * each second. It takes from the code under test nothing but records that hold data.
 */
final class SecondBySecond {

    /** Seconds looked at before the term begins and after the cut-off, since an outage's whole length may decide. */
    private static final int MARGIN = 1600;

    /** What a month of one service comes to. */
    record Tally(long scheduled, long excluded, long down, long unknown, int outages, long longest, Verdict verdict) {}

    private static final byte UNKNOWN = 0;
    private static final byte UP = 1;
    private static final byte DOWN = 2;

    /** The national holidays of the days that the scenes lie in. */
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2025, 4, 29), LocalDate.of(2025, 5, 3), LocalDate.of(2025, 5, 5));

    private final Scene scene;
    private final long first;
    private final long termStart;
    private final long horizonEnd;
    private final int size;
    private final boolean[] served;
    private final Map<String, byte[]> states = new HashMap<>();
    private final Map<String, boolean[]> excluded = new HashMap<>();

    SecondBySecond(Scene scene) {
        this.scene = scene;
        termStart = startOf(scene.term().serviceFrom());
        horizonEnd = Math.min(startOf(scene.term().serviceTo().plusDays(1)), scene.cutOff());
        first = termStart - MARGIN;
        size = (int) Math.max(0, horizonEnd - first) + MARGIN;
        served = served();
    }

    private long startOf(LocalDate day) {
        return day.atStartOfDay(scene.measurement().zone()).toEpochSecond();
    }

    // --- figures ---

    Tally of(Service service, YearMonth month) {
        long from = Math.max(termStart, startOf(month.atDay(1)));
        long to = Math.min(horizonEnd, startOf(month.plusMonths(1).atDay(1)));
        byte[] state = state(service);
        boolean[] out = excluded(service);
        long scheduled = 0;
        long taken = 0;
        long down = 0;
        long unknown = 0;
        int outages = 0;
        long longest = 0;
        long run = 0;
        for (long second = from; second < to; second++) {
            int i = (int) (second - first);
            boolean owed = served[i];
            boolean counts = owed && !out[i];
            scheduled += owed ? 1 : 0;
            taken += owed && out[i] ? 1 : 0;
            unknown += counts && state[i] == UNKNOWN ? 1 : 0;
            boolean isDown = counts && state[i] == DOWN;
            run = isDown ? run + 1 : 0;
            down += isDown ? 1 : 0;
            outages += run == 1 ? 1 : 0;
            longest = Math.max(longest, run);
        }
        return new Tally(scheduled, taken, down, unknown, outages, longest, verdict(scheduled - taken, down, unknown));
    }

    private Verdict verdict(long owed, long down, long unknown) {
        GapPolicy gaps = scene.terms().gaps();
        long base = gaps == GapPolicy.EXCLUDED ? owed - unknown : owed;
        long worst = gaps == GapPolicy.DOWN || gaps == GapPolicy.UNDETERMINED ? down + unknown : down;
        long best = gaps == GapPolicy.DOWN ? down + unknown : down;
        if (base == 0) {
            return Verdict.NOT_APPLICABLE;
        }
        if (keeps(base, worst)) {
            return Verdict.MET;
        }
        return keeps(base, best) ? Verdict.UNDETERMINED : Verdict.MISSED;
    }

    /** 100 × (base − lost) ≥ target × base. */
    private boolean keeps(long base, long lost) {
        BigDecimal needed = scene.terms().target().multiply(new BigDecimal(base));
        return new BigDecimal((base - lost) * 100).compareTo(needed) >= 0;
    }

    private boolean[] served() {
        boolean[] open = new boolean[size];
        LocalDate day = LocalDate.ofInstant(
                Instant.ofEpochSecond(first), scene.measurement().zone());
        for (; startOf(day) < first + size; day = day.plusDays(1)) {
            long midnight = startOf(day);
            for (DailyHours hours : hoursOf(day)) {
                for (int ofDay = hours.from(); ofDay < hours.to(); ofDay++) {
                    mark(open, midnight + ofDay);
                }
            }
        }
        return open;
    }

    private List<DailyHours> hoursOf(LocalDate day) {
        OpeningHours agreed = scene.terms().serviceHours();
        boolean closed = agreed.closed().nationalHolidays() && HOLIDAYS.contains(day);
        return closed ? List.of() : agreed.weekly().getOrDefault(day.getDayOfWeek(), List.of());
    }

    // --- exclusions ---

    private boolean[] excluded(Service service) {
        return excluded.computeIfAbsent(service.id(), id -> {
            boolean[] out = new boolean[size];
            for (Exclusion row : scene.rows().exclusions()) {
                if ((row.service().equals("*") || namesOf(service).contains(row.service())) && isValid(row)) {
                    for (long second = row.span().start(); second < row.span().end(); second++) {
                        mark(out, second);
                    }
                }
            }
            return out;
        });
    }

    private void mark(boolean[] out, long second) {
        if (second >= first && second < first + size) {
            out[(int) (second - first)] = true;
        }
    }

    private List<String> namesOf(Service service) {
        List<String> names = new ArrayList<>();
        String name = service.id();
        while (!name.equals("overall")) {
            names.add(name);
            String current = name;
            name = scene.services().stream()
                    .filter(each -> each.id().equals(current))
                    .findAny()
                    .orElseThrow()
                    .partOf();
        }
        return names;
    }

    private boolean isValid(Exclusion row) {
        LocalDate day = Instant.ofEpochSecond(row.span().start())
                .atZone(scene.measurement().zone())
                .toLocalDate();
        boolean planned = row.kind() == Exclusion.Kind.PLANNED;
        if (planned && row.noticedOn() == null && scene.rules().noticeDays() > 0) {
            return false;
        }
        if (planned
                && row.noticedOn() != null
                && row.noticedOn().until(day, ChronoUnit.DAYS) < scene.rules().noticeDays()) {
            return false;
        }
        if (!scene.rules().approvalRequired()) {
            return true;
        }
        LocalDate approved = row.approval().on();
        return !row.approval().by().isEmpty() && approved != null && !(planned && approved.isAfter(day));
    }

    // --- states ---

    private byte[] state(Service service) {
        byte[] known = states.get(service.id());
        if (known == null) {
            List<Service> parts = scene.services().stream()
                    .filter(each -> each.partOf().equals(service.id()))
                    .toList();
            known = parts.isEmpty() ? ofLeaf(service) : ofGroup(service, parts);
            states.put(service.id(), known);
        }
        return known;
    }

    /** Whether a service is down at a second of the term, and the whole is because of it. */
    boolean stopsWhole(Service service, long second) {
        int i = (int) (second - first);
        if (!service.inSla() || state(service)[i] != DOWN || excluded(service)[i]) {
            return false;
        }
        if (service.partOf().equals("overall")) {
            return true;
        }
        Service above = scene.services().stream()
                .filter(each -> each.id().equals(service.partOf()))
                .findAny()
                .orElseThrow();
        boolean brought = above.rule() == Service.Rule.ALL
                || scene.services().stream()
                        .filter(each -> each.partOf().equals(above.id()) && each.inSla())
                        .allMatch(each -> excluded(each)[i] || state(each)[i] == DOWN);
        return brought && stopsWhole(above, second);
    }

    private byte[] ofGroup(Service service, List<Service> parts) {
        boolean[] anyUp = new boolean[size];
        boolean[] anyDown = new boolean[size];
        boolean[] anyUnknown = new boolean[size];
        for (Service part : parts.stream().filter(Service::inSla).toList()) {
            byte[] state = state(part);
            boolean[] out = excluded(part);
            for (int i = 0; i < size; i++) {
                anyUp[i] |= !out[i] && state[i] == UP;
                anyDown[i] |= !out[i] && state[i] == DOWN;
                anyUnknown[i] |= !out[i] && state[i] == UNKNOWN;
            }
        }
        byte[] state = new byte[size];
        for (int i = 0; i < size; i++) {
            state[i] = service.rule() == Service.Rule.ALL
                    ? anyDown[i] ? DOWN : anyUnknown[i] ? UNKNOWN : UP
                    : anyUp[i] ? UP : anyUnknown[i] ? UNKNOWN : anyDown[i] ? DOWN : UP;
        }
        paintOutages(service, state);
        return state;
    }

    private byte[] ofLeaf(Service service) {
        byte[] state = new byte[size];
        boolean monitored = paintSamples(service, state) | paintIntervals(service, state);
        if (!monitored && scene.rows().outageList()) {
            paint(state, first, first + size, UP);
        }
        paintOutages(service, state);
        scene.rows().corrections().stream()
                .filter(row -> row.service().equals(service.id()))
                .sorted(Comparator.comparing(row -> row.decision().on()))
                .forEach(row -> overwrite(state, row.span().start(), row.span().end(), code(row.status())));
        dropShortOutages(state);
        return state;
    }

    private boolean counts(String site) {
        String agreed = scene.terms().measuredFrom();
        return agreed.isEmpty() || site.isEmpty() || agreed.equals(site);
    }

    private boolean paintSamples(Service service, byte[] state) {
        List<Scene.Sample> mine = scene.rows().samples().stream()
                .filter(row -> row.service().equals(service.id()) && counts(row.site()))
                .toList();
        for (Scene.Sample row : mine) {
            long next = mine.stream()
                    .filter(other -> other.site().equals(row.site()) && other.second() > row.second())
                    .mapToLong(Scene.Sample::second)
                    .min()
                    .orElse(Long.MAX_VALUE);
            long tolerance = scene.measurement().tolerance().toSeconds();
            long interval = scene.measurement().interval().toSeconds();
            boolean inTime = next != Long.MAX_VALUE && next - row.second() <= tolerance;
            paint(state, row.second(), inTime ? next : Math.min(next, row.second() + interval), code(row.status()));
        }
        return !mine.isEmpty();
    }

    private boolean paintIntervals(Service service, byte[] state) {
        List<Scene.Interval> mine = scene.rows().intervals().stream()
                .filter(row -> row.service().equals(service.id()) && counts(row.site()))
                .toList();
        mine.forEach(row -> paint(state, row.span().start(), row.span().end(), code(row.status())));
        return !mine.isEmpty();
    }

    /** How long an open one lasts is not known: to the end of what is looked at. */
    private void paintOutages(Service service, byte[] state) {
        scene.rows().outages().stream()
                .filter(row -> row.service().equals(service.id()) && counts(row.site()))
                .forEach(row -> paint(state, row.from(), row.to() == null ? first + size : row.to(), DOWN));
    }

    /** The stronger of two statuses stays. */
    private void paint(byte[] state, long from, long to, byte status) {
        for (long second = Math.max(from, first); second < Math.min(to, first + size); second++) {
            int i = (int) (second - first);
            state[i] = (byte) Math.max(state[i], status);
        }
    }

    private void overwrite(byte[] state, long from, long to, byte status) {
        for (long second = Math.max(from, first); second < Math.min(to, first + size); second++) {
            state[(int) (second - first)] = status;
        }
    }

    private void dropShortOutages(byte[] state) {
        int begin = 0;
        for (int i = 0; i <= size; i++) {
            boolean down = i < size && state[i] == DOWN;
            if (!down) {
                if (i - begin < scene.terms().minimumOutage().toSeconds()) {
                    for (int k = begin; k < i; k++) {
                        state[k] = UP;
                    }
                }
                begin = i + 1;
            }
        }
    }

    private static byte code(Status status) {
        return switch (status) {
            case UNKNOWN -> UNKNOWN;
            case UP -> UP;
            case DOWN -> DOWN;
        };
    }
}
