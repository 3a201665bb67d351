package dev.servicereport.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.contract.yaml.Entry;
import dev.servicereport.contract.yaml.MapOf;
import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.ValueType;
import dev.servicereport.time.DailyHours;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A weekly table: weekdays as keys, hours as values; each weekday at most once. */
record WeeklyHours() implements ValueType<Map<DayOfWeek, List<DailyHours>>> {

    @Override
    public Optional<Map<DayOfWeek, List<DailyHours>>> read(Entry entry) {
        Optional<Map<String, Entry>> rows = entry.mapping();
        if (rows.filter(Map::isEmpty).isPresent()) {
            entry.refuse("hours of at least one weekday", "「MON-FRI: \"08:30-17:15\"」のように、曜日ごとの時間帯を書いてください");
            return Optional.empty();
        }
        return rows.flatMap(WeeklyHours::table);
    }

    private static Optional<Map<DayOfWeek, List<DailyHours>>> table(Map<String, Entry> rows) {
        Map<DayOfWeek, List<DailyHours>> table = new EnumMap<>(DayOfWeek.class);
        boolean sound = true;
        for (Map.Entry<String, Entry> row : rows.entrySet()) {
            Optional<List<DailyHours>> hours = HoursText.HOURS.read(row.getValue());
            sound &= put(table, row.getKey(), row.getValue(), hours.orElse(List.of())) && hours.isPresent();
        }
        return sound ? Optional.of(table) : Optional.empty();
    }

    /** Enters a row; false, with a problem, when its key is at fault. */
    private static boolean put(Map<DayOfWeek, List<DailyHours>> table, String key, Entry row, List<DailyHours> hours) {
        try {
            for (DayOfWeek day : Weekdays.weekdays(
                    Normalizer.normalize(key, Normalizer.Form.NFKC).strip())) {
                if (table.put(day, hours) != null) {
                    String expected = "each weekday once; " + Weekdays.name(day) + " already has hours";
                    throw new Refusal(expected, "同じ曜日が2回あります。1日に複数の時間帯があるときはカンマで区切ります");
                }
            }
            return true;
        } catch (Refusal refusal) {
            row.refuse(key, refusal.expected(), refusal.hint());
            return false;
        }
    }

    @Override
    public ObjectNode schema() {
        return new MapOf<>(HoursText.HOURS).schema();
    }
}
