package dev.servicereport.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A year as it was written: four digits, or a year of an era by its name or letter (令和7, 令和元, R7).
 *
 * @param era the era; null for a year of our calendar
 * @param number the year of the era, 1 or more, or that of our calendar
 */
record WrittenYear(@Nullable Era era, int number) {

    private static final String NO_SUCH_DATE = "a date that exists";
    private static final String YEAR_WITHOUT_CENTURY = "年は西暦4桁か元号（令和7年、R7）で書いてください";
    private static final Pattern YEAR_LAST =
            Pattern.compile("[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}.*", Pattern.DOTALL);

    static WrittenYear read(TextCursor text) throws TimeTextException {
        return text.digits() == 0 ? ofEra(text) : ofOurCalendar(text);
    }

    private static WrittenYear ofOurCalendar(TextCursor text) throws TimeTextException {
        if (text.digits() <= 2) {
            throw text.misshapen(
                    YEAR_LAST.matcher(text.rest()).matches() ? yearLast(text.rest()) : YEAR_WITHOUT_CENTURY);
        }
        return new WrittenYear(null, text.number(4, 4));
    }

    /** The forms that would read it: one, or one with the month first and one with the day first. */
    private static String yearLast(String text) {
        List<String> forms = TimeForms.fitting(text);
        return switch (forms.size()) {
            case 0 -> "年を先に、「2025-01-05 10:30」のように書いてください";
            case 1 -> "年が最後の日時です。" + TimeForms.SOURCES + "「timestamp: \"" + forms.get(0) + "\"」と書くと読めます";
            default ->
                "月と日のどちらが先か決められません。" + TimeForms.SOURCES
                        + forms.stream().map(WrittenYear::ifMeant).collect(Collectors.joining("、")) + "と書くと読めます";
        };
    }

    private static String ifMeant(String form) {
        return (form.startsWith("M") ? "月" : "日") + "が先なら「timestamp: \"" + form + "\"」";
    }

    private static WrittenYear ofEra(TextCursor text) throws TimeTextException {
        Era era = Era.startOf(text.rest()).orElseThrow(() -> text.misshapen(""));
        if (!text.skip(era.letter())) {
            era.kanji().chars().forEach(c -> text.skip((char) c));
        }
        return new WrittenYear(era, text.skip('元') ? 1 : text.number(1, 2));
    }

    /** The month of this year; an era must reach into it. */
    YearMonth month(int month) throws TimeTextException {
        YearMonth found = existing(month);
        refuseOtherEra(found.atDay(1), found.atEndOfMonth());
        return found;
    }

    /** The day of this year; an era must reach to it. */
    LocalDate day(int month, int day) throws TimeTextException {
        YearMonth within = existing(month);
        if (!within.isValidDay(day)) {
            throw new TimeTextException(NO_SUCH_DATE, this + "" + month + "月に" + day + "日はありません");
        }
        LocalDate found = within.atDay(day);
        refuseOtherEra(found, found);
        return found;
    }

    private YearMonth existing(int month) throws TimeTextException {
        if (era != null && number == 0) {
            throw new TimeTextException(NO_SUCH_DATE, era.kanji() + "の最初の年は元年（1年）です");
        }
        if (month < 1 || month > 12) {
            throw new TimeTextException(NO_SUCH_DATE, this + "に" + month + "月はありません");
        }
        return YearMonth.of(year(), month);
    }

    private int year() {
        return era == null ? number : era.firstYear() + number - 1;
    }

    private void refuseOtherEra(LocalDate first, LocalDate last) throws TimeTextException {
        if (first.isBefore(Era.FIRST_SOLAR_DAY)) {
            throw new TimeTextException("a date from 1873-01-01 on", "明治5年以前は旧暦です");
        }
        if (era != null && Era.of(first) != era && Era.of(last) != era) {
            String right = EraText.of(last);
            String wrong = this + right.substring(right.indexOf('年') + 1);
            throw new TimeTextException("a date within its era", wrong + "は" + right + "です");
        }
    }

    /** As it is said: 令和7年, 2025年. */
    @Override
    public String toString() {
        return era == null ? number + "年" : era.year(year());
    }
}
