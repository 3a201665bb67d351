package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Random;

/** Makes a data folder of many services, each with a stop in each month. The seed is fixed. */
final class GivenServices {

    private static final long SEED = 20_250_102;

    /** Services that belong together, so that a table of all is one of groups. */
    private static final int GROUP = 100;

    private static final int LONGEST_SECONDS = 5_400;

    private GivenServices() {}

    static void write(Path folder, int services, int months) throws IOException {
        Folders.delete(folder);
        Path outages = Files.createDirectories(folder.resolve("outages"));
        Files.writeString(folder.resolve("contract.yaml"), """
                title: サーバーサービス提供業務
                client: { name: 架空市 }
                contractor: { name: 架空情報サービス株式会社 }
                signed-on: 2024-06-03
                service-from: 2025-01-01
                service-to: 2025-12-31
                sla: { availability: { target: "99.8" } }
                """);
        StringBuilder list = new StringBuilder("id,name,part_of,rule,in_sla\n");
        for (int i = 0; i < services; i += GROUP) {
            list.append("group-" + i / GROUP + ",グループ" + (i / GROUP + 1) + ",,any,\n");
        }
        for (int i = 0; i < services; i++) {
            list.append("node-" + i + ",ノード" + (i + 1) + ",group-" + i / GROUP + ",,\n");
        }
        Files.writeString(folder.resolve("services.csv"), list);
        Random random = new Random(SEED);
        for (int month = 1; month <= months; month++) {
            StringBuilder rows = new StringBuilder("service,from,to\n");
            LocalDateTime begin = YearMonth.of(2025, month).atDay(1).atStartOfDay();
            for (int i = 0; i < services; i++) {
                LocalDateTime from = begin.plus(Duration.ofSeconds(random.nextInt(27 * 86_400)));
                rows.append("node-" + i + "," + from + "," + from.plusSeconds(1 + random.nextInt(LONGEST_SECONDS)) + "\n");
            }
            Files.writeString(outages.resolve(YearMonth.of(2025, month) + ".csv"), rows);
        }
    }

    public static void main(String[] a) throws IOException {
        write(Path.of(a[0]), Integer.parseInt(a[1]), Integer.parseInt(a[2]));
    }
}
