package dev.servicereport.chart;

import java.util.List;

/**
 * Who reports to whom, for the chart of the team (体制図).
 *
 * @param top who stands above all others
 */
public record OrgChart(Box top) {

    /**
     * @param role what they are in charge of
     * @param name who
     * @param organisation where they belong, may be empty
     * @param below who reports to them, in the order of the register
     */
    public record Box(String role, String name, String organisation, List<Box> below) {

        public Box {
            below = List.copyOf(below);
        }

        /** How many there are, this one too. */
        public int size() {
            return 1 + below.stream().mapToInt(Box::size).sum();
        }

        /** How many levels there are, this one too. */
        public int levels() {
            return 1 + below.stream().mapToInt(Box::levels).max().orElse(0);
        }
    }
}
