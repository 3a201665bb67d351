package bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/**
 * Makes a data folder: months from 2025-01 on, eleven servers sampled every minute. The seed is fixed, and each month has its own,
 * so that a folder of 59 months and one of 60 differ by a file.
 */
final class GivenMonths {

    static final YearMonth FIRST = YearMonth.of(2025, 1);

    private static final long SEED = 20_250_101;
    private static final List<String> SERVERS = List.of(
            "asset-management", "biometrics", "ad-1", "ad-2", "file-1", "file-2", "virus", "patch", "print", "log", "backup");

    /** One of so many samples begins an outage, which lasts up to so many minutes. */
    private static final int RARELY = 20_000;

    private static final int LONGEST = 90;

    private GivenMonths() {}

    /** Writes what is missing of a folder with so many months, and removes later ones. */
    static void write(Path folder, int months) throws IOException {
        Path uptime = Files.createDirectories(folder.resolve("uptime"));
        Files.writeString(folder.resolve("contract.yaml"), """
                title: サーバーサービス提供業務
                client: { name: 架空市 }
                contractor: { name: 架空情報サービス株式会社 }
                signed-on: 2024-06-03
                service-from: 2025-01-01
                service-to: 2029-12-31
                sla: { availability: { target: "99.8", measured-from: 本庁舎 } }
                """);
        StringBuilder services = new StringBuilder("id,name,part_of,rule,in_sla\n");
        SERVERS.forEach(server -> services.append(server + "," + server + ",,,\n"));
        Files.writeString(folder.resolve("services.csv"), services);
        for (int i = 0; i < 60; i++) {
            Path file = uptime.resolve(FIRST.plusMonths(i) + ".csv");
            if (i >= months) {
                Files.deleteIfExists(file);
            } else if (Files.notExists(file)) {
                writeMonth(file, FIRST.plusMonths(i));
            }
        }
    }

    /** The folder {@code data} in a folder, with so many months. */
    static Path in(Path work, int months) throws IOException {
        Path data = work.resolve("data");
        write(data, months);
        return data;
    }

    private static void writeMonth(Path file, YearMonth month) throws IOException {
        Random random = new Random(SEED + month.getYear() * 12L + month.getMonthValue());
        int[] downFor = new int[SERVERS.size()];
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write("timestamp,service,site,status,latency_ms\n".getBytes(StandardCharsets.UTF_8));
            LocalDateTime end = month.plusMonths(1).atDay(1).atStartOfDay();
            for (LocalDateTime at = month.atDay(1).atStartOfDay(); at.isBefore(end); at = at.plusMinutes(1)) {
                for (int i = 0; i < downFor.length; i++) {
                    downFor[i] = downFor[i] > 0 ? downFor[i] - 1 : random.nextInt(RARELY) == 0 ? random.nextInt(LONGEST) : 0;
                    String rest = downFor[i] > 0 ? ",本庁舎,down,\n" : ",本庁舎,up," + random.nextInt(5, 40) + "\n";
                    out.write((at + "," + SERVERS.get(i) + rest).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }
}
