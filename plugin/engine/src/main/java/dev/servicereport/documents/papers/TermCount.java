package dev.servicereport.documents.papers;

import dev.servicereport.availability.Verdict;
import dev.servicereport.figures.FiscalYearFigures.Cell;
import dev.servicereport.wording.Display;
import dev.servicereport.wording.VerdictText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many months of the term went how (契約期間の月の数); each is counted once, so that they add up.
 *
 * @param verdicts months with data, by verdict
 * @param missing months of which data are missing
 * @param before months before the first that was measured
 * @param open months with data that go on and are not judged yet
 * @param ahead all others
 */
record TermCount(Map<Verdict, Long> verdicts, long missing, long before, long open, long ahead) {

    TermCount {
        verdicts = Map.copyOf(verdicts);
    }

    /**
     * @param months those of the term
     * @param lastDay the last day that counts
     */
    static TermCount of(List<Cell> months, LocalDate lastDay) {
        Map<Verdict, Long> verdicts = new TreeMap<>();
        months.stream()
                .map(Cell::verdict)
                .flatMap(Stream::ofNullable)
                .forEach(one -> verdicts.merge(one, 1L, Long::sum));
        List<Cell> without = months.stream()
                .filter(cell -> cell.verdict() == null && !cell.isOpen())
                .toList();
        long missing = without.stream().filter(cell -> cell.gap() != null).count();
        long before = without.stream()
                .filter(cell -> cell.gap() == null && cell.hasBegun(lastDay))
                .count();
        return new TermCount(
                verdicts,
                missing,
                before,
                months.stream().filter(Cell::isOpen).count(),
                without.size() - missing - before);
    }

    String sentence() {
        long counted = verdicts.values().stream().mapToLong(Long::longValue).sum();
        String each = Stream.of(Verdict.values())
                .filter(verdict -> verdict != Verdict.NOT_APPLICABLE || verdicts.containsKey(verdict))
                .map(verdict -> Display.verdict(verdict) + verdicts.getOrDefault(verdict, 0L) + "か月")
                .collect(Collectors.joining("、"));
        return "契約期間" + (counted + missing + before + open + ahead) + "か月のうち" + counted + "か月を集計しました（" + each + "）。"
                + some(VerdictText.NO_DATA, missing) + some(VerdictText.NOT_MEASURED, before)
                + (open == 0 ? "" : VerdictText.UNDER_WAY.word() + "が" + open + "か月、") + "残りは" + ahead + "か月です。";
    }

    private static String some(VerdictText word, long months) {
        return months == 0 ? "" : word.word() + "の月は" + months + "か月、";
    }
}
