package dev.servicereport.csv;

import dev.servicereport.problem.PersonalNumber;
import dev.servicereport.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds Individual Numbers that were split over three neighbouring cells of four digits each (4桁ずつのセル). One row in ten looks like
 * one by chance, so that they count only when at least half of a file's rows of that form do.
 */
final class SpreadNumbers {

    private static final int CELLS = 3;
    private static final Pattern FOUR = Pattern.compile("[0-9０-９]{4}");

    private static final class Rows {
        private final List<Integer> suspicious = new ArrayList<>();
        private int all;
    }

    private final CsvFile file;
    private final Map<Integer, Rows> byColumn = new TreeMap<>();

    SpreadNumbers(CsvFile file) {
        this.file = file;
    }

    void take(int line, List<String> cells) {
        int neighbours = 0;
        for (int i = 0; i < cells.size() && i < file.header().size(); i++) {
            String cell = cells.get(i).strip();
            boolean four = cell.length() == 4
                    && FOUR.matcher(cell).matches()
                    && !file.header().allowsNumbers(i);
            neighbours = four ? neighbours + 1 : 0;
            if (neighbours >= CELLS) {
                take(line, i - CELLS + 1, cells);
            }
        }
    }

    private void take(int line, int first, List<String> cells) {
        Rows rows = byColumn.computeIfAbsent(first, column -> new Rows());
        rows.all++;
        if (PersonalNumber.isIn(cells.get(first).strip()
                + cells.get(first + 1).strip()
                + cells.get(first + 2).strip())) {
            rows.suspicious.add(line);
        }
    }

    void note(Problems problems) {
        byColumn.forEach((first, rows) -> {
            if (!rows.suspicious.isEmpty() && 2 * rows.suspicious.size() >= rows.all) {
                rows.suspicious.forEach(line -> problems.add(CellCheck.personalNumber(
                        file.line(line).at(file.header().heading(first), first + 1))));
            }
        });
    }
}
