package dev.servicereport.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.servicereport.availability.Verdict;
import dev.servicereport.wording.Display;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The terms that the JSON of a month has, as the sheet of terms names them. */
final class JsonTerms {

    private static final int JSON_DECIMALS = 4;

    private JsonTerms() {}

    /** Number of the service, term, value; percentages cut to the decimals that the report shows, and at most to those of the JSON. */
    static List<List<String>> of(JsonNode json) {
        int decimals = Math.min(JSON_DECIMALS, decimals(json.get("target").asText()));
        List<List<String>> expected = new ArrayList<>(terms(0, json.get("overall"), decimals));
        for (int i = 0; i < json.get("services").size(); i++) {
            expected.addAll(terms(i + 1, json.get("services").get(i), decimals));
        }
        return expected;
    }

    static int decimals(String target) {
        return new BigDecimal(target).scale() + 2;
    }

    private static List<List<String>> terms(int no, JsonNode json, int decimals) {
        String number = Integer.toString(no);
        return List.of(
                List.of(
                        number,
                        "A サービスを提供すべき時間（秒）",
                        json.get("scheduledSeconds").asText()),
                List.of(number, "B 除く時間（秒）", json.get("excludedSeconds").asText()),
                List.of(number, "C 停止時間（秒）", json.get("downSeconds").asText()),
                List.of(number, "D 未計測時間（秒）", json.get("unknownSeconds").asText()),
                List.of(number, "E 分母（秒）", json.get("baseSeconds").asText()),
                List.of(number, "稼働率の下限（％）", cut(json.get("low"), decimals)),
                List.of(number, "稼働率の上限（％）", cut(json.get("high"), decimals)),
                List.of(
                        number,
                        "判定",
                        Display.verdict(Verdict.valueOf(json.get("verdict").asText()))),
                List.of(number, "停止回数（回）", json.get("outages").asText()));
    }

    private static String cut(JsonNode percent, int decimals) {
        return percent.isNull()
                ? Display.verdict(Verdict.NOT_APPLICABLE)
                : new BigDecimal(percent.asText())
                        .setScale(decimals, RoundingMode.DOWN)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
