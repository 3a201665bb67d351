package dev.servicereport.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.figures.DataFiles;
import dev.servicereport.figures.FigureText;
import dev.servicereport.figures.ServiceFigures;
import dev.servicereport.problem.BadInputException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random logs of several checks of one service, against a calculation that looks at each second and knows nothing of ours; and the same
 * logs in other orders, in several files and under several sources.
 */
class WatchedSecondBySecondTest {

    private static final int LOGS = 15;
    private static final int DAY = 86_400;
    private static final int ROWS = 60;
    private static final int INTERVAL = 60;
    private static final int TOLERANCE = 120;
    private static final LocalDateTime START = LocalDateTime.of(2025, 1, 1, 0, 0);

    /** One row: what a check says at a second of the day. */
    private record Row(int second, String check, String status) {

        String csv() {
            return START.plusSeconds(second) + (second % 60 == 0 ? ":00" : "") + ",web," + check + "," + status + "\n";
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"uptime", "outages"})
    void isWhatEachSecondSays(String kind) throws Exception {
        for (int seed = 0; seed < LOGS; seed++) {
            List<Row> rows = rows(new Random(seed), kind);
            assertThat(figures(whole(kind, rows))).as("seed %d", seed).isEqualTo(expected(kind, rows));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"uptime", "outages"})
    void isTheSameInAnyOrderFileAndSourceOfOneLog(String kind) throws Exception {
        for (int seed = 0; seed < LOGS; seed++) {
            Random random = new Random(seed);
            List<Row> rows = rows(random, kind);
            String expected = figures(whole(kind, rows));
            Collections.shuffle(rows, random);
            assertThat(figures(whole(kind, rows))).as("order, seed %d", seed).isEqualTo(expected);
            assertThat(figures(split(kind, rows, random)))
                    .as("pieces, seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    /** Random rows, a few of them twice; each check says one thing at one second of a log of changes. */
    private static List<Row> rows(Random random, String kind) {
        Map<String, Row> rows = new TreeMap<>();
        for (int i = 0; i < ROWS; i++) {
            int second = kind.equals("uptime") ? 30_000 + random.nextInt(3600) : random.nextInt(DAY);
            String check = List.of("ping", "http", "").get(random.nextInt(3));
            String status = List.of("up", "down", "unknown").get(random.nextInt(3));
            rows.put(check + second, new Row(second, check, status));
        }
        List<Row> all = new ArrayList<>(rows.values());
        all.addAll(all.subList(0, random.nextInt(5)));
        return all;
    }

    private static DataFiles whole(String kind, List<Row> rows) {
        return DataFiles.MINIMAL.asOf("2025-01-01").file(kind + "/log.csv", csv(rows));
    }

    private static DataFiles split(String kind, List<Row> rows, Random random) {
        Map<Integer, List<Row>> parts = rows.stream()
                .collect(Collectors.groupingBy(row -> random.nextInt(4), TreeMap::new, Collectors.toList()));
        DataFiles data = DataFiles.MINIMAL.asOf("2025-01-01").agreed("""
                        sources:
                          - { files: "logs/[01].csv", kind: %1$s, log: one }
                          - { files: "logs/[23].csv", kind: %1$s, log: one }
                        """.formatted(kind));
        for (int part = 0; part < 4; part++) {
            data = data.file("logs/" + part + ".csv", csv(parts.getOrDefault(part, List.of())));
        }
        return data;
    }

    private static String csv(List<Row> rows) {
        return "timestamp,service,check,status\n" + rows.stream().map(Row::csv).collect(Collectors.joining());
    }

    private static String figures(DataFiles data) throws BadInputException {
        ServiceFigures web = FigureText.service(data.month("2025-01"), "web");
        return web.availability().down().seconds() + " down, "
                + web.availability().unknown().seconds() + " unknown";
    }

    private static String expected(String kind, List<Row> rows) {
        int down = 0;
        int unknown = 0;
        for (int second = 0; second < DAY; second++) {
            String state = state(kind, rows, second);
            down += state.equals("down") ? 1 : 0;
            unknown += state.equals("unknown") ? 1 : 0;
        }
        return down + " down, " + unknown + " unknown";
    }

    /** Of the states of all checks the strongest. */
    private static String state(String kind, List<Row> rows, int second) {
        List<String> states = new ArrayList<>();
        for (String check : List.of("ping", "http", "")) {
            states.add(kind.equals("uptime") ? sampled(rows, check, second) : changed(rows, check, second));
        }
        return states.contains("down") ? "down" : states.contains("up") ? "up" : "unknown";
    }

    private static String sampled(List<Row> rows, String check, int second) {
        Row last = null;
        int next = Integer.MAX_VALUE;
        for (Row row : rows) {
            if (row.check().equals(check) && row.second() <= second && (last == null || row.second() > last.second())) {
                last = row;
            }
            if (row.check().equals(check) && row.second() > second) {
                next = Math.min(next, row.second());
            }
        }
        boolean holds = last != null && (next - last.second() <= TOLERANCE || second < last.second() + INTERVAL);
        return holds ? last.status() : "unknown";
    }

    private static String changed(List<Row> rows, String check, int second) {
        Row last = null;
        for (Row row : rows) {
            boolean says = row.check().equals(check) && !row.status().equals("unknown") && row.second() <= second;
            last = says && (last == null || row.second() > last.second()) ? row : last;
        }
        return last == null ? "up" : last.status();
    }
}
