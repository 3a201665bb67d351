package dev.servicereport.delivery;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the key of an issued document looks like, told from how often there is such a document (対象の書き方). */
public enum KeyForm {
    /** There is only one. */
    NONE(Pattern.compile(""), "no key, because there is only one such document", "この文書は1つだけなので、対象は空欄にしてください"),
    /** A month. */
    MONTH(Pattern.compile("\\d{4}-(0[1-9]|1[0-2])"), "a month like 2025-01", "対象の月を「2025-01」のように書いてください"),
    /** The year in which a fiscal year begins. */
    FISCAL_YEAR(
            Pattern.compile("\\d{4}"),
            "the year in which a fiscal year begins, like 2025",
            "対象の年度を、その始まる年で「2025」のように書いてください"),
    /** The id of a row of some register. */
    RECORD(Pattern.compile(".*", Pattern.DOTALL), "", "");

    private final Pattern form;
    private final String expected;
    private final String hint;

    KeyForm(Pattern form, String expected, String hint) {
        this.form = form;
        this.expected = expected;
        this.hint = hint;
    }

    /**
     * What should stand there instead of a key.
     *
     * @param expected in English, to stand after "expected"
     * @param hint in Japanese
     */
    record Misfit(String expected, String hint) {}

    /** What is wrong with a key; empty when nothing is. An empty key means every document of its kind. */
    Optional<Misfit> misfit(String key) {
        return key.isEmpty() || form.matcher(key).matches()
                ? Optional.empty()
                : Optional.of(new Misfit(expected, hint));
    }
}
