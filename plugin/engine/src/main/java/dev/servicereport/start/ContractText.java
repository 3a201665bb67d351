package dev.servicereport.start;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands in a new {@code contract.yaml}, by the name of its place in the bundled text. */
final class ContractText {

    static final String NO_TITLE = "（件名）";

    private final Agreement agreement;

    ContractText(Agreement agreement) {
        this.agreement = agreement;
    }

    /**
     * @param sources the entries of {@code sources}
     * @param step the seconds between two samples; 0 when there are none
     */
    Map<String, String> values(List<SourceDraft> sources, long step) {
        Map<String, String> values = new TreeMap<>();
        values.put("title", YamlWord.of(NO_TITLE) + "   # TODO: 契約の件名");
        values.put("client", client());
        values.put("contractor", YamlWord.of("（受注者名）") + "   # TODO: 受注者の名称");
        values.put("signed-on", YamlWord.of(agreement.from().toString()) + "   # TODO: 契約締結日（仮に運用開始日）");
        values.put("from", YamlWord.of(agreement.from().toString()) + todo("from", "運用開始日"));
        values.put("to", YamlWord.of(agreement.to().toString()) + todo("to", "運用終了日（この日を含む）"));
        values.put("target", YamlWord.of(agreement.target()) + todo("target", "稼働率の基準値"));
        values.put("sampling", sampling(step));
        values.put("payments", payments());
        values.put("sources", sources(sources));
        return values;
    }

    private String client() {
        return agreement.given().word("client").map(YamlWord::of).orElse(YamlWord.of("（発注者名）") + "   # TODO: 発注者の名称");
    }

    private String todo(String parameter, String what) {
        return agreement.says(parameter) ? "" : "   # TODO: " + what;
    }

    private static String sampling(long step) {
        return step == 0
                ? ""
                : "\n# 計測の間隔と、次の計測が遅れても正常・停止が続いたとみなす長さ\n# TODO: 出力の行の間隔から推測した値\nsampling: { interval: "
                        + Duration.ofSeconds(step) + ", tolerance: " + Duration.ofSeconds(2 * step) + " }\n";
    }

    private String payments() {
        String plan = """
                payments:
                  - id: service
                    title: サービス提供料
                    contract-amount: %d%s
                    instalments: %d%s
                    first-month: %s
                    tax-rate: 10
                """.formatted(
                        agreement.payment().amounts().contract().amount(),
                        todo("amount", "契約金額"),
                        agreement.instalments(),
                        todo("instalments", "支払回数（仮に月ごと）"),
                        agreement.from().toString().substring(0, "2025-04".length()));
        return agreement.says("amount") ? plan : commented("TODO: 支払計画書を作るには、契約金額と支払回数を書いて行頭の「# 」を消す\n" + plan);
    }

    private static String commented(String text) {
        return text.strip().replaceAll("(?m)^", "# ") + "\n";
    }

    private static String sources(List<SourceDraft> sources) {
        if (sources.isEmpty()) {
            return commented("""
                    sources:
                      - files: exports/zabbix*.csv
                        kind: outages
                        preset: zabbix-problems
                        services: { srv-web: web }
                    """).strip();
        }
        List<String> lines =
                sources.stream().flatMap(source -> source.lines().stream()).toList();
        return "sources:\n" + String.join("\n", lines);
    }
}
