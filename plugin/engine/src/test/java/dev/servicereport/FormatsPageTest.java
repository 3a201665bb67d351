package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.availability.CorrectionCsv;
import dev.servicereport.availability.ExclusionCsv;
import dev.servicereport.availability.OutageCsv;
import dev.servicereport.availability.UptimeCsv;
import dev.servicereport.csv.Column;
import dev.servicereport.csv.SpanCells;
import dev.servicereport.delivery.LedgerKind;
import dev.servicereport.delivery.Ledgers;
import dev.servicereport.delivery.RevisionCsv;
import dev.servicereport.inventory.InventoryCsv;
import dev.servicereport.payment.InstalmentTableCsv;
import dev.servicereport.payment.PaymentCsv;
import dev.servicereport.response.IncidentCsv;
import dev.servicereport.response.InquiryCsv;
import dev.servicereport.service.ServiceCsv;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page on formats prints each column with its headings as its {@code *Csv} declares it. What a cell may hold and what it means is written
 * there by hand and stays with its column.
 */
class FormatsPageTest {

    private static final Path PAGE = Path.of("..", "..", "src", "site", "markdown", "formats.md");

    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)`\\*? \\| [^|]* \\| ([^|]*) \\|([^|]*)\\|");

    /** The columns of each table on the page, by the file that it is about, in the order of the page. */
    private static Map<String, List<Column>> tables() throws Exception {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        tables.put("services.csv", declared(ServiceCsv.class));
        tables.put("uptime/", UptimeCsv.columns());
        tables.put("outages/", OutageCsv.columns(SpanCells.OPEN_TO::equals));
        tables.put("exclusions.csv", ExclusionCsv.columns());
        tables.put("corrections.csv", declared(CorrectionCsv.class));
        tables.put("incidents.csv", IncidentCsv.columns());
        tables.put("inquiries.csv", InquiryCsv.columns());
        tables.put("inventory.csv", InventoryCsv.columns());
        for (String register : List.of("Deliverable", "Inspection", "Finding")) {
            tables.put(register.toLowerCase(Locale.ROOT) + "s.csv", register(register));
        }
        tables.put("revisions.csv", declared(RevisionCsv.class));
        tables.put("milestones.csv", register("Milestone"));
        tables.put("team.csv", register("Member"));
        tables.put("staff-changes.csv", register("StaffChange"));
        tables.put("minutes.csv", register("Minutes"));
        tables.put("incident-reports.csv", register("IncidentReport"));
        tables.put("improvements.csv", register("Improvement"));
        tables.put("media-disposals.csv", register("MediaDisposal"));
        tables.put("subcontracts.csv", register("Subcontract"));
        tables.put("migrations.csv", register("Migration"));
        tables.put("nil-returns.csv", register("NilReturn"));
        tables.put("payments.csv", PaymentCsv.columns());
        tables.put("instalments.csv", declared(InstalmentTableCsv.class));
        return tables;
    }

    static Stream<String> files() throws Exception {
        return tables().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void printsEachColumnWithItsHeadings(String file) throws Exception {
        List<Column> columns = tables().get(file);
        if (Boolean.getBoolean("refresh-formats")) {
            refresh(file, columns);
        }
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        Matcher table = table(file, page);
        assertThat(table.group(2))
                .as("refresh with -Dtest=FormatsPageTest -Drefresh-formats=true, then write kind and meaning")
                .isEqualTo(rows(columns, written(table.group(2))))
                .doesNotContain("| ? |");
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void printsEachColumnOfALedger(LedgerKind kind) throws Exception {
        String row = Files.readString(PAGE, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("| `" + kind.file() + ".csv` "))
                .collect(Collectors.joining("\n"));
        assertThat(kind.fields())
                .allSatisfy(field -> assertThat(row)
                        .contains("`" + field.name() + "`" + (field.column().required() ? "*" : "")));
    }

    static List<LedgerKind> ledgers() {
        return Ledgers.all();
    }

    private static void refresh(String file, List<Column> columns) throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        Matcher table = table(file, page);
        String rows = rows(columns, written(table.group(2)));
        Files.writeString(PAGE, page.substring(0, table.start(2)) + rows + page.substring(table.end(2)));
    }

    private static Matcher table(String file, String page) {
        Matcher table = Pattern.compile(
                        "(<!-- columns of " + Pattern.quote(file) + " -->\n\n\\|[^\n]*\n\\|[^\n]*\n)((?:\\|[^\n]*\n)*)")
                .matcher(page);
        assertThat(table.find())
                .as("a table behind <!-- columns of " + file + " -->")
                .isTrue();
        return table;
    }

    /** Kind and meaning of each column, as they stand on the page. */
    private static Map<String, String> written(String rows) {
        Map<String, String> written = new HashMap<>();
        ROW.matcher(rows)
                .results()
                .forEach(row -> written.put(
                        row.group(1),
                        row.group(2) + " | "
                                + (row.group(3).isBlank() ? "" : row.group(3).strip() + " ")));
        return written;
    }

    private static String rows(List<Column> columns, Map<String, String> written) {
        return columns.stream()
                .map(column -> "| `" + column.name() + "`" + (column.required() ? "*" : "") + " | "
                        + (column.aliases().isEmpty() ? "–" : String.join(", ", column.aliases())) + " | "
                        + written.getOrDefault(column.name(), "? | ") + "|\n")
                .collect(Collectors.joining());
    }

    private static List<Column> register(String name) throws Exception {
        return declared(Class.forName("dev.servicereport.delivery." + name + "Csv"));
    }

    private static List<Column> declared(Class<?> csv) throws Exception {
        Field columns = csv.getDeclaredField("COLUMNS");
        columns.setAccessible(true);
        List<Column> all = new ArrayList<>();
        ((List<?>) columns.get(null)).forEach(column -> all.add((Column) column));
        return all;
    }
}
