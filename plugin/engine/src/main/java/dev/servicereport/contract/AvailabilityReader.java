package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.time.OpeningHours;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** {@code sla.availability}. */
final class AvailabilityReader {

    private static final Key<BigDecimal> TARGET =
            Key.required("target", Numbers.PERCENT, "Agreed availability in percent, compared exactly", "稼働率の目標値（%）");
    private static final Key<String> MEASURED_FROM =
            Key.optional("measured-from", Ids.ID, "The site whose observations count; absent: all sites count", "測定地点");
    private static final Key<GapPolicy> GAPS = Key.optional(
                    "gaps", Choice.of(GapPolicy.class), "What time without an observation counts as", "未計測時間の扱い")
            .byDefault("undetermined");
    private static final Key<OpeningHours> SERVICE_HOURS = Key.optional(
                    "service-hours", new ServiceHours(), "When service is owed", "サービスを提供すべき時間")
            .byDefault("24x7");
    private static final Key<Duration> MINIMUM_OUTAGE = Key.optional(
                    "minimum-outage",
                    Durations.LENGTH,
                    "Outages shorter than this are listed but not counted",
                    "停止として数える最短の長さ")
            .byDefault("PT0S");
    private static final Key<BigDecimal> WARN_AT = Key.optional(
            "warn-at",
            Numbers.PERCENT,
            "Share of the allowed downtime in percent from which a month under way is warned of",
            "早期警告を出す、許容停止時間の使用割合（%）");

    static final Section<AvailabilityTerms> AVAILABILITY = new Section<>(
            List.of(TARGET, MEASURED_FROM, GAPS, SERVICE_HOURS, MINIMUM_OUTAGE, WARN_AT), AvailabilityReader::terms);

    private AvailabilityReader() {}

    private static AvailabilityTerms terms(Fields fields) {
        return new AvailabilityTerms(
                fields.get(TARGET),
                fields.find(MEASURED_FROM).orElse(""),
                fields.get(GAPS),
                fields.get(SERVICE_HOURS),
                fields.get(MINIMUM_OUTAGE),
                fields.find(WARN_AT).orElse(null));
    }
}
