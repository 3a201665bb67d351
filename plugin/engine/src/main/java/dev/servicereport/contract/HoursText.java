package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import dev.servicereport.time.DailyHours;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of a day (時間帯) such as {@code 08:30-17:15}, several separated by commas; the end may be 24:00. */
final class HoursText {

    /** One or more stretches of a day, in order and apart from each other. */
    static final Scalar<List<DailyHours>> HOURS =
            new Scalar<>(HoursText::hours, Scalars.textLike(Shapes.HOURS, "08:30-17:15", "09:00-12:00,13:00-24:00"));

    private static final Pattern STRETCH =
            Pattern.compile("\\s*([01]?\\d|2[0-3]):([0-5]\\d)\\s*[-~〜]\\s*(?:([01]?\\d|2[0-3]):([0-5]\\d)|24:00)\\s*");

    private HoursText() {}

    private static List<DailyHours> hours(String text) throws Refusal {
        List<DailyHours> hours = new ArrayList<>();
        for (String stretch : text.split("[,、]", -1)) {
            hours.add(stretch(stretch));
        }
        hours.sort(Comparator.comparingInt(DailyHours::from));
        for (int i = 1; i < hours.size(); i++) {
            if (hours.get(i).from() < hours.get(i - 1).to()) {
                throw new Refusal("hours that do not overlap", "時間帯が重なっています");
            }
        }
        return List.copyOf(hours);
    }

    private static DailyHours stretch(String text) throws Refusal {
        Matcher matcher =
                Scalars.match(STRETCH, text, new Refusal("hours like 08:30-17:15", "「08:30-17:15」のように、24時間表記で書いてください"));
        int from = seconds(matcher.group(1), matcher.group(2));
        int to = matcher.group(3) == null ? DailyHours.DAY : seconds(matcher.group(3), matcher.group(4));
        if (to <= from) {
            String hint = "日をまたぐ時間帯は0時で分け、「22:00-24:00」と翌日の「00:00-06:00」のように書いてください";
            throw new Refusal("hours that end after they start; split at midnight", hint);
        }
        return new DailyHours(from, to);
    }

    private static int seconds(String hours, String minutes) {
        return (Integer.parseInt(hours) * 60 + Integer.parseInt(minutes)) * 60;
    }
}
