package dev.servicereport.site;

import dev.servicereport.accept.OpenPoint;
import dev.servicereport.wording.VerdictText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The site's first page: text ready to be shown, and whole numbers where the template draws (状況一覧).
 *
 * @param strip what contract it is and where its term stands
 * @param cards what to know first
 * @param term the months of the term
 * @param services the whole and each service in the months reported last; empty before there is one
 * @param incidents 障害
 * @param openPoints what stands in the way of acceptance
 * @param groups the documents and tables by what they are about
 * @param pictures further charts
 */
public record DashboardView(
        Strip strip,
        Cards cards,
        TermView term,
        List<ServiceLine> services,
        IncidentsView incidents,
        List<OpenPoint> openPoints,
        List<Group> groups,
        List<Picture> pictures) {

    /** Which months the services' curves show. */
    public String servicesCaption() {
        return services.isEmpty() ? "" : services.get(0).curve().span();
    }

    public DashboardView {
        services = List.copyOf(services);
        openPoints = List.copyOf(openPoints);
        groups = List.copyOf(groups);
        pictures = List.copyOf(pictures);
    }

    /**
     * @param title 件名
     * @param parties who agreed, in one line
     * @param term the first and the last day of service
     * @param asOf the last day that counts
     * @param months months of the term, those that it only touches included
     * @param elapsed months of them that are over on that day
     */
    public record Strip(String title, String parties, String term, String asOf, int months, int elapsed) {

        /** What is over of the term, in thousandths, cut. */
        public int permille() {
            return elapsed * Bar.WHOLE / months;
        }
    }

    /**
     * @param newest the month reported last, or null without any
     * @param money what was paid, or null when no payments were agreed
     * @param tasks what asks for an action, each with its number, 0 included
     * @param requirements how the clauses stand, or null when none are followed up
     */
    public record Cards(
            @Nullable Newest newest,
            @Nullable Money money,
            List<Task> tasks,
            @Nullable RequirementBars requirements) {

        public Cards {
            tasks = List.copyOf(tasks);
        }

        /** Whether nothing asks for an action. */
        public boolean isClear() {
            return tasks.stream().allMatch(task -> task.count() == 0);
        }
    }

    /**
     * @param month {@code 令和8年3月}
     * @param verdict word, mark and style
     * @param availability {@code 99.921 %}, or a range
     * @param target {@code 99.8 %}
     * @param downtime what was used of the allowed downtime, or null when no service was owed
     * @param page the address of its page; empty without one
     */
    public record Newest(
            String month,
            VerdictText verdict,
            String availability,
            String target,
            @Nullable Downtime downtime,
            String page) {}

    /**
     * @param down how long it was down
     * @param allowed how long it may be
     * @param left {@code 残り 53分48秒}, {@code 超過 34秒}, or a range
     * @param overdrawn whether more was used than allowed, whatever the time not measured was
     * @param bar stopped time, time not measured that may be, and where the allowance ends
     */
    public record Downtime(String down, String allowed, String left, boolean overdrawn, Bar bar) {}

    /**
     * A bar, in thousandths of its length.
     *
     * @param filled from the left
     * @param open behind it: what may come on top
     * @param limit where a line crosses it
     */
    public record Bar(int filled, int open, int limit) {

        /** Its length. */
        public static final int WHOLE = 1000;
    }

    /**
     * @param total what is agreed to be paid in all, in yen with commas
     * @param paid what was paid; empty when no record of payments is kept
     * @param left what is not paid yet; empty when no record of payments is kept
     * @param permille what was paid, in thousandths, cut
     * @param page the address of the plan's page; empty without one
     */
    public record Money(String total, String paid, String left, int permille, String page) {}

    /**
     * @param name what it is
     * @param count how many
     * @param href where they stand; empty when there are none
     */
    public record Task(String name, int count, String href) {}

    /**
     * @param name its name
     * @param depth how many services it is a part of
     * @param curve its months as a small picture
     * @param availability of the month reported last
     * @param verdict of that month
     * @param missed how many of the months shown were missed
     */
    public record ServiceLine(
            String name, int depth, Sparkline curve, String availability, VerdictText verdict, int missed) {}

    /**
     * @param title what its entries are about
     * @param entries at least one
     */
    public record Group(String title, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Something to open.
     *
     * @param title what it is; no two entries have the same
     * @param page the address of its page; empty when it is a file alone
     * @param file the address of its file
     * @param form the file's form and size: {@code PDF、180KB}
     */
    public record Entry(String title, String page, String file, String form) {}

    /**
     * @param title its caption
     * @param alt it in words
     * @param svg the address of the drawing
     * @param narrow the address of the same for narrow screens
     * @param png the address of the same as a PNG
     * @param pngSize its size
     */
    public record Picture(String title, String alt, String svg, String narrow, String png, String pngSize) {}
}
