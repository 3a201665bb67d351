package dev.servicereport.contract;

import dev.servicereport.contract.yaml.Choice;
import dev.servicereport.contract.yaml.Fields;
import dev.servicereport.contract.yaml.Key;
import dev.servicereport.contract.yaml.ListOf;
import dev.servicereport.contract.yaml.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code brand}, {@code chapters} and {@code leave-out}. */
final class AppearanceReader {

    static final Key<List<Chapter>> CHAPTERS = Key.optional(
                    "chapters",
                    new ListOf<>(Choice.of(Chapter.class)),
                    "The chapters of the monthly report, in order; what is not named is dropped",
                    "月次サービス報告書の章の順序")
            .byDefault("[]");

    private static final List<Key<List<String>>> DOCUMENTS = Columns.bundled().documents().stream()
            .map(AppearanceReader::columnsOf)
            .toList();

    static final Key<Map<String, List<String>>> LEAVE_OUT = Key.optional(
                    "leave-out",
                    new Section<>(List.copyOf(DOCUMENTS), AppearanceReader::leftOut),
                    "Columns of tables that are left out, by document",
                    "省く列")
            .byDefault("{}");

    private AppearanceReader() {}

    private static Key<List<String>> columnsOf(String document) {
        return Key.optional(
                document,
                new ListOf<>(new ColumnName(Columns.bundled().of(document))),
                "Columns of this document",
                "この文書の列");
    }

    private static Map<String, List<String>> leftOut(Fields fields) {
        Map<String, List<String>> leftOut = new TreeMap<>();
        DOCUMENTS.forEach(
                document -> fields.find(document).ifPresent(columns -> leftOut.put(document.name(), columns)));
        return leftOut;
    }

    static void check(Fields fields) {
        fields.find(CHAPTERS).filter(chapters -> !chapters.isEmpty()).ifPresent(chapters -> check(fields, chapters));
    }

    private static void check(Fields fields, List<Chapter> chapters) {
        if (new HashSet<>(chapters).size() < chapters.size()) {
            fields.refuse(CHAPTERS, "each chapter once", "同じ章が2回あります");
        }
        if (!chapters.contains(Chapter.EXCLUSIONS)) {
            fields.refuse(
                    CHAPTERS,
                    "'exclusions' among them: what was not counted cannot be dropped",
                    "除外した時間の章（exclusions）は、稼働率の根拠なので省けません");
        }
    }

    static Appearance of(Fields fields) {
        return new Appearance(fields.get(BrandReader.BRAND), fields.get(CHAPTERS), fields.get(LEAVE_OUT));
    }
}
