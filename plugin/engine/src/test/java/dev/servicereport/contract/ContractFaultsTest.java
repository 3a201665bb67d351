package dev.servicereport.contract;

import static dev.servicereport.contract.ContractText.messages;
import static dev.servicereport.contract.ContractText.minimalWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault in an otherwise sound contract, and all that is said about it. */
class ContractFaultsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            title: true                  => 1 [title]: found 'true', expected a text on one line (1行の文字で書いてください。true や no のような語は引用符で囲みます)
            title:                       => 1 [title]: found '空欄', expected a text on one line (値を書くか、定めがなければキーごと消してください)
            title: null                  => 1 [title]: found 'null', expected a text on one line (値を書くか、定めがなければキーごと消してください)
            title: "a\\nb"               => 1 [title]: found 'a〔U+000A〕b', expected a text on one line (1行の文字で書いてください。true や no のような語は引用符で囲みます)
            title: [件名]                => 1 [title]: found '[…]', expected a text on one line (1行の文字で書いてください。true や no のような語は引用符で囲みます)
            client: 市                   => 2 [client]: found '市', expected keys with values (「キー: 値」の形で書いてください)
            client: { department: 課 }   => 2 [client.name]: found 'no such key', expected the key 'name', which is required (name: 名称を書いてください)
            client: { name: 市, name: 町 } => 2 [client]: found 'name', expected each key once; it stands already on line 2 (同じキーが2回あります。どちらかを消してください)
            client: { name: 市, "": 町 } => 2 [client]: found 'no word', expected a word as a key (キーには語を書いてください)
            client: { name: 市, adress: 町 } => 2 [client]: found 'adress', expected a key known here; did you mean 'address'? (「address」ではありませんか)
            client: { name: 市, tel: 0 } => 2 [client]: found 'tel', expected one of the keys name, representative, department, address, issuer, contact, telephone (キーの綴りと位置を確かめてください)
            signed-on: 2024-02-30        => 4 [signed-on]: found '2024-02-30', expected a date that exists (2024年2月に30日はありません)
            signed-on: 2024-6-3 10:00    => 4 [signed-on]: found '2024-6-3 10:00', expected a date like 2025-01-05 or 令和7年1月5日
            signed-on: 2029-12-31        => 4 [signed-on]: '2029-12-31': kept, although service-from is earlier (契約締結日が運用開始日より後です)
            signed-on: 2030-01-01        => 4 [signed-on]: found '2030-01-01', expected a day not after service-to (契約締結日が運用終了日より後です)
            build-until: 2024-06-02      => 8 [build-until]: found '2024-06-02', expected a day not before signed-on, 2024-06-03 (構築期間の末日が契約締結日より前です)
            service-to: 2024-12-31       => 6 [service-to]: found '2024-12-31', expected a day not before service-from, 2025-01-01 (運用終了日が運用開始日より前です)
            service-to: 2209-12-31       => 6 [service-to]: found '2209-12-31', expected a day at most 50 years after service-from, 2025-01-01 (運用期間が50年を超えています。年を確かめてください)
            time-zone: Asia/Tokio        => 8 [time-zone]: found 'Asia/Tokio', expected a time zone that exists, like Asia/Tokyo or +09:00 (「Asia/Tokyo」のように、実在する時間帯の名前を書いてください)
            <<: { number: 1 }            => 8: found '<<', expected one of the keys title, number, client, contractor, signed-on, build-until, service-from, service-to, measured-since, extension-consultation, time-zone, sla, calendar, sampling, payments, equipment, registers, requirements, personal-numbers, sources, references, handling, ownership, approval-boxes, seals, brand, chapters, leave-out, monthly-papers (キーの綴りと位置を確かめてください)
            Servicefrom: 2025-01-01      => 8: found 'Servicefrom', expected a key known here; did you mean 'service-from'? (「service-from」ではありませんか)
            sampling: { interval: PT0S } => 8 [sampling.interval]: found 'PT0S', expected a duration above zero, like PT30M, PT2H or P1D (0より長い時間を書いてください。「PT30M」（30分）、「PT2H」（2時間）、「P1D」（24時間）のように書いてください)
            sampling: { tolerance: PT1.5S } => 8 [sampling.tolerance]: found 'PT1.5S', expected a duration in whole seconds, like PT30M, PT2H or P1D (「PT30M」（30分）、「PT2H」（2時間）、「P1D」（24時間）のように書いてください)
            sampling: { interval: 60 }   => 8 [sampling.interval]: found '60', expected a duration in whole seconds, like PT30M, PT2H or P1D (「PT30M」（30分）、「PT2H」（2時間）、「P1D」（24時間）のように書いてください)
            sampling: { interval: PT }   => 8 [sampling.interval]: found 'PT', expected a duration in whole seconds, like PT30M, PT2H or P1D (「PT30M」（30分）、「PT2H」（2時間）、「P1D」（24時間）のように書いてください)
            sampling: { interval: P1M }  => 8 [sampling.interval]: found 'P1M', expected a duration in whole seconds, like PT30M, PT2H or P1D (「PT30M」（30分）、「PT2H」（2時間）、「P1D」（24時間）のように書いてください)
            """)
    void namesLineKeyAndWhatToWrite(String line, String message) {
        assertThat(messages(minimalWith(line))).containsExactly("contract.yaml:" + message);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            id: a.b                   => [0].id]: found 'a.b', expected a short name without blanks and full stops (空白とピリオドを含まない短い名前を書いてください（例：file-server）)
            kind: servers             => [0].kind]: found 'servers', expected one of server, platform, terminal, licence, line, site, medium; did you mean 'server'? (server、platform、terminal、licence、line、site、medium のいずれかを書いてください)
            quantity: 1.5             => [0].quantity]: found '1.5', expected a whole number from 0 to 1000000 (0から1000000までの整数を書いてください)
            totals: { storage: 0 TB } => [0].totals.storage]: found '0 TB', expected an amount above 0 with its unit like '20 TB' or '20 TiB' (「20 TB」（1兆バイト単位）又は「20 TiB」（2の40乗バイト単位）のように、0より大きい数と単位を書いてください)
            totals: { storage: 20GB } => [0].totals.storage]: found '20GB', expected an amount above 0 with its unit like '20 TB' or '20 TiB' (「20 TB」（1兆バイト単位）又は「20 TiB」（2の40乗バイト単位）のように、0より大きい数と単位を書いてください)
            rows: []                  => [0].rows]: found '[…]', expected at least one value (値を1つ以上書いてください)
            """)
    void namesTheKeyOfEquipment(String line, String message) {
        String key = line.substring(0, line.indexOf(':'));
        String item = Stream.of("id: a", "name: 名", "kind: server")
                .filter(other -> !other.startsWith(key + ":"))
                .collect(Collectors.joining(", ", "equipment: [{ ", ", " + line + " }]"));
        assertThat(messages(minimalWith(item))).containsExactly("contract.yaml:8 [equipment" + message);
    }

    @Test
    void tellsEquipmentThatIsDemandedForNoDayAndOneThatIsThereTwice() {
        assertThat(
                        messages(
                                minimalWith(
                                        "equipment: [{ id: a, name: 名, kind: line, from: 2025-02-02, to: 2025-02-01 }, { id: Ａ, name: 名, kind: line }, { id: A, name: 名, kind: line }]")))
                .containsExactly(
                        "contract.yaml:8 [equipment[0].to]: found '2025-02-01', expected a day not before from, 2025-02-02 (末日（to）が初日（from）より前です)",
                        "contract.yaml:8 [equipment[2].id]: found 'A', expected a value that no other item of the list has (同じidが2回あります。別の値にしてください)");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            101
            100.01
            0
            0.00
            -1
            99.8%%
            `99,8`
            1e1
            .5
            .NaN
            0x10
            099.8
            1_0.0
            99.1234567
            """)
    void refusesATargetThatIsNotAPercentage(String target) {
        assertThat(messages(minimalWith("sla: { availability: { target: \"" + target + "\" } }")))
                .containsExactly("contract.yaml:7 [sla.availability.target]: found '" + target
                        + "', expected a percentage above 0 and at most 100"
                        + " (「99.8」のように、0より大きく100以下の数を書いてください)");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {}                     => availability]: found 'no such key', expected the key 'availability', which is required (availability: 稼働率を書いてください)
            { availability: {} }   => availability.target]: found 'no such key', expected the key 'target', which is required (target: 稼働率の目標値（%）を書いてください)
            { availability: { target: 99.8, taget: 99 } } => availability]: found 'taget', expected a key known here; did you mean 'target'? (「target」ではありませんか)
            { availability: { target: 99.8, gaps: exclude } } => availability.gaps]: found 'exclude', expected one of undetermined, down, up, excluded; did you mean 'excluded'? (undetermined、down、up、excluded のいずれかを書いてください)
            { availability: { target: 99.8, gaps: yes } } => availability.gaps]: found 'yes', expected one of undetermined, down, up, excluded (undetermined、down、up、excluded のいずれかを書いてください)
            { availability: { target: 99.8, measured-from: } } => availability.measured-from]: found '空欄', expected a short name on one line (値を書くか、定めがなければキーごと消してください)
            { availability: { target: 99.8, minimum-outage: 5 minutes } } => availability.minimum-outage]: found '5 minutes', expected a duration in whole seconds, like PT30M, PT2H or P1D (「PT30M」（30分）、「PT2H」（2時間）、「P1D」（24時間）のように書いてください)
            { availability: { target: 99.8 }, exclusions: { notice-days: -1 } } => exclusions.notice-days]: found '-1', expected a whole number from 0 to 366 (0から366までの整数を書いてください)
            { availability: { target: 99.8 }, exclusions: { approval: yes } } => exclusions.approval]: found 'yes', expected one of optional, required (optional、required のいずれかを書いてください)
            { availability: { target: 99.8 }, recovery: PT4H } => recovery]: found 'PT4H', expected keys with values (「キー: 値」の形で書いてください)
            { availability: { target: 99.8 }, recovery: { target: PT4H, hours: bussiness } } => recovery.hours]: found 'bussiness', expected one of always, business; did you mean 'business'? (always、business のいずれかを書いてください)
            """)
    void checksTheServiceLevel(String sla, String message) {
        assertThat(messages(minimalWith("sla: " + sla))).containsExactly("contract.yaml:7 [sla." + message);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            24/7                           => ]: found '24/7', expected 24x7, or a weekly table of hours (「24x7」か、曜日ごとの時間帯（weekly）を書いてください)
            {}                             => .weekly]: found 'no such key', expected the key 'weekly', which is required (weekly: 曜日ごとの時間帯を書いてください)
            { weekly: {} }                 => .weekly]: found '{…}', expected hours of at least one weekday (「MON-FRI: "08:30-17:15"」のように、曜日ごとの時間帯を書いてください)
            { weekly: { MON: 8-17 } }      => .weekly.MON]: found '8-17', expected hours like 08:30-17:15 (「08:30-17:15」のように、24時間表記で書いてください)
            { weekly: { MON: "08:30-24:15" } } => .weekly.MON]: found '08:30-24:15', expected hours like 08:30-17:15 (「08:30-17:15」のように、24時間表記で書いてください)
            { weekly: { MON: "22:00-06:00" } } => .weekly.MON]: found '22:00-06:00', expected hours that end after they start; split at midnight (日をまたぐ時間帯は0時で分け、「22:00-24:00」と翌日の「00:00-06:00」のように書いてください)
            { weekly: { MON: "13:00-15:00,09:00-13:01" } } => .weekly.MON]: found '13:00-15:00,09:00-13:01', expected hours that do not overlap (時間帯が重なっています)
            { weekly: { MON-FRI: "08:30-17:15", 金: "08:30-12:00" } } => .weekly.金]: found '金', expected each weekday once; FRI already has hours (同じ曜日が2回あります。1日に複数の時間帯があるときはカンマで区切ります)
            { weekly: { "MON,MON": "08:30-17:15" } } => .weekly]: found 'MON,MON', expected each weekday once; MON is there twice (同じ曜日が2回あります)
            { weekly: { WEEKDAYS: "08:30-17:15" } } => .weekly.WEEKDAYS]: found 'WEEKDAYS', expected weekdays like MON-FRI or SAT,SUN (「MON-FRI」「SAT,SUN」「月-金」のように書いてください)
            { weekly: { MON: "08:30-17:15" }, holidays: close } => .holidays]: found 'close', expected one of open, closed; did you mean 'closed'? (open、closed のいずれかを書いてください)
            """)
    void checksServiceHours(String hours, String message) {
        assertThat(messages(minimalWith("sla: { availability: { target: 99.8, service-hours: " + hours + " } }")))
                .containsExactly("contract.yaml:7 [sla.availability.service-hours" + message);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            holidays: US           => holidays]: found 'US', expected one of JP, none (JP、none のいずれかを書いてください)
            weekdays: MON-TUE-WED  => weekdays]: found 'MON-TUE-WED', expected weekdays like MON-FRI or SAT,SUN (「MON-FRI」「SAT,SUN」「月-金」のように書いてください)
            closed: 08-15          => closed]: found '08-15', expected a list (「- 」で始まる行か [ , ] の一覧で書いてください)
            closed: [08-15, 02-30] => closed[1]]: found '02-30', expected days that exist, like 12-29..01-03, 08-15 or 2025-05-02 (「12-29..01-03」（毎年）、「08-15」（毎年）、「2025-05-02」（その日だけ）のように書いてください)
            closed: [12-29..2025-01-03] => closed[0]]: found '12-29..2025-01-03', expected days that exist, like 12-29..01-03, 08-15 or 2025-05-02 (「12-29..01-03」（毎年）、「08-15」（毎年）、「2025-05-02」（その日だけ）のように書いてください)
            closed: [2025-01-02..2025-01-01] => closed[0]]: found '2025-01-02..2025-01-01', expected a period that ends after it starts and within a year (期間の終わりは、始まり以後で1年以内の日にしてください)
            closed: [2025-01-01..2026-01-01] => closed[0]]: found '2025-01-01..2026-01-01', expected a period that ends after it starts and within a year (期間の終わりは、始まり以後で1年以内の日にしてください)
            """)
    void checksTheCalendar(String entry, String message) {
        assertThat(messages(minimalWith("calendar: { " + entry + " }")))
                .containsExactly("contract.yaml:8 [calendar." + message);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `2,10,410,000`
            `0,410`
            210_410_000
            210410000yen
            -1
            0
            1.0
            1e9
            0x1F
            0123
            true
            """)
    void refusesAnAmountThatIsNotWholeYen(String amount) {
        String plan = "{ id: a, instalments: 1, first-month: 2025-01, contract-amount: \"" + amount + "\" }";

        assertThat(messages(minimalWith("payments: [ " + plan + " ]")))
                .containsExactly("contract.yaml:8 [payments[0].contract-amount]: found '" + amount
                        + "', expected whole yen in at most 15 digits, at least 1"
                        + " (1以上15桁以内の整数で書いてください。カンマは3桁ごとに、「円」は末尾に付けられます)");
    }

    @Test
    void refusesAnAmountOfSixteenDigitsWithoutShowingThem() {
        String plan = "{ id: a, instalments: 1, first-month: 2025-01, contract-amount: 1000000000000000 }";

        assertThat(messages(minimalWith("payments: [ " + plan + " ]")))
                .containsExactly("contract.yaml:8 [payments[0].contract-amount]: found '〔非表示の番号〕'"
                        + ", expected whole yen in at most 15 digits, at least 1"
                        + " (1以上15桁以内の整数で書いてください。カンマは3桁ごとに、「円」は末尾に付けられます)");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            title: 件名           => .instalments]: found 'no such key', expected the key 'instalments', which is required (instalments: 支払回数を書いてください)
            instalments: 601      => .instalments]: found '601', expected a whole number from 1 to 600 (1から600までの整数を書いてください)
            instalments: 60回     => .instalments]: found '60回', expected a whole number from 1 to 600 (1から600までの整数を書いてください)
            instalment-amounts: [] => .instalment-amounts]: found '[…]', expected 1 to 600 amounts, not 0 (支払額は1件から600件までです)
            instalment-amounts: [50, -50] => .instalment-amounts[1]]: found '-50', expected whole yen in at most 15 digits, at least 0 (0以上15桁以内の整数で書いてください。カンマは3桁ごとに、「円」は末尾に付けられます)
            `instalments: 3, instalment-amounts: [50, 50]` => .instalment-amounts]: found '[…]', expected 3 amounts, as instalments says, not 2 (支払額の件数（2件）が支払回数（3回）と違います)
            `instalments: 1, remainder: middle` => .remainder]: found 'middle', expected one of first, last (first、last のいずれかを書いてください)
            `instalments: 1, tax-rate: 10%` => .tax-rate]: found '10%', expected a whole number from 0 to 100 (0から100までの整数を書いてください)
            `instalments: 1, due: { day: 32 }` => .due.day]: found '32', expected a day from 1 to 31, or last (1から31までの日か、月末なら last と書いてください)
            `instalments: 1, due: { months-after: -1 }` => .due.months-after]: found '-1', expected a whole number from 0 to 24 (0から24までの整数を書いてください)
            `instalments: 1, partial: { amount: 10 }` => .partial.paid-on]: found 'no such key', expected the key 'paid-on', which is required (paid-on: 部分払の支払日を書いてください)
            `instalments: 1, term: { from: 2025-01-02, to: 2025-01-01 }` => .term.to]: found '2025-01-01', expected a day not before from, 2025-01-02 (末日が初日より前です)
            """)
    void checksTheShapeOfAPaymentPlan(String keys, String message) {
        assertThat(messages(minimalWith(
                        "payments: [ { id: a, contract-amount: 100, first-month: 2025-01, " + keys + " } ]")))
                .containsExactly("contract.yaml:8 [payments[0]" + message);
    }

    @ParameterizedTest
    @CsvSource({"2025-13", "2025-1", "2025-01-01", "令和7年1月"})
    void refusesAMonthThatIsNone(String month) {
        String plan = "{ id: a, contract-amount: 100, instalments: 1, first-month: " + month + " }";

        assertThat(messages(minimalWith("payments: [ " + plan + " ]")))
                .containsExactly("contract.yaml:8 [payments[0].first-month]: found '" + month
                        + "', expected a month like 2025-01 (「2025-01」のように、年と月を書いてください)");
    }

    @Test
    void refusesAnIdUsedTwiceEvenInAPlanWithOtherFaults() {
        assertThat(messages(ContractText.MINIMAL + """
                        payments:
                          - { id: a, contract-amount: 1, first-month: 2025-01, instalments: 1 }
                          - { id: ａ, contract-amount: 1, first-month: 2025-01 }
                        """))
                .containsExactly(
                        "contract.yaml:10 [payments[1].id]: found 'ａ', expected a value that no other item of the list has"
                                + " (同じidが2回あります。別の値にしてください)",
                        "contract.yaml:10 [payments[1].instalments]: found 'no such key', expected the key 'instalments', which is"
                                + " required (instalments: 支払回数を書いてください)");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            files: ../x.csv, kind: outages        => files]: found '../x.csv', expected a glob below the data directory, like exports/*.csv (「exports/*.csv」のように、データフォルダーからの相対で書いてください)
            files: /x.csv, kind: outages          => files]: found '/x.csv', expected a glob below the data directory, like exports/*.csv (「exports/*.csv」のように、データフォルダーからの相対で書いてください)
            files: "C:\\\\x.csv", kind: outages   => files]: found 'C:\\x.csv', expected a glob below the data directory, like exports/*.csv (「exports/*.csv」のように、データフォルダーからの相対で書いてください)
            files: "[x", kind: outages            => files]: found '[x', expected a glob below the data directory, like exports/*.csv (「exports/*.csv」のように、データフォルダーからの相対で書いてください)
            files: x.csv                          => kind]: found 'no such key', expected the key 'kind', which is required (kind: データの種類を書いてください)
            files: x.csv, kind: outage            => kind]: found 'outage', expected one of uptime, outages, exclusions, incidents, inquiries, inventory, payments; did you mean 'outages'? (uptime、outages、exclusions、incidents、inquiries、inventory、payments のいずれかを書いてください)
            files: x.csv, kind: uptime, columns: [a] => columns]: found '[…]', expected keys with values (「キー: 値」の形で書いてください)
            files: x.csv, kind: uptime, columns: { service: {} } => columns.service]: found '{…}', expected a list (「- 」で始まる行か [ , ] の一覧で書いてください)
            files: x.csv, kind: uptime, columns: { service: [] } => columns.service]: found '[…]', expected at least one value (値を1つ以上書いてください)
            files: x.csv, kind: uptime, columns: { site: a }, constants: { site: b } => constants]: found '{…}', expected 'site' either here or in columns (site が columns と constants の両方にあります。どちらかにしてください)
            files: x.csv, kind: outages, preset: zabix-problem => preset]: found 'zabix-problem', expected one of checkmk-timeline, nagios-availability, prometheus-range, prtg-log, uptime-kuma, uptimerobot, zabbix-problems; did you mean 'zabbix-problems'? (checkmk-timeline、nagios-availability、prometheus-range、prtg-log、uptime-kuma、uptimerobot、zabbix-problems のいずれかを書いてください)
            files: x.csv, kind: uptime, preset: zabbix-problems => kind]: found 'uptime', expected outages, which is what that preset reads (このプリセットの種類は outages です)
            files: x.csv, kind: uptime, status: { OK: fine } => status.OK]: found 'fine', expected one of up, down, unknown (up、down、unknown のいずれかを書いてください)
            files: x.csv, kind: uptime, timestamp: [uuuu] => timestamp]: found '[…]', expected a pattern of dates with times, like yyyy/MM/dd HH:mm:ss or M/d/yyyy h:mm a, or one of epoch-seconds, epoch-milliseconds, excel-serial (「yyyy/MM/dd HH:mm:ss」のような日時の書式を書いてください。h（12時間表記）には a（AM/PM）も要ります)
            files: x.csv, kind: uptime, timestamp: bb:cc => timestamp]: found 'bb:cc', expected a pattern of dates with times, like yyyy/MM/dd HH:mm:ss or M/d/yyyy h:mm a, or one of epoch-seconds, epoch-milliseconds, excel-serial (「yyyy/MM/dd HH:mm:ss」のような日時の書式を書いてください。h（12時間表記）には a（AM/PM）も要ります)
            files: x.csv, kind: uptime, zone: Tokyo => zone]: found 'Tokyo', expected a time zone that exists, like Asia/Tokyo or +09:00 (「Asia/Tokyo」のように、実在する時間帯の名前を書いてください)
            files: x.csv, kind: uptime, delimiter: "|" => delimiter]: found '|', expected one of comma, tab, semicolon (comma、tab、semicolon のいずれかを書いてください)
            files: x.csv, kind: uptime, encoding: sjis => encoding]: found 'sjis', expected one of UTF-8, UTF-16LE, UTF-16BE, windows-31j, Shift_JIS, cp932, EUC-JP, ISO-2022-JP, ISO-8859-1, windows-1252 (UTF-8、UTF-16LE、UTF-16BE、windows-31j、Shift_JIS、cp932、EUC-JP、ISO-2022-JP、ISO-8859-1、windows-1252 のいずれかを書いてください)
            """)
    void checksTheShapeOfASource(String keys, String message) {
        assertThat(messages(minimalWith("sources: [ { " + keys + " } ]")))
                .containsExactly("contract.yaml:8 [sources[0]." + message);
    }

    @Test
    void allowsTwelveDigitsInTheNumberOfTheContractOnly() {
        assertThat(messages(minimalWith("number: 123456789018"))).isEmpty();
        assertThat(messages(minimalWith("client: { name: 市, department: '123456789018' }")))
                .containsExactly(
                        "contract.yaml:2 [client.department]: found 'twelve digits that are not shown', expected no"
                                + " number that may be an Individual Number (個人番号（マイナンバー）の疑いがある12桁の番号があります。値は表示しません。取り除いてください)");
    }

    @Test
    void tellsAllFaultsAtOnceInTheOrderOfTheFile() {
        assertThat(messages("""
                        titel: 件名
                        client: { name: 市 }
                        contractor:
                          address: 町
                        signed-on: 2024-06-31
                        service-from: 2025-01-01
                        service-to: 2024-12-31
                        sla:
                          availability:
                            target: 101
                            service-hours:
                              weekly:
                                MON-FRI: "17:15-08:30"
                                FRI: "8:30"
                        client: { name: 町 }
                        payments:
                          - id: a
                            contract-amount: 1,00
                          - 5
                        """))
                .containsExactly(
                        "contract.yaml:1: found 'titel', expected a key known here; did you mean 'title'? (「title」ではありませんか)",
                        "contract.yaml:3 [contractor.name]: found 'no such key', expected the key 'name', which is required"
                                + " (name: 名称を書いてください)",
                        "contract.yaml:5 [signed-on]: found '2024-06-31', expected a date that exists"
                                + " (2024年6月に31日はありません)",
                        "contract.yaml:7 [service-to]: found '2024-12-31', expected a day not before service-from,"
                                + " 2025-01-01 (運用終了日が運用開始日より前です)",
                        "contract.yaml:10 [sla.availability.target]: found '101', expected a percentage above 0 and at"
                                + " most 100 (「99.8」のように、0より大きく100以下の数を書いてください)",
                        "contract.yaml:13 [sla.availability.service-hours.weekly.MON-FRI]: found '17:15-08:30', expected"
                                + " hours that end after they start; split at midnight"
                                + " (日をまたぐ時間帯は0時で分け、「22:00-24:00」と翌日の「00:00-06:00」のように書いてください)",
                        "contract.yaml:14 [sla.availability.service-hours.weekly.FRI]: found '8:30', expected hours like"
                                + " 08:30-17:15 (「08:30-17:15」のように、24時間表記で書いてください)",
                        "contract.yaml:14 [sla.availability.service-hours.weekly.FRI]: found 'FRI', expected each weekday"
                                + " once; FRI already has hours"
                                + " (同じ曜日が2回あります。1日に複数の時間帯があるときはカンマで区切ります)",
                        "contract.yaml:15: found 'client', expected each key once; it stands already on line 2"
                                + " (同じキーが2回あります。どちらかを消してください)",
                        "contract.yaml:17 [payments[0].first-month]: found 'no such key', expected the key 'first-month', which is"
                                + " required (first-month: 初回の対象月を書いてください)",
                        "contract.yaml:17 [payments[0].instalments]: found 'no such key', expected the key 'instalments', which is"
                                + " required (instalments: 支払回数を書いてください)",
                        "contract.yaml:18 [payments[0].contract-amount]: found '1,00', expected whole yen in at most 15"
                                + " digits, at least 1 (1以上15桁以内の整数で書いてください。カンマは3桁ごとに、「円」は末尾に付けられます)",
                        "contract.yaml:19 [payments[1]]: found '5', expected keys with values (「キー: 値」の形で書いてください)");
    }
}
