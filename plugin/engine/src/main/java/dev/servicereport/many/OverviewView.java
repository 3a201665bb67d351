package dev.servicereport.many;

import dev.servicereport.wording.VerdictText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The overview page: text ready to be shown (契約の一覧).
 *
 * @param rows the contracts, by folder
 * @param years the months by fiscal year, the newest first; empty when nothing was measured anywhere
 */
public record OverviewView(List<Row> rows, List<Year> years) {

    public OverviewView {
        rows = List.copyOf(rows);
        years = List.copyOf(years);
    }

    /** What a row can be filtered by. */
    public enum Mark {
        /** A month was missed. */
        MISSED,
        /** Unobserved time holds a verdict back. */
        UNDETERMINED,
        /** A month lacks data. */
        MISSING,
        /** Something stands in the way of acceptance. */
        OPEN,
        /** A deadline is over. */
        OVERDUE,
        /** There are no figures. */
        BROKEN
    }

    /** How many rows have a mark, by its name. */
    public int count(String mark) {
        return Math.toIntExact(rows.stream()
                .filter(row -> row.contract().marks().contains(Mark.valueOf(mark)))
                .count());
    }

    /** The verdicts that occur in the map, each once. */
    public List<VerdictText> legend() {
        return years.stream()
                .flatMap(year -> year.lines().stream())
                .flatMap(line -> line.cells().stream())
                .flatMap(cell -> Stream.ofNullable(cell.verdict()))
                .distinct()
                .toList();
    }

    /**
     * A contract as its row and its lines in the map are headed.
     *
     * @param folder its folder's name
     * @param name the client; the folder where that is not known
     * @param title 件名; empty where that is not known
     * @param page the address of its own page; empty without one
     * @param marks what it can be filtered by
     */
    public record Heading(String folder, String name, String title, String page, List<Mark> marks) {

        public Heading {
            marks = List.copyOf(marks);
        }

        /** Classes of the style sheet, one for each mark: {@code has-missed has-open}. */
        public String classes() {
            return String.join(
                    " ",
                    marks.stream()
                            .map(mark -> "has-" + mark.name().toLowerCase(Locale.ROOT))
                            .toList());
        }
    }

    /**
     * @param contract which one
     * @param facts how it stands, or null when there are no figures
     * @param problems why there are none
     * @param outcome what its run came to, as word with mark
     */
    public record Row(Heading contract, @Nullable Facts facts, List<String> problems, String outcome) {

        public Row {
            problems = List.copyOf(problems);
        }
    }

    /**
     * @param newest the month reported last, or null before the first
     * @param counts its months
     * @param money what was paid, or null when no payments were agreed
     * @param openPoints how many
     * @param due what is due next, or null when nothing is
     */
    public record Facts(
            @Nullable Newest newest,
            Counts counts,
            @Nullable Money money,
            int openPoints,
            @Nullable Due due) {}

    /**
     * @param month {@code 令和7年3月}
     * @param verdict word, mark and style
     * @param availability {@code 99.621%}, or a range
     * @param target {@code 99.8%}
     * @param left {@code 残り53分48秒}, {@code 超過34秒}, or a range
     * @param overdrawn whether more was used than allowed, whatever the time not measured was
     */
    public record Newest(
            String month, VerdictText verdict, String availability, String target, String left, boolean overdrawn) {}

    /**
     * Months of the term.
     *
     * @param met 達成
     * @param missed 未達成
     * @param undetermined 判定保留
     * @param missing データなし
     */
    public record Counts(int met, int missed, int undetermined, int missing) {}

    /**
     * @param paid in yen with commas; empty when no record of payments is kept
     * @param total what is agreed to be paid in all
     */
    public record Money(String paid, String total) {}

    /**
     * @param on {@code 令和7年4月30日}
     * @param what {@code 第3回の支払}
     * @param overdue whether the day is over
     */
    public record Due(String on, String what, boolean overdue) {}

    /**
     * A fiscal year of the map: contracts down, months across, from the first that is known of any contract to the last.
     *
     * @param label {@code 令和6年度}
     * @param headings {@code 4月}, {@code 5月} …
     * @param lines a line for each contract of which a month of that year is known
     */
    public record Year(String label, List<String> headings, List<Line> lines) {

        public Year {
            headings = List.copyOf(headings);
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param contract which one
     * @param cells one for each heading
     */
    public record Line(Heading contract, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A month of a contract.
     *
     * @param month {@code 令和7年3月}
     * @param verdict its verdict, or that it has no data; null where there is nothing to tell
     * @param figures its percentage, or the lowest and the highest one, without a unit; empty without data
     * @param page the address of its report; empty without one
     */
    public record Cell(String month, @Nullable VerdictText verdict, List<String> figures, String page) {

        public Cell {
            figures = List.copyOf(figures);
        }
    }
}
