package dev.servicereport.documents.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.chart.CapacityUse;
import dev.servicereport.figures.DataFiles;
import dev.servicereport.problem.BadInputException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The register of capacity beside what was agreed. */
class CapacityUsesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    private static final String AGREED = """
            equipment:
              - { id: p, name: 基盤, kind: platform, rows: [p-1, p-2], quantity: 2, totals: { cores: 80, effective-storage: 10 TiB } }
            """;

    private static final String INVENTORY = """
            id,kind,name,quantity,cpu_cores,memory_gib,storage_tb,effective_tb
            p-1,platform,基盤,1,40,144,16,12
            p-2,platform,基盤,1,48,144,16,12
            """;

    private static final String REGISTER = """
            id,as_of,cores_used,cores,memory_used,memory,storage_used,storage,terminals
            C-1,2025-01-31,46,88,100,288,9280,24000,10
            C-2,2025-02-15,47,88,100,288,9300,24000,10
            C-3,2025-02-28,81,88,100,288,9490,24000,10
            C-4,2025-04-30,50,88,100,288,9730,24000,10
            """;

    private static Optional<CapacityUse> uses(String agreed, String register) throws BadInputException {
        return CapacityUses.of(
                DataFiles.MINIMAL
                        .agreed(agreed)
                        .file("inventory.csv", INVENTORY)
                        .file("operation/capacity.csv", register)
                        .read(),
                DAY);
    }

    /** Of two rows of a month the later one; nothing later than the day; a unit of the register for storage. */
    @Test
    void eachMonthStandsAgainstWhatWasAgreedAndWhatIsThere() throws Exception {
        assertThat(uses(AGREED, REGISTER).orElseThrow().lines())
                .containsExactly(
                        new CapacityUse.Line("CPU", "コア", 80, 88, months(46, 81)),
                        // 10 × 2^40 bytes are 10995.12 GB, so that much has to be there
                        new CapacityUse.Line("ストレージ", "GB", 10_996, 24_000, months(9280, 9490)));
    }

    private static SortedMap<YearMonth, Long> months(long january, long february) {
        return new TreeMap<>(Map.of(YearMonth.of(2025, 1), january, YearMonth.of(2025, 2), february));
    }

    @Test
    void withoutMonthsOrWithoutAnAgreementThereIsNothingToDraw() throws Exception {
        assertThat(uses(AGREED, REGISTER.lines().findFirst().orElseThrow() + "\n"))
                .isEmpty();
        assertThat(uses("equipment:\n  - { id: p, name: 基盤, kind: platform, rows: p-1, quantity: 1 }\n", REGISTER))
                .isEmpty();
    }
}
