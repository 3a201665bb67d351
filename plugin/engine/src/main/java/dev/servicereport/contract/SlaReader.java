package dev.servicereport.contract;

import dev.servicereport.contract.ResponseTarget.Hours;
import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.Section;
import java.time.Duration;
import java.util.List;

/** {@code sla}. */
final class SlaReader {

    private static final Key<Integer> NOTICE_DAYS = Key.optional(
                    "notice-days",
                    Numbers.from(0, 366),
                    "Calendar days from notice to a planned stop, at least",
                    "計画停止の予告日数")
            .byDefault("0");
    private static final Key<Boolean> APPROVAL = Key.optional(
                    "approval",
                    Choice.noYes("optional", "required"),
                    "Whether an exclusion needs the client's approval",
                    "除外に発注者の承認を要するか")
            .byDefault("optional");
    private static final Section<ExclusionRules> EXCLUSION_RULES = new Section<>(
            List.of(NOTICE_DAYS, APPROVAL),
            fields -> new ExclusionRules(fields.get(NOTICE_DAYS), fields.get(APPROVAL)));

    private static final Key<Duration> TARGET =
            Key.required("target", Durations.POSITIVE, "At most this long; exactly so long is in time", "目標時間");
    private static final Key<Hours> HOURS = Key.optional(
                    "hours", Choice.of(Hours.class), "Which hours count", "目標時間に数える時間帯")
            .byDefault("always");
    private static final Section<ResponseTarget> RESPONSE =
            new Section<>(List.of(TARGET, HOURS), fields -> new ResponseTarget(fields.get(TARGET), fields.get(HOURS)));

    private static final Key<AvailabilityTerms> AVAILABILITY =
            Key.required("availability", AvailabilityReader.AVAILABILITY, "Availability", "稼働率");
    private static final Key<ExclusionRules> EXCLUSIONS = Key.optional(
                    "exclusions", EXCLUSION_RULES, "What makes an exclusion valid", "除外の条件")
            .byDefault("{}");
    private static final Key<ResponseTarget> FIRST_RESPONSE =
            Key.optional("first-response", RESPONSE, "First response to an inquiry", "問合せへの一次回答");
    private static final Key<ResponseTarget> INCIDENT_REPORT =
            Key.optional("incident-report", RESPONSE, "First report of an incident", "障害の速報");
    private static final Key<ResponseTarget> RECOVERY =
            Key.optional("recovery", RESPONSE, "Recovery from an incident", "障害からの復旧");

    static final Section<SlaTerms> SLA = new Section<>(
            List.of(AVAILABILITY, EXCLUSIONS, FIRST_RESPONSE, INCIDENT_REPORT, RECOVERY), SlaReader::terms);

    private SlaReader() {}

    private static SlaTerms terms(Fields fields) {
        return new SlaTerms(
                fields.get(AVAILABILITY),
                fields.get(EXCLUSIONS),
                fields.find(FIRST_RESPONSE).orElse(null),
                fields.find(INCIDENT_REPORT).orElse(null),
                fields.find(RECOVERY).orElse(null));
    }
}
