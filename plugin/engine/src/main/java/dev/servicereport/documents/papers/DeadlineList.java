package dev.servicereport.documents.papers;

import dev.servicereport.wording.Display;
import dev.servicereport.wording.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What the template of the days ahead sees (日程表): text ready to be shown.
 *
 * @param asOf 基準日
 * @param dates every day but those on which instalments fall due
 * @param payments those
 */
public record DeadlineList(String asOf, List<Row> dates, List<Row> payments) {

    public DeadlineList {
        dates = List.copyOf(dates);
        payments = List.copyOf(payments);
    }

    /**
     * @param day 期日, {@code R8.4.30}
     * @param left days from the last day that counts to it
     * @param kind 区分
     * @param subjects what it is about
     * @param reminder 予告日, or a dash
     * @param source the files that say so
     */
    public record Row(String day, String left, String kind, List<String> subjects, String reminder, String source) {

        public Row {
            subjects = List.copyOf(subjects);
        }
    }

    static DeadlineList of(List<DateAhead> deadlines, LocalDate asOf) {
        return new DeadlineList(Display.date(asOf), rows(deadlines, asOf, false), rows(deadlines, asOf, true));
    }

    private static List<Row> rows(List<DateAhead> deadlines, LocalDate asOf, boolean instalments) {
        return deadlines.stream()
                .filter(one -> (one.kind() == DateAhead.Kind.INSTALMENT) == instalments)
                .map(one -> new Row(
                        Words.brief(Display.date(one.day())),
                        Display.number(ChronoUnit.DAYS.between(asOf, one.day())) + "日",
                        one.kind().label(),
                        one.subjects(),
                        Words.brief(Words.date(one.reminder())),
                        one.source()))
                .toList();
    }
}
