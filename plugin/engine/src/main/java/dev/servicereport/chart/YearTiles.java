package dev.servicereport.chart;

import java.time.YearMonth;
import java.util.List;

/**
 * A fiscal year at a glance: how each month went, and how much of the time was lost (年度の一覧).
 *
 * @param year its name, {@code 令和7年度}
 * @param tiles April to March
 * @param hours the time of the months with data
 */
public record YearTiles(String year, List<Tile> tiles, Hours hours) {

    /** How a month went, with the marks of the reports. */
    public enum Mark {
        /** ○. */
        MET("chart.tiles.met"),
        /** ×. */
        MISSED("chart.tiles.missed"),
        /** ◇. */
        UNDETERMINED("chart.tiles.undetermined"),
        /** ◇, it goes on and is not judged yet. */
        UNDER_WAY("chart.tiles.under-way"),
        /** －, no time was owed. */
        NOTHING_OWED("chart.tiles.nothing-owed"),
        /** ・, it is over and has no data. */
        NO_DATA("chart.tiles.no-data"),
        /** ・, it is not over. */
        TO_COME("chart.tiles.to-come"),
        /** ／, outside the term. */
        OUTSIDE("chart.tiles.outside");

        private final String key;

        Mark(String key) {
            this.key = key;
        }

        /** Of its word on paper, among the texts. */
        String key() {
            return key;
        }
    }

    /**
     * @param month the month
     * @param mark how it went
     */
    public record Tile(YearMonth month, Mark mark) {}

    /**
     * Whole seconds.
     *
     * @param owed the time that counts (分母)
     * @param down the outages in it
     * @param unknown the time in it that nothing observed, as far as it counts
     */
    public record Hours(long owed, long down, long unknown) {

        public Hours {
            if (down < 0 || unknown < 0 || down + unknown > owed) {
                throw new IllegalArgumentException("not parts of " + owed + ": " + down + " and " + unknown);
            }
        }
    }

    public YearTiles {
        tiles = List.copyOf(tiles);
    }
}
