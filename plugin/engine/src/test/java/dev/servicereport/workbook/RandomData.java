package dev.servicereport.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up data folders of two months; the same seed makes the same files. Times are to the second, and overlap. */
final class RandomData {

    private static final LocalDateTime START = LocalDateTime.of(2025, 1, 1, 0, 0);
    private static final int DAYS = 59;
    private static final int DAY = 86_400;
    private static final List<String> LEAVES = List.of("a", "g1", "g2");

    private final Random random;
    private final Path folder;

    private RandomData(long seed, Path folder) {
        random = new Random(seed);
        this.folder = folder;
    }

    static Path in(Path folder, long seed) throws IOException {
        RandomData data = new RandomData(seed, folder);
        data.write("contract.yaml", data.contract());
        data.write("services.csv", data.services());
        data.write("exclusions.csv", data.exclusions());
        data.write("corrections.csv", data.corrections());
        boolean list = data.random.nextBoolean();
        if (list) {
            data.write("outages/2025.csv", data.outages());
        }
        if (!list || data.random.nextBoolean()) {
            data.write("uptime/2025.csv", data.uptime());
        }
        return folder;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String contract() {
        int count = 1 + random.nextInt(60);
        long amount = 1 + random.nextInt(1_000_000_000);
        return """
                title: 件名
                client: { name: 市 }
                contractor: { name: 社 }
                signed-on: 2024-06-03
                service-from: 2025-01-01
                service-to: 2029-12-31
                sla:
                  availability:
                    target: "%s"
                    measured-from: 庁舎
                    gaps: %s
                    service-hours: %s
                    minimum-outage: %s
                  exclusions: { notice-days: %d, approval: %s }
                payments:
                  - { id: p, title: 料金, ceiling: %d, contract-amount: %d, instalments: %d, first-month: 2025-01, tax-rate: %d }
                """.formatted(
                        pick("99.8", "99.95", "99", "80.123", "100"),
                        pick("undetermined", "down", "up", "excluded"),
                        pick(
                                "24x7",
                                "24x7",
                                "{ weekly: { MON-FRI: \"08:30-17:15\" }, holidays: closed }",
                                "{ weekly: { MON-SUN: \"06:00-12:00,13:00-24:00\" }, holidays: open }"),
                        pick("PT0S", "PT5M"),
                        random.nextInt(3),
                        pick("optional", "required"),
                        amount,
                        amount,
                        count,
                        pick(8, 10));
    }

    private String services() {
        return "id,name,part_of,rule,in_sla,from\na,=1+1,,,yes,%s\ng,群,,%s,yes,\ng1,@SUM(A1),g,,yes,\ng2,二号機,g,,%s,\n"
                .formatted(pick("", "2025-01-10"), pick("all", "any"), pick("yes", "no"));
    }

    private String exclusions() {
        return rows("service,from,to,class,reason,noticed_on,approved_by,approved_on\n", 6, () -> {
            Span span = span(DAY);
            String service = pick("*", "a", "g", "g1");
            String kind = pick("planned", "agreed", "other-party");
            LocalDate noticed = span.from().toLocalDate().minusDays(random.nextInt(4));
            return "%s,%s,%s,%s,=cmd|x,%s,%s,%s\n"
                    .formatted(
                            service,
                            span.from(),
                            span.to(),
                            kind,
                            pick("", noticed.toString()),
                            pick("課長", ""),
                            noticed);
        });
    }

    private String corrections() {
        int day = 1 + random.nextInt(20);
        return rows("service,from,to,status,reason,decided_by,decided_on\n", 1, () -> {
            Span span = span(DAY);
            return "%s,%s,%s,%s,理由,会議,2025-02-%02d\n"
                    .formatted(pick("a", "g1", "g2"), span.from(), span.to(), pick("up", "down", "unknown"), day);
        });
    }

    private String outages() {
        return rows("service,site,from,to,cause\n", 30, () -> {
            Span span = span(20_000);
            return "%s,%s,%s,%s,原因\n".formatted(pick("a", "g", "g1", "g2"), site(), span.from(), span.to());
        });
    }

    private String uptime() {
        List<String> whole = LEAVES.stream()
                .map(leaf -> leaf + ",庁舎,up,2025-01-01T00:00,2025-03-01T00:00\n")
                .toList();
        return rows(
                "service,site,status,from,to\n" + String.join("", whole.subList(0, 1 + random.nextInt(3))), 40, () -> {
                    Span span = span(50_000);
                    return "%s,%s,%s,%s,%s\n"
                            .formatted(
                                    pick("a", "g1", "g2"),
                                    site(),
                                    pick("down", "up", "unknown"),
                                    span.from(),
                                    span.to());
                });
    }

    private String site() {
        return pick("庁舎", "庁舎", "支所", "");
    }

    private interface Row {

        String make();
    }

    private String rows(String head, int most, Row row) {
        List<String> rows = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            rows.add(row.make());
        }
        return head + String.join("", rows.stream().distinct().toList());
    }

    private record Span(LocalDateTime from, LocalDateTime to) {}

    private Span span(int longest) {
        LocalDateTime from = START.plusSeconds(random.nextInt(DAYS * DAY));
        return new Span(from, from.plusSeconds(1 + random.nextInt(longest)));
    }

    @SafeVarargs
    private <T> T pick(T... of) {
        return of[random.nextInt(of.length)];
    }
}
