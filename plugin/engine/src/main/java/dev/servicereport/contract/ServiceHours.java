package dev.servicereport.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Entry;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.Refusal;
import dev.servicereport.contract.yaml.Scalar;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.ValueType;
import dev.servicereport.time.ClosedDays;
import dev.servicereport.time.DailyHours;
import dev.servicereport.time.OpeningHours;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code service-hours}: {@code 24x7} or a weekly table, which national holidays may close. The calendar's own closed
 * days bind business hours, never service hours.
 */
record ServiceHours() implements ValueType<OpeningHours> {

    private static final Key<Map<DayOfWeek, List<DailyHours>>> WEEKLY = Key.required(
            "weekly", new WeeklyHours(), "Hours of each weekday; one that is absent is closed", "曜日ごとの時間帯");
    private static final Key<Boolean> HOLIDAYS_CLOSED = Key.optional(
                    "holidays", Choice.noYes("open", "closed"), "Whether national holidays are closed", "国民の祝日・休日の扱い")
            .byDefault("open");

    private static final Scalar<OpeningHours> ALWAYS =
            new Scalar<>(ServiceHours::always, schema -> schema.put("const", "24x7"));
    private static final Section<OpeningHours> TABLE =
            new Section<>(List.of(WEEKLY, HOLIDAYS_CLOSED), ServiceHours::table);

    @Override
    public Optional<OpeningHours> read(Entry entry) {
        return entry.isScalar() ? ALWAYS.read(entry) : TABLE.read(entry);
    }

    private static OpeningHours always(String text) throws Refusal {
        if (!text.equalsIgnoreCase("24x7")) {
            throw new Refusal("24x7, or a weekly table of hours", "「24x7」か、曜日ごとの時間帯（weekly）を書いてください");
        }
        return OpeningHours.ALWAYS;
    }

    private static OpeningHours table(Fields fields) {
        Map<DayOfWeek, List<DailyHours>> weekly = fields.get(WEEKLY);
        boolean closed = fields.get(HOLIDAYS_CLOSED);
        return new OpeningHours(weekly, new ClosedDays(closed, List.of(), Set.of()));
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putArray("oneOf").add(ALWAYS.schema()).add(TABLE.schema());
        return schema;
    }
}
