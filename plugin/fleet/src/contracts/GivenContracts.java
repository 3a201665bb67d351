import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes contracts of invented municipalities, for tests and measurements: {@code java GivenContracts.java FOLDER COUNT [MONTHS]}. The
 * same number is always the same contract, and no two are alike: names, targets, services, hours, how it is monitored, what stood still.
 * Of each twelve one is an outage list and eleven are samples, every minute to every fifteen.
 */
public final class GivenContracts {

    private static final List<String> FIRST =
            List.of("青", "朝", "磯", "梅", "霧", "黒", "桜", "鈴", "滝", "鶴", "浪", "萩", "星", "松", "雪", "若");
    private static final List<String> SECOND =
            List.of("ヶ丘", "ヶ浦", "川原", "見台", "野原", "木戸", "葉島", "乃瀬", "沢里", "掛峰", "守谷戸", "吹崎");
    private static final List<String> KIND = List.of("市", "町", "村");
    private static final List<String> TARGETS = List.of("99.5", "99.8", "99.9", "99.95", "98");
    private static final List<String> SERVICES = List.of("住民記録", "税務", "介護保険", "認証基盤", "ファイル共有", "グループウェア");
    private static final YearMonth START = YearMonth.of(2025, 4);

    private final Path folder;
    private final Random random;
    private final int number;
    private final int months;
    private final List<String> services;

    private GivenContracts(Path folder, int number, int months) {
        this.folder = folder;
        this.number = number;
        this.months = months;
        random = new Random(20_250_401L + number);
        services = SERVICES.subList(0, 2 + number % 4);
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        int months = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        for (int number = 1; number <= count; number++) {
            Path folder = Path.of(arguments[0]).resolve(String.format("c%04d", number));
            new GivenContracts(Files.createDirectories(folder), number, months).write();
        }
    }

    private void write() throws IOException {
        Files.writeString(folder.resolve("contract.yaml"), contract());
        StringBuilder text = new StringBuilder("id,name,part_of,rule,in_sla\n");
        for (int i = 0; i < services.size(); i++) {
            text.append("s" + i + "," + services.get(i) + ",,," + (i == 4 ? "no" : "yes") + "\n");
        }
        Files.writeString(folder.resolve("services.csv"), text);
        for (int i = 0; i < months; i++) {
            if (number % 12 == 0) {
                outages(START.plusMonths(i));
            } else {
                samples(START.plusMonths(i));
            }
        }
    }

    private String contract() {
        String name = FIRST.get(number % 16) + SECOND.get(number / 16 % 12) + KIND.get(number / 192 % 3) + number(number / 576);
        return """
                title: %s情報システム基盤提供業務
                client: { name: %s }
                contractor: { name: 架空情報サービス株式会社 }
                signed-on: 2025-02-03
                service-from: 2025-04-01
                service-to: 2030-03-31
                sla:
                  availability:
                    target: "%s"
                    service-hours: %s
                sampling: { interval: PT%dM, tolerance: PT%dM }
                payments:
                  - id: service
                    title: 基盤提供
                    ceiling: %d
                    contract-amount: %d
                    instalments: 60
                    first-month: 2025-04
                    tax-rate: 10
                """.formatted(
                        name,
                        name,
                        TARGETS.get(number % 5),
                        number % 3 == 0 ? "{ weekly: { MON-FRI: \"08:30-17:15\" }, holidays: closed }" : "24x7",
                        minutes(),
                        2 * minutes(),
                        30_000_000 + 1_000_000L * (number % 97),
                        30_000_000 + 1_000_000L * (number % 97) - 7L * number);
    }

    private static String number(int round) {
        return round == 0 ? "" : "第" + (round + 1);
    }

    private int minutes() {
        return List.of(1, 5, 10, 15).get(number % 4);
    }

    private void samples(YearMonth month) throws IOException {
        Path uptime = Files.createDirectories(folder.resolve("uptime"));
        int[] down = new int[services.size()];
        try (BufferedWriter out = Files.newBufferedWriter(uptime.resolve(month + ".csv"), StandardCharsets.UTF_8)) {
            out.write("timestamp,service,site,status\n");
            LocalDateTime end = month.plusMonths(1).atDay(1).atStartOfDay();
            for (LocalDateTime at = month.atDay(1).atStartOfDay(); at.isBefore(end); at = at.plusMinutes(minutes())) {
                for (int i = 0; i < down.length; i++) {
                    down[i] = down[i] > 0 ? down[i] - 1 : random.nextInt(40_000 / minutes()) == 0 ? random.nextInt(40 / minutes() + 1) : 0;
                    out.write(at + ",s" + i + ",本庁舎," + (down[i] > 0 ? "down" : "up") + "\n");
                }
            }
        }
    }

    private void outages(YearMonth month) throws IOException {
        Path outages = Files.createDirectories(folder.resolve("outages"));
        List<String> rows = new ArrayList<>(List.of("service,from,to,cause,responsible"));
        for (int i = 0; i < services.size(); i++) {
            LocalDateTime from = month.atDay(1 + random.nextInt(28)).atTime(random.nextInt(24), random.nextInt(60));
            rows.add("s" + i + "," + from + "," + from.plusMinutes(1 + random.nextInt(60)) + ",機器の故障,vendor");
        }
        Files.writeString(outages.resolve(month + ".csv"), String.join("\n", rows) + "\n");
    }
}
