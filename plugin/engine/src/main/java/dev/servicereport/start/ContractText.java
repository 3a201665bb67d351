package dev.servicereport.start;

import dev.servicereport.wording.Texts;
import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands in a new {@code contract.yaml}, by the name of its place in the bundled text. */
final class ContractText {

    private static final Texts TEXTS = Texts.program();

    private final Agreement agreement;

    ContractText(Agreement agreement) {
        this.agreement = agreement;
    }

    /**
     * @param sources the entries of {@code sources}
     * @param step the seconds between two samples; 0 when there are none
     */
    Map<String, String> values(List<SourceDraft> sources, long step) throws IOException {
        Map<String, String> values = new TreeMap<>();
        values.put("title", YamlWord.of(TEXTS.say("init.title")) + Todo.behind("init.todo-title"));
        values.put("client", client());
        values.put("contractor", YamlWord.of(TEXTS.say("init.contractor")) + Todo.behind("init.todo-contractor"));
        values.put("signed-on", YamlWord.of(agreement.from().toString()) + Todo.behind("init.todo-signed"));
        values.put("from", YamlWord.of(agreement.from().toString()) + todo("from", "init.todo-from"));
        values.put("to", YamlWord.of(agreement.to().toString()) + todo("to", "init.todo-to"));
        values.put("target", YamlWord.of(agreement.target()) + todo("target", "init.todo-target"));
        values.put("sampling", sampling(step));
        values.put("payments", payments());
        values.put("sources", sources(sources));
        return values;
    }

    private String client() {
        return agreement
                .given()
                .word("client")
                .map(YamlWord::of)
                .orElseGet(() -> YamlWord.of(TEXTS.say("init.client")) + Todo.behind("init.todo-client"));
    }

    private String todo(String parameter, String key) {
        return agreement.says(parameter) ? "" : Todo.behind(key);
    }

    private static String sampling(long step) throws IOException {
        return step == 0
                ? ""
                : ProjectFiles.text(
                        "sampling.yaml",
                        Map.of(
                                "interval", Duration.ofSeconds(step).toString(),
                                "tolerance", Duration.ofSeconds(2 * step).toString()));
    }

    private String payments() throws IOException {
        return ProjectFiles.text(
                agreement.says("amount") ? "payments.yaml" : "payments-to-come.yaml",
                Map.of(
                        "amount",
                        agreement.payment().amounts().contract().amount() + todo("amount", "init.todo-amount"),
                        "instalments",
                        agreement.instalments() + todo("instalments", "init.todo-instalments"),
                        "first-month",
                        YearMonth.from(agreement.from()).toString()));
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
