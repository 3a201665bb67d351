package dev.servicereport.documents.briefing;

import dev.servicereport.document.Assets;
import dev.servicereport.document.Edition;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.document.Templates;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The sentences of a briefing by their names in the file of texts (議会説明資料の文章), as plain text for what is no AsciiDoc.
 *
 * @param all the sentences, and lists of them
 */
record BriefingTexts(Map<String, Object> all) {

    private static final String FILE = "council-briefing-texts.adoc";

    BriefingTexts {
        all = Map.copyOf(all);
    }

    /** Those of an edition, as the file in a folder of templates words them. */
    static BriefingTexts of(Edition edition, Assets assets) throws TemplateFault, IOException {
        return new BriefingTexts(Templates.plain(assets.templates()).assigned(FILE, edition.values()));
    }

    /** A sentence; empty where the facts call for none. */
    String of(String name) {
        return (String) all.getOrDefault(name, "");
    }

    /** A list of sentences or words. */
    List<String> list(String name) {
        return entries(name).stream().map(String::valueOf).toList();
    }

    /** Words with what they mean. */
    List<List<String>> glossary() {
        return entries("glossary").stream()
                .map(entry -> (Map<?, ?>) entry)
                .map(entry -> List.of(String.valueOf(entry.get("word")), String.valueOf(entry.get("meaning"))))
                .toList();
    }

    private List<?> entries(String name) {
        return (List<?>) all.getOrDefault(name, List.of());
    }
}
