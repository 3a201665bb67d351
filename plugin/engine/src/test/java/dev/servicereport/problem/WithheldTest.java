package dev.servicereport.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithheldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "山田太郎 | 〔非表示〕",
                "山田　太郎 | 〔非表示〕 〔非表示〕",
                "山田（復旧済） | 〔非表示〕(復旧済)",
                "市川 | 〔非表示〕",
                "三上 | 〔非表示〕",
                "高階 | 〔非表示〕",
                "中村 | 〔非表示〕",
                "一二三 花子 | 一二三 〔非表示〕",
                "ヤマダ タロウ | 〔非表示〕 〔非表示〕",
                "ﾔﾏﾀﾞ ﾀﾛｳ | 〔非表示〕 〔非表示〕",
                "さくら | 〔非表示〕",
                "もも | 〔非表示〕",
                "김철수 | 〔非表示〕",
                "Иван | 〔非表示〕",
                "José | 〔非表示〕",
                "Taro Yamada | 〔非表示〕",
                "YAMADA, Taro | 〔非表示〕",
                "担当 Ｔａｒｏ Ｙａｍａｄａ | 担当 〔非表示〕",
                "yamada@example.jp | 〔非表示〕",
                "Ｙａｍａｄａ＠ｅｘａｍｐｌｅ．ｊｐ | 〔非表示〕",
                "root@localhost | 〔非表示〕",
                "090-1234-5678 | 〔非表示〕",
                "０９０－１２３４－５６７８ | 〔非表示〕",
                "(089)982-1111 | 〔非表示〕",
                "0899821111 | 〔非表示〕",
                "0120-123-456 | 〔非表示〕",
                "+81 90 1234 5678 | 〔非表示〕",
                "電話 03 1234 5678 | 電話 〔非表示〕",
            })
    void takesOutWhatMayTellOfAPerson(String value, String shown) {
        assertThat(Withheld.from(value)).isEqualTo(shown);
        assertThat(Withheld.from(shown)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "きのう",
                "たぶん",
                "データベース",
                "対象,発生日時,直った日時",
                "name: 市",
                "old/2024年度の控え.txt",
                "令和7年13月5日",
                "１０時３０分",
                "九十九",
                "情報基盤サーバ01",
                "後期高齢者医療システム",
                "十時三十分",
                "2025-01-06 10:00",
                "01-05-2025 10:30",
                "0205-01-05",
                "1738050067",
                "1738050067000",
                "20250105-0001",
                "010.10.0.1",
                "2025-01-28T16:41:00.123+0900",
                "99.8%",
                "44,444,412",
                "web01",
                "Web Server",
                "Core Switch 3",
                "Host,Time,Recovery time",
                "tanaka",
                "M/d/yyyy H:mm",
                "〔U+0000〕",
                "〔非表示の番号〕",
                "",
            })
    void leavesWhatDoesNot(String value) {
        assertThat(Withheld.from(value)).isSameAs(value);
    }

    @Test
    void leavesOurOwnWordsButNoContactsThatTheyQuote() {
        String place = "山田市の表 a.csv:3 (2025-01-06)";
        assertThat(Withheld.withoutContacts(place)).isSameAs(place);
        assertThat(Withheld.withoutContacts("'yamada@example.jp' のことですか (090-1234-5678)"))
                .isEqualTo("'〔非表示〕' のことですか (〔非表示〕)");
    }

    @Test
    void isLookedForInEveryProblem() {
        Problem problem = Problem.error(
                        new SourceLocation("yamada@example.jp.csv", 1, "090-1234-5678"), "山田", "not yamada@example.jp")
                .hint("0120-123-456")
                .detailed("a@b.jp");
        assertThat(problem)
                .hasToString(
                        "〔非表示〕 [〔非表示〕]: found '〔非表示〕', expected not 〔非表示〕 (〔非表示〕)".replace("〔非表示〕 [", "〔非表示〕:1 ["));
        assertThat(problem.detail()).isEqualTo("〔非表示〕");
        assertThat(Problem.about(SourceLocation.wholeFile("a.csv"), "財務 / 山田系", "x")
                        .found())
                .isEqualTo("財務 / 山田系");
    }
}
