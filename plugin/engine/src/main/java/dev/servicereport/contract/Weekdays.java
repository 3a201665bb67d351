package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Weekdays (曜日) such as {@code MON-FRI}, {@code SAT,SUN} or {@code 月-金}; a range may run over the week's end. */
final class Weekdays {

    /** A set of weekdays, each named once. */
    static final Scalar<Set<DayOfWeek>> WEEKDAYS =
            new Scalar<>(Weekdays::weekdays, Scalars.textLike(Shapes.WEEKDAYS, "MON-FRI", "SAT,SUN", "月-金"));

    private static final Pattern COMMA = Pattern.compile("\\s*[,、]\\s*");
    private static final Pattern DASH = Pattern.compile("\\s*[-~〜]\\s*");
    private static final List<String> ENGLISH = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final List<String> JAPANESE = List.of("月", "火", "水", "木", "金", "土", "日");

    private Weekdays() {}

    /** Reads normalised text. */
    static Set<DayOfWeek> weekdays(String text) throws Refusal {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : COMMA.split(text, -1)) {
            for (DayOfWeek day : range(part)) {
                if (!days.add(day)) {
                    throw new Refusal("each weekday once; " + name(day) + " is there twice", "同じ曜日が2回あります");
                }
            }
        }
        return days;
    }

    /** The word that messages use. */
    static String name(DayOfWeek day) {
        return ENGLISH.get(day.getValue() - 1);
    }

    private static List<DayOfWeek> range(String text) throws Refusal {
        String[] ends = DASH.split(text, -1);
        if (ends.length > 2) {
            throw unknown();
        }
        DayOfWeek last = day(ends[ends.length - 1]);
        List<DayOfWeek> days = new ArrayList<>();
        DayOfWeek day = day(ends[0]);
        for (; day != last; day = day.plus(1)) {
            days.add(day);
        }
        days.add(last);
        return days;
    }

    private static DayOfWeek day(String word) throws Refusal {
        int english = ENGLISH.indexOf(word.toUpperCase(Locale.ROOT));
        int index = english >= 0 ? english : JAPANESE.indexOf(word);
        if (index < 0) {
            throw unknown();
        }
        return DayOfWeek.of(index + 1);
    }

    private static Refusal unknown() {
        return new Refusal("weekdays like MON-FRI or SAT,SUN", "「MON-FRI」「SAT,SUN」「月-金」のように書いてください");
    }
}
