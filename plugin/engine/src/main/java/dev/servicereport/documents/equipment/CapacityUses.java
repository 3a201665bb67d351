package dev.servicereport.documents.equipment;

import dev.servicereport.chart.CapacityUse;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.delivery.LedgerEntry;
import dev.servicereport.delivery.LedgerValue;
import dev.servicereport.equipment.Aspect;
import dev.servicereport.equipment.EquipmentItem;
import dev.servicereport.equipment.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts what the register of capacity says of each month beside what was agreed and what is there (容量の管理簿と合意した構成). */
final class CapacityUses {

    private static final String REGISTER = "capacity";
    private static final String DAY = "as_of";

    /** Two years: more bars than that are no longer told apart. */
    private static final int MONTHS = 24;

    private static final BigDecimal GIGABYTE = BigDecimal.TEN.pow(9);
    private static final BigDecimal TERABYTE = BigDecimal.TEN.pow(12);
    private static final BigDecimal TEBIBYTE = BigDecimal.valueOf(1L << 40);

    /** Columns of the register, by what they say of a platform. */
    private static final List<Measure> MEASURES = List.of(
            new Measure("CPU", "コア", "cores_used", Aspect.CORES),
            new Measure("メモリー", "GiB", "memory_used", Aspect.MEMORY),
            new Measure("ストレージ", "GB", "storage_used", Aspect.EFFECTIVE_STORAGE));

    private record Measure(String label, String unit, String column, Aspect aspect) {}

    private final List<EquipmentItem> items;
    private final List<LedgerEntry> entries;
    private final LocalDate lastDay;
    private final ZoneId zone;

    private CapacityUses(Dataset dataset, LocalDate lastDay) {
        this.lastDay = lastDay;
        zone = dataset.contract().measurement().zone();
        items = dataset.equipment(lastDay).items();
        entries = dataset.delivery().handling().ledgers().stream()
                .filter(ledger -> ledger.kind().id().equals(REGISTER))
                .flatMap(ledger -> ledger.entries().stream())
                .toList();
    }

    /** As known on a day; empty where nothing of the kind was agreed, or no month is in the register. */
    static Optional<CapacityUse> of(Dataset dataset, LocalDate lastDay) {
        CapacityUses uses = new CapacityUses(dataset, lastDay);
        List<CapacityUse.Line> lines = MEASURES.stream().flatMap(uses::line).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new CapacityUse(lines));
    }

    private Stream<CapacityUse.Line> line(Measure measure) {
        List<EquipmentItem> agreed =
                items.stream().filter(item -> item.aspect() == measure.aspect()).toList();
        SortedMap<YearMonth, Long> used = used(measure.column());
        if (agreed.isEmpty() || used.isEmpty()) {
            return Stream.of();
        }
        return Stream.of(new CapacityUse.Line(
                measure.label(),
                measure.unit(),
                sum(agreed, EquipmentItem.Amounts::required, RoundingMode.CEILING),
                sum(agreed, EquipmentItem.Amounts::present, RoundingMode.FLOOR),
                used));
    }

    /** Of two rows of a month the later day counts; the register has one row a day. */
    private SortedMap<YearMonth, Long> used(String column) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        for (LedgerEntry entry : entries) {
            Optional<LocalDate> day = entry.day(DAY, zone).filter(of -> !of.isAfter(lastDay));
            Optional<LedgerValue> value = entry.value(column);
            if (day.isPresent() && value.isPresent() && value.get() instanceof LedgerValue.Count count) {
                days.put(day.get(), count.number());
            }
        }
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        days.forEach((day, number) -> months.put(YearMonth.from(day), number));
        return months.isEmpty() ? months : months.tailMap(months.lastKey().minusMonths(MONTHS - 1));
    }

    private static long sum(
            List<EquipmentItem> items, Function<EquipmentItem.Amounts, BigDecimal> amount, RoundingMode rounding) {
        return items.stream()
                .map(EquipmentItem::amounts)
                .map(amounts -> inUnit(amount.apply(amounts), amounts.unit()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, rounding)
                .longValueExact();
    }

    /** Storage in gigabytes, the rest as it is; a number of bytes divided by a power of ten has an end. */
    private static BigDecimal inUnit(BigDecimal amount, Unit unit) {
        return switch (unit) {
            case TB -> amount.multiply(TERABYTE).divide(GIGABYTE);
            case TIB -> amount.multiply(TEBIBYTE).divide(GIGABYTE);
            default -> amount;
        };
    }
}
