package dev.servicereport.contract;

import static dev.servicereport.contract.ContractText.file;
import static dev.servicereport.contract.ContractText.minimalWith;
import static dev.servicereport.contract.ContractText.read;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.contract.Equipment.Storage;
import dev.servicereport.contract.PaymentPlan.Amounts;
import dev.servicereport.contract.PaymentPlan.Instalments;
import dev.servicereport.contract.PaymentPlan.PartialPayment;
import dev.servicereport.contract.PaymentPlan.Period;
import dev.servicereport.contract.PaymentPlan.Remainder;
import dev.servicereport.contract.PaymentPlan.Subject;
import dev.servicereport.contract.PlanAmendments.Change;
import dev.servicereport.contract.PlanAmendments.Termination;
import dev.servicereport.contract.PlanConditions.ClosedDay;
import dev.servicereport.contract.PlanConditions.CreditTier;
import dev.servicereport.contract.PlanConditions.DueRule;
import dev.servicereport.contract.PlanConditions.TaxChange;
import dev.servicereport.contract.PlanConditions.TaxRates;
import dev.servicereport.contract.ResponseTarget.Hours;
import dev.servicereport.inventory.Asset;
import dev.servicereport.money.Yen;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import dev.servicereport.time.ClosedDays;
import dev.servicereport.time.ClosedDays.YearlyPeriod;
import dev.servicereport.time.DailyHours;
import dev.servicereport.time.OpeningHours;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractReaderTest {

    private static final PlanConditions USUAL =
            new PlanConditions(TaxRates.of(10), new DueRule(1, 31, ClosedDay.NEXT), List.of());

    private static final ClosedDays JAPANESE =
            new ClosedDays(true, List.of(new YearlyPeriod(MonthDay.of(12, 29), MonthDay.of(1, 3))), Set.of());
    private static final OpeningHours OFFICE = weekdays(hours("08:30", "17:15"), JAPANESE);
    private static final AvailabilityTerms PLAIN_AVAILABILITY = new AvailabilityTerms(
            new BigDecimal("99.8"), "", GapPolicy.UNDETERMINED, OpeningHours.ALWAYS, Duration.ZERO);

    private static DailyHours hours(String from, String to) {
        return new DailyHours(
                LocalTime.parse(from).toSecondOfDay(), LocalTime.parse(to).toSecondOfDay());
    }

    private static OpeningHours weekdays(DailyHours hours, ClosedDays closed) {
        Map<DayOfWeek, List<DailyHours>> weekly = List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY).stream()
                .collect(Collectors.toMap(day -> day, day -> List.of(hours)));
        return new OpeningHours(weekly, closed);
    }

    @Test
    void readsWhatDocumentsPrintOfTheContractAlone() {
        Contract contract = read(ContractText.MINIMAL + """
                handling: 部外秘
                references: { availability: 第5条, sla-method: "仕様書 3(1)" }
                """);
        assertThat(contract.printed())
                .isEqualTo(new PrintedWords(Map.of("availability", "第5条", "sla-method", "仕様書 3(1)"), "部外秘"));
        assertThat(contract.printed().reference("response")).isEmpty();
    }

    @Test
    void readsTheBoxesOfTheClientSealsAndWhomToAsk() {
        Contract contract = read(ContractText.MINIMAL.replace(
                        "contractor: { name: 社 }",
                        "contractor: { name: 社, issuer: 部長 見本 一郎, contact: 見本 二郎, telephone: 089-000-0000 }")
                + "approval-boxes: [課長, 係長]\nseals: printed\n");
        assertThat(contract.printed()).isEqualTo(new PrintedWords(Map.of(), "", List.of("課長", "係長"), true));
        assertThat(contract.parties().contractor().contacts())
                .isEqualTo(new Contacts("部長 見本 一郎", "見本 二郎", "089-000-0000"));
    }

    @Test
    void tellsAReferenceWithoutAText() {
        assertThat(ContractText.messages(ContractText.MINIMAL + "references:\n  availability:\n"))
                .containsExactly("contract.yaml:9 [references.availability]: found '空欄', expected a text on one line"
                        + " (値を書くか、定めがなければキーごと消してください)");
    }

    @Test
    void readsEveryKey() {
        String yaml = """
                title: 番号利用事務系サーバーサービス提供業務
                number: 6企政第15号
                client:     { name: 市, representative: 市長, department: 企画政策課 }
                contractor: { name: 社, address: 県庁通1-1, representative: 代表取締役 }
                signed-on: 2024-06-03
                build-until: 2024-12-31
                service-from: 2025-01-01
                service-to:   2029-12-31          # inclusive
                time-zone: Asia/Tokyo
                sla:
                  availability:
                    target: "99.8"
                    measured-from: 本庁舎
                    gaps: down
                    service-hours: 24x7
                    minimum-outage: PT5M
                  exclusions: { notice-days: 7, approval: required }
                  first-response:  { target: PT2H, hours: business }
                  incident-report: { target: PT30M, hours: always }
                  recovery:        { target: PT4H,  hours: always }
                calendar: { business-hours: "08:30-17:15", weekdays: MON-FRI, holidays: JP, closed: ["12-29..01-03"] }
                sampling: { interval: PT5M, tolerance: PT10M }
                payments:
                  - id: server-service
                    title: サーバーサービス
                    ceiling: 210410000
                    contract-amount: 210400000
                    bid-amount: 210300000
                    instalments: 60
                    first-month: 2025-01
                    remainder: last
                    tax-rate: 8
                    tax-changes: [ { from: 2027-04-01, rate: 12 } ]
                    due: { months-after: 2, day: 25, closed-day: previous }
                    partial: { amount: 21030000, paid-on: 2025-03-31 }
                    changes:
                      - { from: 25, contract-amount: 215000000, ceiling: 220000000, agreed-on: 2026-12-21 }
                      - { from: 49, contract-amount: 214000000, instalments: 50, instalment-amounts: [ 10, 20 ] }
                    termination: { after: 49, agreed-on: 2028-11-30 }
                    service-credits: [ { below: 99.8, percent: 5 }, { below: "99", percent: 10 } ]
                  - id: m365
                    contract-amount: 4000000
                    instalments: 1
                    first-month: 2024-10
                    term: { from: 2024-10-01, to: 2025-09-30 }
                    licences: 165
                sources:
                  - files: "exports/*.csv"
                    kind: outages
                    preset: uptimerobot
                    columns: { service: [Site, サイト] }
                    constants: { cause: 不明 }
                    where: { event: [Down, Paused] }
                    unused: [Note]
                  - files: "監視/*.txt"
                    kind: uptime
                    columns: { service: ホスト, timestamp: 時刻 }
                    constants: { site: 本庁舎 }
                    status: { OK: up, 0: down, yes: unknown }
                    services: { srv-1: ad, 2: print }
                    numbers: [番号]
                    timestamp: yyyy年M月d日 H:mm
                    zone: UTC
                    delimiter: tab
                    encoding: windows-31j
                    heading-line: 3
                    sheet: 2
                    empty: ["null", "-"]
                    split: [、, newline]
                    tell: [深刻度]
                """;

        assertThat(read(yaml))
                .isEqualTo(new Contract(
                        "番号利用事務系サーバーサービス提供業務",
                        new Parties(
                                new Party("市", "市長", "企画政策課", ""), new Party("社", "代表取締役", "", "県庁通1-1"), "6企政第15号"),
                        new ContractTerm(
                                LocalDate.of(2024, 6, 3),
                                LocalDate.of(2024, 12, 31),
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2029, 12, 31)),
                        new Measurement(ZoneId.of("Asia/Tokyo"), Duration.ofMinutes(5), Duration.ofMinutes(10)),
                        new SlaTerms(
                                new AvailabilityTerms(
                                        new BigDecimal("99.8"),
                                        "本庁舎",
                                        GapPolicy.DOWN,
                                        OpeningHours.ALWAYS,
                                        Duration.ofMinutes(5)),
                                new ExclusionRules(7, true),
                                new ResponseTarget(Duration.ofHours(2), Hours.BUSINESS),
                                new ResponseTarget(Duration.ofMinutes(30), Hours.ALWAYS),
                                new ResponseTarget(Duration.ofHours(4), Hours.ALWAYS)),
                        OFFICE,
                        new Exchange(
                                List.of(
                                        new PaymentPlan(
                                                "server-service",
                                                "サーバーサービス",
                                                new Amounts(new Yen(210410000), new Yen(210400000), new Yen(210300000)),
                                                new Instalments(60, YearMonth.of(2025, 1), Remainder.LAST, List.of()),
                                                new PlanConditions(
                                                        new TaxRates(
                                                                8,
                                                                List.of(new TaxChange(LocalDate.of(2027, 4, 1), 12))),
                                                        new DueRule(2, 25, ClosedDay.PREVIOUS),
                                                        List.of(
                                                                new CreditTier(new BigDecimal("99.8"), 5),
                                                                new CreditTier(new BigDecimal("99"), 10))),
                                                new PartialPayment(new Yen(21030000), LocalDate.of(2025, 3, 31)),
                                                new PlanAmendments(
                                                        List.of(
                                                                new Change(
                                                                        25,
                                                                        new Yen(215000000),
                                                                        new Yen(220000000),
                                                                        null,
                                                                        List.of(),
                                                                        LocalDate.of(2026, 12, 21)),
                                                                new Change(
                                                                        49,
                                                                        new Yen(214000000),
                                                                        null,
                                                                        50,
                                                                        List.of(new Yen(10), new Yen(20)),
                                                                        null)),
                                                        new Termination(49, LocalDate.of(2028, 11, 30))),
                                                Subject.SERVICE_MONTHS),
                                        new PaymentPlan(
                                                "m365",
                                                "m365",
                                                new Amounts(new Yen(4000000), new Yen(4000000), new Yen(4000000)),
                                                new Instalments(1, YearMonth.of(2024, 10), Remainder.FIRST, List.of()),
                                                USUAL,
                                                null,
                                                PlanAmendments.NONE,
                                                new Subject(
                                                        new Period(
                                                                LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30)),
                                                        165))),
                                List.of()),
                        List.of(
                                new Source(
                                        "exports/*.csv",
                                        Source.Kind.OUTAGES,
                                        "uptimerobot",
                                        new Source.Columns(
                                                Map.of(
                                                        "check", List.of("Monitor URL", "URL"),
                                                        "service", List.of("Site", "サイト"),
                                                        "from", List.of("Date-Time"),
                                                        "duration", List.of("Duration")),
                                                Set.of("service"),
                                                Map.of("cause", "不明"),
                                                Map.of("event", List.of("Down", "Paused")),
                                                List.of("Event", "Monitor URL", "URL", "Duration (in mins.)", "Note"),
                                                List.of(),
                                                List.of()),
                                        Source.Words.NONE,
                                        Source.Format.NONE,
                                        Source.Spread.NONE,
                                        ""),
                                new Source(
                                        "監視/*.txt",
                                        Source.Kind.UPTIME,
                                        "",
                                        new Source.Columns(
                                                Map.of("service", List.of("ホスト"), "timestamp", List.of("時刻")),
                                                Set.of("service", "timestamp"),
                                                Map.of("site", "本庁舎"),
                                                Map.of(),
                                                List.of(),
                                                List.of("番号"),
                                                List.of("深刻度")),
                                        new Source.Words(
                                                Map.of("OK", "up", "0", "down", "yes", "unknown"),
                                                Map.of("srv-1", "ad", "2", "print")),
                                        new Source.Format(
                                                "yyyy年M月d日 H:mm",
                                                ZoneId.of("UTC"),
                                                '\t',
                                                Charset.forName("windows-31j"),
                                                3,
                                                List.of("null", "-"),
                                                "2"),
                                        new Source.Spread(List.of("、", "\n"), Map.of()),
                                        ""))));
    }

    @Test
    void takesTheDefaultsOfWhatIsNotSaid() {
        assertThat(read(ContractText.MINIMAL))
                .isEqualTo(new Contract(
                        "件名",
                        new Parties(new Party("市", "", "", ""), new Party("社", "", "", "")),
                        new ContractTerm(
                                LocalDate.of(2024, 6, 3), null, LocalDate.of(2025, 1, 1), LocalDate.of(2029, 12, 31)),
                        new Measurement(ZoneId.of("Asia/Tokyo"), Duration.ofMinutes(1), Duration.ofMinutes(2)),
                        new SlaTerms(PLAIN_AVAILABILITY, new ExclusionRules(0, false), null, null, null),
                        OFFICE,
                        new Exchange(List.of(), List.of()),
                        List.of()));
    }

    @Test
    void readsWhatWasAgreedToBeThere() {
        Contract contract = read(ContractText.MINIMAL + """
                equipment:
                  - id: ｐ１
                    name: 仮想基盤
                    kind: platform
                    rows: [ 1, ｂ ]
                    group: 庁内
                    location: 庁舎
                    scope: vm-only
                    quantity: 2
                    totals: { cores: 80, memory-gib: 288, storage: ２０．５ＴＢ, effective-storage: 20 TiB }
                    backup: required
                    warranty: required
                    from: 2025-02-01
                    to: R8.1.31
                    clause: 第5条
                    remarks: 備考
                  - { id: c, name: 端末, kind: terminal }
                  - { id: d, name: 基盤, kind: platform, rows: x, totals: { cores: 1 } }
                """);

        assertThat(contract.equipment())
                .containsExactly(
                        new Equipment(
                                "p1",
                                "仮想基盤",
                                Asset.Kind.PLATFORM,
                                new Equipment.Rows(List.of("1", "b"), "庁内", "庁舎", Asset.Scope.VM_ONLY),
                                new Equipment.Demand(
                                        2L,
                                        new Equipment.Totals(
                                                80L,
                                                288L,
                                                new Storage(new BigDecimal("20.5"), Storage.Unit.TB),
                                                new Storage(new BigDecimal("20"), Storage.Unit.TIB)),
                                        true,
                                        true),
                                new Equipment.Days(LocalDate.of(2025, 2, 1), LocalDate.of(2026, 1, 31)),
                                new Equipment.Printed("第5条", "備考")),
                        new Equipment(
                                "c",
                                "端末",
                                Asset.Kind.TERMINAL,
                                new Equipment.Rows(List.of(), "", "", null),
                                new Equipment.Demand(1L, new Equipment.Totals(null, null, null, null), false, false),
                                new Equipment.Days(null, null),
                                new Equipment.Printed("", "")),
                        new Equipment(
                                "d",
                                "基盤",
                                Asset.Kind.PLATFORM,
                                new Equipment.Rows(List.of("x"), "", "", null),
                                new Equipment.Demand(null, new Equipment.Totals(1L, null, null, null), false, false),
                                new Equipment.Days(null, null),
                                new Equipment.Printed("", "")));
    }

    @Test
    void readsAPlanWithItsOwnTableOfAmounts() {
        Contract contract = read(ContractText.MINIMAL + """
                payments:
                  - id: ｐ１
                    contract-amount: 100
                    first-month: 2025-01
                    instalment-amounts: [ 40, 60, 0 ]
                """);

        assertThat(contract.payments())
                .containsExactly(new PaymentPlan(
                        "p1",
                        "p1",
                        new Amounts(new Yen(100), new Yen(100), new Yen(100)),
                        new Instalments(
                                3,
                                YearMonth.of(2025, 1),
                                Remainder.FIRST,
                                List.of(new Yen(40), new Yen(60), new Yen(0))),
                        USUAL,
                        null,
                        PlanAmendments.NONE,
                        Subject.SERVICE_MONTHS));
    }

    @Test
    void readsWeeklyServiceHoursThatHolidaysDoNotClose() {
        assertThat(serviceHours("{ weekly: { MON-FRI: '08:30-17:15' } }"))
                .isEqualTo(weekdays(hours("08:30", "17:15"), ClosedDays.NONE));
    }

    @Test
    void closesServiceOnNationalHolidaysButNotOnTheCalendarsClosedDays() {
        assertThat(serviceHours("{ weekly: { 月-金: '08:30-17:15' }, holidays: closed }"))
                .isEqualTo(weekdays(hours("08:30", "17:15"), new ClosedDays(true, List.of(), Set.of())));
    }

    @Test
    void readsSeveralStretchesOfADayUpToMidnight() {
        assertThat(serviceHours("{ weekly: { sat: '13:00-24:00,9:00-12:00' } }"))
                .isEqualTo(new OpeningHours(
                        Map.of(SATURDAY, List.of(hours("09:00", "12:00"), new DailyHours(13 * 3600, DailyHours.DAY))),
                        ClosedDays.NONE));
    }

    private static OpeningHours serviceHours(String yaml) {
        return read(minimalWith("sla: { availability: { target: 99.8, service-hours: " + yaml + " } }"))
                .sla()
                .availability()
                .serviceHours();
    }

    @Test
    void readsClosedDaysOfEachYearAndOfOneYear() {
        String closed = "[ 08-15, 2025-05-02, 2026-02-27..2026-03-01, '02-29', 12-29..01-03 ]";

        assertThat(read(minimalWith("calendar: { holidays: none, closed: " + closed + " }"))
                        .businessHours()
                        .closed())
                .isEqualTo(new ClosedDays(
                        false,
                        List.of(
                                new YearlyPeriod(MonthDay.of(8, 15), MonthDay.of(8, 15)),
                                new YearlyPeriod(MonthDay.of(2, 29), MonthDay.of(2, 29)),
                                new YearlyPeriod(MonthDay.of(12, 29), MonthDay.of(1, 3))),
                        Set.of(
                                LocalDate.of(2025, 5, 2),
                                LocalDate.of(2026, 2, 27),
                                LocalDate.of(2026, 2, 28),
                                LocalDate.of(2026, 3, 1))));
    }

    @Test
    void keepsTheDecimalsOfATargetAsWritten() {
        assertThat(read(minimalWith("sla: { availability: { target: 99.950 } }"))
                        .sla()
                        .availability()
                        .target())
                .isEqualTo(new BigDecimal("99.950"));
    }

    @Test
    void readsAmountsPercentagesAndMonthsAsPeopleWriteThem() {
        Contract contract = read(ContractText.MINIMAL
                        .replaceFirst("service-from: .*", "service-from: 2025-04")
                        .replaceFirst("service-to: .*", "service-to: 2028-02")
                        .replaceFirst("target: [^ }\n]+", "target: 99.5%")
                + "payments: [ { id: a, instalments: 36, first-month: 2025-04, contract-amount: \"44,444,412円\" } ]\n");
        assertThat(contract.term().serviceFrom()).isEqualTo("2025-04-01");
        assertThat(contract.term().serviceTo()).isEqualTo("2028-02-29");
        assertThat(contract.sla().availability().target()).isEqualByComparingTo("99.5");
        assertThat(contract.payments().get(0).amounts().contract()).isEqualTo(new Yen(44_444_412));
    }

    @Test
    void takesFullWidthDigitsForPlainOnes() {
        assertThat(read(minimalWith("sla: { availability: { target: ９９．８ } }"))).isEqualTo(read(ContractText.MINIMAL));
    }

    @Test
    void takesAnOffsetForATimeZone() {
        assertThat(read(minimalWith("time-zone: '+09:00'")).measurement().zone())
                .isEqualTo(ZoneOffset.ofHours(9));
    }

    @Test
    void readsTheSameWithAByteOrderMarkAndWindowsLineEnds() {
        assertThat(read("\uFEFF" + ContractText.MINIMAL.replace("\n", "\r\n"))).isEqualTo(read(ContractText.MINIMAL));
    }

    @Test
    void saysWhereEachKeyStands() {
        ContractFile file = file(ContractText.MINIMAL + """
                payments:
                  - id: a
                    contract-amount: 100
                    instalments: 1
                    first-month: 2025-01
                    partial:
                      paid-on: 2025-01-01
                      amount: 10
                """);

        assertThat(List.of(
                        file.locate("title"),
                        file.locate("sla.availability.target"),
                        file.locate("payments[0].partial"),
                        file.locate("payments[0].partial.amount"),
                        file.locate("payments[0].bid-amount"),
                        file.locate("calendar.holidays")))
                .map(Object::toString)
                .containsExactly(
                        "contract.yaml:1 [title]",
                        "contract.yaml:7 [sla.availability.target]",
                        "contract.yaml:13 [payments[0].partial]",
                        "contract.yaml:15 [payments[0].partial.amount]",
                        "contract.yaml:9 [payments[0].bid-amount]",
                        "contract.yaml:1 [calendar.holidays]");
    }

    @Test
    void readsTheContractOfADataDirectory(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve("contract.yaml"), ContractText.MINIMAL);
        Problems problems = new Problems();

        assertThat(new ContractReader(problems).read(data).map(ContractFile::contract))
                .contains(read(ContractText.MINIMAL));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void tellsThatADataDirectoryHasNoContract(@TempDir Path data) throws IOException {
        Problems problems = new Problems();

        assertThat(new ContractReader(problems).read(data)).isEmpty();
        assertThat(problems.sorted().stream().map(Problem::toString))
                .containsExactly("contract.yaml: found 'no file', expected the contract's file in the data directory"
                        + " (データフォルダーに contract.yaml を置いてください)");
    }
}
