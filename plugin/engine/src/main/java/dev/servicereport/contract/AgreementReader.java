package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.ListOf;
import dev.servicereport.contract.yaml.MapOf;
import dev.servicereport.contract.yaml.Section;
import dev.servicereport.contract.yaml.Text;
import dev.servicereport.time.OpeningHours;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The outermost level of {@code contract.yaml}. */
final class AgreementReader {

    private static final Key<String> TITLE = Key.required("title", Text.LINE, "The contract's name", "件名");
    private static final Key<String> NUMBER =
            Key.optional("number", Text.LINE, "The number under which the client files it", "契約番号");
    private static final Key<Party> CLIENT = Key.required("client", PartyReader.PARTY, "The city", "発注者");
    private static final Key<Party> CONTRACTOR = Key.required("contractor", PartyReader.PAID, "The provider", "受注者");
    private static final Key<ZoneId> TIME_ZONE = Key.optional(
                    "time-zone", Zones.ZONE, "Zone of times without an offset", "時差のない日時の時間帯")
            .byDefault("Asia/Tokyo");
    private static final Key<SlaTerms> SLA = Key.required("sla", SlaReader.SLA, "The service level agreed", "サービスレベル");
    private static final Key<OpeningHours> CALENDAR = Key.optional(
                    "calendar", CalendarReader.CALENDAR, "Business hours and business days", "営業時間と営業日")
            .byDefault("{}");

    private static final Key<Duration> INTERVAL = Key.optional(
                    "interval", Durations.POSITIVE, "How long a sample holds when the next one is late", "計測間隔")
            .byDefault("PT1M");
    private static final Key<Duration> TOLERANCE = Key.optional(
                    "tolerance",
                    Durations.POSITIVE,
                    "How late the next sample may be for the earlier one to hold until then",
                    "計測の遅れの許容")
            .byDefault("PT2M");
    private static final Section<Function<ZoneId, Measurement>> MEASUREMENT = new Section<>(
            List.of(INTERVAL, TOLERANCE),
            fields -> zone -> new Measurement(zone, fields.get(INTERVAL), fields.get(TOLERANCE)));
    private static final Key<Function<ZoneId, Measurement>> SAMPLING = Key.optional(
                    "sampling", MEASUREMENT, "How samples are read", "計測の条件")
            .byDefault("{}");

    private static final Key<List<PaymentPlan>> PAYMENTS = Key.optional(
                    "payments", PaymentPlanReader.PLANS, "Plans of payment", "支払計画")
            .byDefault("[]");
    private static final Key<List<Source>> SOURCES = Key.optional(
                    "sources", SourceReader.SOURCES, "How to read exports of other tools", "外部ツールの出力の読み方")
            .byDefault("[]");

    private static final Key<Map<String, String>> REFERENCES = Key.optional(
                    "references",
                    new MapOf<>(Text.LINE),
                    "The clauses that documents refer to, by what they are about: availability, below-target, exclusions,"
                            + " personal-data, response, or the id of a document",
                    "文書に表示する根拠条項")
            .byDefault("{}");
    private static final Key<String> HANDLING =
            Key.optional("handling", Text.ofAtMost(50), "The mark at the foot of each page of documents", "文書の取扱いの表示");

    private static final Key<String> OWNERSHIP = Key.optional(
            "ownership",
            Text.LINE,
            "Whose the reports are and what may not be done with them, as a sentence; makes the paper that says so",
            "資料の帰属・公表禁止の定め");

    private static final Key<List<String>> APPROVAL_BOXES = Key.optional(
                    "approval-boxes",
                    new ListOf<>(Text.LINE),
                    "The boxes in which the client's people sign, in order",
                    "発注者の決裁欄・確認欄")
            .byDefault("[]");
    private static final Key<Boolean> SEALS = Key.optional(
                    "seals", Choice.noYes("none", "printed"), "A place for a seal on the contractor's papers", "押印欄")
            .byDefault("none");

    private static final Key<List<MonthlyPaper>> MONTHLY_PAPERS = Key.optional(
                    "monthly-papers",
                    new ListOf<>(Choice.of(MonthlyPaper.class)),
                    "The papers that go with each month's payment",
                    "月次の提出書類")
            .byDefault("[]");

    static final Section<Contract> CONTRACT = new Section<>(
            List.of(
                    TITLE,
                    NUMBER,
                    CLIENT,
                    CONTRACTOR,
                    TermReader.SIGNED_ON,
                    TermReader.BUILD_UNTIL,
                    TermReader.SERVICE_FROM,
                    TermReader.SERVICE_TO,
                    TermReader.MEASURED_SINCE,
                    TermReader.EXTENSION,
                    TIME_ZONE,
                    SLA,
                    CALENDAR,
                    SAMPLING,
                    PAYMENTS,
                    EquipmentReader.EQUIPMENT,
                    RegistersReader.REGISTERS,
                    RequirementsReader.REQUIREMENTS,
                    PersonalNumbersReader.PERSONAL_NUMBERS,
                    SOURCES,
                    REFERENCES,
                    HANDLING,
                    OWNERSHIP,
                    APPROVAL_BOXES,
                    SEALS,
                    BrandReader.BRAND,
                    AppearanceReader.CHAPTERS,
                    AppearanceReader.LEAVE_OUT,
                    MONTHLY_PAPERS),
            AgreementReader::check,
            AgreementReader::contract);

    private AgreementReader() {}

    private static void check(Fields fields) {
        TermReader.check(fields);
        AppearanceReader.check(fields);
    }

    private static Contract contract(Fields fields) {
        return new Contract(
                fields.get(TITLE),
                new Parties(
                        fields.get(CLIENT),
                        fields.get(CONTRACTOR),
                        fields.find(NUMBER).orElse(""),
                        new PrintedWords(
                                fields.get(REFERENCES),
                                fields.find(HANDLING).orElse(""),
                                fields.find(OWNERSHIP).orElse(""),
                                fields.get(APPROVAL_BOXES),
                                fields.get(SEALS),
                                AppearanceReader.of(fields),
                                fields.get(MONTHLY_PAPERS))),
                TermReader.term(fields),
                fields.get(SAMPLING).apply(fields.get(TIME_ZONE)),
                fields.get(SLA)
                        .withRegisters(fields.get(RegistersReader.REGISTERS))
                        .following(fields.find(RequirementsReader.REQUIREMENTS).orElse(null)),
                fields.get(CALENDAR),
                new Exchange(fields.get(PAYMENTS), fields.get(EquipmentReader.EQUIPMENT)),
                fields.get(SOURCES));
    }
}
