package dev.servicereport.wording;

import dev.servicereport.availability.DataGap;
import dev.servicereport.service.Service;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words months of which data are missing (データなし). */
public final class GapText {

    /** That corrections set all of what was not recorded. */
    public static final String SET = "補正により定めた";

    /** That they set some of it. */
    public static final String PARTLY_SET = "一部を補正により定めた。残りは未計測時間である";

    /** So many services are named; more are only counted. */
    private static final int NAMED = 5;

    /**
     * Months one after the other of which the same is missing.
     *
     * @param last the last month, inclusive
     */
    public record Stretch(DataGap gap, YearMonth last) {

        YearMonth first() {
            return gap.month();
        }

        boolean goesOnWith(DataGap next) {
            return last.plusMonths(1).equals(next.month()) && gap.isLike(next);
        }

        /** {@code 2025-02} or {@code 2025-02..2025-04}. */
        public String months() {
            return first().equals(last) ? first().toString() : first() + ".." + last;
        }

        /** {@code 令和7年2月} or {@code 令和7年2月から令和7年4月まで}. */
        public String inJapanese() {
            return first().equals(last)
                    ? Display.month(first())
                    : Words.fromTo(Display.month(first()), Display.month(last));
        }
    }

    private GapText() {}

    /** The gaps, those together that are alike and follow each other; they are ascending. */
    public static List<Stretch> stretches(List<DataGap> gaps) {
        List<Stretch> stretches = new ArrayList<>();
        for (DataGap gap : gaps) {
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).goesOnWith(gap)) {
                stretches.set(last, new Stretch(stretches.get(last).gap(), gap.month()));
            } else {
                stretches.add(new Stretch(gap, gap.month()));
            }
        }
        return stretches;
    }

    /** All of them in one sentence: {@code データなし：令和7年2月（ウェブ）、令和7年4月（停止一覧）。}; empty without any. */
    public static String sentence(List<DataGap> gaps) {
        return gaps.isEmpty()
                ? ""
                : stretches(gaps).stream()
                        .map(stretch -> stretch.inJapanese() + "（" + what(stretch.gap()) + "）")
                        .collect(Collectors.joining("、", "データなし：", "。"));
    }

    /** That nothing is listed from a month on, which is taken for no stop. */
    public static String assumed(YearMonth from) {
        return Display.month(from) + "以降の停止の記載がないため、停止なしとみなした";
    }

    /** What is missing: the outage list, or the services that nothing was recorded of. */
    static String what(DataGap gap) {
        if (!gap.list()) {
            return names(gap);
        }
        return gap.services().isEmpty() ? "停止一覧" : "停止一覧：" + names(gap);
    }

    /** Its services: {@code ウェブ、データベース（28日 23:59:59以降）}; of the second one earlier rows reach into the month. */
    public static String names(DataGap gap) {
        List<Service> services = gap.services();
        String named = services.stream()
                .limit(NAMED)
                .map(service ->
                        service.name() + gap.from(service).map(GapText::from).orElse(""))
                .collect(Collectors.joining("、"));
        return services.size() <= NAMED ? named : named + "ほか" + (services.size() - NAMED) + "サービス";
    }

    private static String from(LocalDateTime time) {
        return "（" + time.getDayOfMonth() + "日 " + time.toLocalTime() + "以降）";
    }
}
