package dev.servicereport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    private static String text(String raw, String format, boolean from1904) {
        return new NumberText(from1904).of(raw, NumberForm.of(format)).orElse("no date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "45663               | yyyy/m/d                                   | 2025-01-06",
                "45663.416666666664  | yyyy/m/d                                   | 2025-01-06",
                "45663.999999        | yyyy/m/d                                   | 2025-01-07",
                "60.5                | yyyy/m/d                                   | no date",
                "45663               | yyyy/m/d h:mm                              | 2025-01-06 00:00:00",
                "45663.416666666664  | [$-411]ggge\"年\"m\"月\"d\"日\" h\"時\"mm\"分\" | 2025-01-06 10:00:00",
                "45663.4166          | m/d/yy h:mm AM/PM                          | 2025-01-06 09:59:54",
                "45663.41666666      | yyyy/m/d h:mm:ss                           | 2025-01-06 10:00:00",
                "45663.999999        | yyyy/m/d h:mm:ss                           | 2025-01-07 00:00:00",
                "0.4166666667        | h:mm                                       | 10:00:00",
                "0.0006944444        | mm:ss                                      | 00:01:00",
                "1.25                | [h]:mm:ss                                  | 30:00:00",
                "45663.5             | h:mm                                       | 12:00:00",
                "1                   | h:mm                                       | 00:00:00",
                "0.999999            | h:mm                                       | 24:00:00",
                "0.99999             | h:mm                                       | 23:59:59",
                "45663.999999        | h:mm                                       | 00:00:00",
                "60.25               | h:mm AM/PM                                 | 06:00:00",
                "-0.5                | h:mm                                       | no date",
                "45663               | yyyy\"年\"m\"月\"                          | 2025-01-06",
                "45663               | aaa                                        | 2025-01-06",
                "45663               | General                                    | 45663",
                "45663               | G/標準                                     | 45663",
                "12                  | 0000                                       | 0012",
                "12345               | 000                                        | 12345",
                "1234.5              | #,##0.00_);[Red]\\(#,##0.00\\)             | 1234.5",
                "0.30000000000000004 | General                                    | 0.3",
                "1E-3                | 0.00E+00                                   | 0.001",
                "1.2345678901234E+14 | General                                    | 123456789012340",
                "-5                  | 0                                          | -5",
                "60                  | yyyy/m/d                                   | no date",
                "0                   | yyyy/m/d                                   | no date",
                "1                   | yyyy/m/d                                   | 1900-01-01",
                "61                  | yyyy/m/d                                   | 1900-03-01",
                "-1                  | yyyy/m/d                                   | no date",
                "2958466             | yyyy/m/d                                   | no date",
                "abc                 | yyyy/m/d                                   | abc"
            })
    void showsWhatPeopleSee(String raw, String format, String expected) {
        assertThat(text(raw, format, false)).isEqualTo(expected);
    }

    @Test
    void writesOutAHugeNumber() {
        assertThat(text("1e999", "General", false)).hasSize(1000).startsWith("1000");
    }

    @ParameterizedTest
    @CsvSource({"44201.416666666664, 2025-01-06 10:00:00", "0, 1904-01-01 00:00:00", "60, 1904-03-01 00:00:00"})
    void countsFrom1904WhereTheWorkbookDoes(String raw, String expected) {
        assertThat(text(raw, "yyyy/m/d h:mm", true)).isEqualTo(expected);
    }

    @Test
    void knowsTheFormatsThatNobodyWritesDown() {
        assertThat(NumberForm.builtIn(14).kind()).isEqualTo(NumberForm.Kind.DATE);
        assertThat(NumberForm.builtIn(22).kind()).isEqualTo(NumberForm.Kind.DATE_TIME);
        assertThat(NumberForm.builtIn(32).kind()).isEqualTo(NumberForm.Kind.TIME);
        assertThat(NumberForm.builtIn(46).kind()).isEqualTo(NumberForm.Kind.ELAPSED);
        assertThat(NumberForm.builtIn(57).kind()).isEqualTo(NumberForm.Kind.DATE);
        assertThat(NumberForm.builtIn(4).kind()).isEqualTo(NumberForm.Kind.NUMBER);
    }
}
