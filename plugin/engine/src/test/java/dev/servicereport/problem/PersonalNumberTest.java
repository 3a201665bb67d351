package dev.servicereport.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 123456789018 has a valid check digit and belongs to nobody. */
class PersonalNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789018",
                "1234-5678-9018",
                "1234 5678 9018",
                "1234 - 5678 - 9018",
                "１２３４５６７８９０１８",
                "１２３４－５６７８－９０１８",
                "1234\u200B5678\u200B9018",
                "123 456 789 018",
                "1 2 3 4 5 6 7 8 9 0 1 8",
                "氏名山田、番号123456789018。",
                "No123456789018",
                "電話089-982-1111 1234-5678-9018",
                "123456789018 123456789018",
                "2025-01-05 10:30 123456789018",
                "1234.5678.9018",
                "1234/5678/9018",
                "1234_5678_9018",
                "1234,5678,9018",
                "1234・5678・9018",
                "1234、5678、9018",
                "1234:5678:9018",
                "1234～5678～9018",
                "1234\n5678\n9018",
                "123456\r\n789018",
                "123.456.789.018",
                "12345678 90 18",
                "12345678-90-18",
                "12345678901 8",
                "12345678901-8",
                "192.168.100.1 123456789018",
                "1,234,567 123456789018",
                "INC123456789018"
            })
    void findsANumber(String text) {
        assertThat(PersonalNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456789012",
                "12345678901",
                "0123456789018",
                "1234567890180",
                "1234-5678-9018-3456",
                "12-3456-7890-18",
                "123,456,789,018",
                "1234.5678-9018",
                "192.168.100.118",
                "192.168.100.118/24",
                "10.100.200.150:443",
                "12:34:56:78:90:18",
                "12-34-56-78-90-18",
                "12:34:56 07:08:19",
                "2019/2020/2028",
                "2025/01/05 2025/01/06",
                "2025.01.05 10:30:18.123",
                "000000000000",
                "0000-0000-0000",
                "089-982-1111",
                "090-1234-5678",
                "2025-07-01T00:00",
                "2025-01-05 - 2025-01-06"
            })
    void findsNone(String text) {
        assertThat(PersonalNumber.isIn(text)).isFalse();
    }

    /** Each has the check digit that would make it one. */
    @ParameterizedTest
    @ValueSource(strings = {"202501051037", "20250105-1037", "20250105103 7"})
    void takesADateOfThisCenturyForADate(String text) {
        assertThat(PersonalNumber.isIn(text)).isFalse();
    }

    @Test
    void findsANumberThatBeginsLikeADateThatDoesNotExist() {
        assertThat(PersonalNumber.isIn("202513001037")).isFalse();
        assertThat(PersonalNumber.isIn("202513321030")).isFalse();
    }

    @Test
    void masksEachNumberAndKeepsTheRest() {
        assertThat(PersonalNumber.masked("前1234-5678-9018中１２３４５６７８９０１８後")).isEqualTo("前〔非表示の番号〕中〔非表示の番号〕後");
    }

    @Test
    void keepsTextWithoutANumberAsItIs() {
        assertThat(PersonalNumber.masked("ＡＤ－１ ①")).isEqualTo("ＡＤ－１ ①");
    }

    private static String valid(Random random) {
        String eleven = String.format("1%010d", random.nextLong(10_000_000_000L));
        int sum = 0;
        for (int n = 1; n <= 11; n++) {
            sum += (eleven.charAt(11 - n) - '0') * (n <= 6 ? n + 1 : n - 5);
        }
        return eleven + (sum % 11 <= 1 ? 0 : 11 - sum % 11);
    }

    private static String grouped(String number, String separator, int... lengths) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int length : lengths) {
            text.append(at == 0 ? "" : separator).append(number, at, at + length);
            at += length;
        }
        return text.toString();
    }

    private static final List<String> SEPARATORS =
            List.of("", " ", "-", "－", ".", "/", "_", ",", "・", "、", ":", "~", "～", "\n", "\r\n", " - ");

    private static final List<int[]> GROUPINGS =
            List.of(new int[] {12}, new int[] {4, 4, 4}, new int[] {6, 6}, new int[] {8, 2, 2}, new int[] {11, 1});

    /** Numbers that begin with 1 are no dates of this century. */
    @Test
    void findsEveryNumberInEveryGroupingWithEverySeparator() {
        Random random = new Random(15);
        List<String> missed = IntStream.range(0, 50_000)
                .mapToObj(i -> grouped(
                        valid(random),
                        SEPARATORS.get(random.nextInt(SEPARATORS.size())),
                        GROUPINGS.get(random.nextInt(GROUPINGS.size()))))
                .filter(text -> !PersonalNumber.isIn("番号は" + text + "です"))
                .toList();
        assertThat(missed).isEmpty();
    }

    private static String ordinary(Random random) {
        int a = random.nextInt(256);
        int b = random.nextInt(60);
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(8)) {
            case 0 -> "%d.%d.%d.%d".formatted(a, random.nextInt(256), random.nextInt(256), random.nextInt(256));
            case 1 -> "%02d:%02d:%02d".formatted(random.nextInt(24), b, random.nextInt(60));
            case 2 -> "20%02d-%02d-%02d".formatted(b, month, day);
            case 3 -> "20%02d/%02d/%02d %02d:%02d".formatted(b, month, day, random.nextInt(24), random.nextInt(60));
            case 4 -> String.format(Locale.ROOT, "%,d円", random.nextLong(1_000_000_000_000L));
            case 5 -> "089-%03d-%04d".formatted(a, random.nextInt(10_000));
            case 6 -> "090-%04d-%04d".formatted(random.nextInt(10_000), random.nextInt(10_000));
            default -> "%02X:%02X:%02X:%02X:%02X:%02X".formatted(a, b, day, month, a, b);
        };
    }

    @Test
    void raisesNoAlarmForWhatIsOrdinary() {
        Random random = new Random(15);
        List<String> alarms = IntStream.range(0, 50_000)
                .mapToObj(i -> ordinary(random) + "、" + ordinary(random) + " " + ordinary(random))
                .filter(PersonalNumber::isIn)
                .toList();
        assertThat(alarms).isEmpty();
    }
}
