package dev.servicereport.document;

import dev.servicereport.contract.Appearance;
import dev.servicereport.contract.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a contract changes in the templates of a document: its chapters, and columns that are left out (章と列). */
final class Tailoring {

    /** The only document whose chapters can be named. */
    private static final String WITH_CHAPTERS = "monthly-report";

    private static final String CHAPTERS = "chapters";

    private final Appearance appearance;
    private final DocumentKind kind;

    Tailoring(Appearance appearance, DocumentKind kind) {
        this.appearance = appearance;
        this.kind = kind;
    }

    /** What its template sees beside its own values: {@code chapters}, a list of words, and {@code <@table>}. */
    Map<String, Object> values() {
        List<Chapter> chapters = appearance.chapters().isEmpty() ? List.of(Chapter.values()) : appearance.chapters();
        return Map.of(
                CHAPTERS,
                chapters.stream().map(Chapter::word).toList(),
                "table",
                new TableDirective(appearance.leftOut(kind.id())));
    }

    /**
     * Makes sure that the template takes notice of what the contract asks for.
     *
     * @param source the template with all that it includes
     * @throws TemplateFault when it is a user's own that does not
     */
    void requireMeant(String source) throws TemplateFault {
        List<String> absent = new ArrayList<>();
        boolean named =
                kind.id().equals(WITH_CHAPTERS) && !appearance.chapters().isEmpty();
        if (named && !source.contains("<#list " + CHAPTERS)) {
            absent.add("no list of 'chapters'");
        }
        appearance.leftOut(kind.id()).stream()
                .filter(column -> !names(source, column))
                .map(column -> "no column '" + column + "'")
                .forEach(absent::add);
        if (!absent.isEmpty()) {
            throw new TemplateFault(
                    kind.template() + ": found " + String.join(", ", absent)
                            + ", expected what 'chapters' and 'leave-out' in contract.yaml ask for;"
                            + " a template of one's own has to follow the bundled one there",
                    "contract.yaml の chapters・leave-out を受ける箇所を、付属のテンプレートにならって加えてください。");
        }
    }

    private static boolean names(String source, String column) {
        String table = column.substring(0, column.indexOf('.'));
        String own = column.substring(column.indexOf('.') + 1);
        return tables(source, table).anyMatch(tag -> tag.matches("(?s).*[\" ]" + own + "[\" ].*"));
    }

    /** The tags of tables of a name. */
    private static Stream<String> tables(String source, String name) {
        return source.lines().filter(line -> line.startsWith("<@table name=\"" + name + "\""));
    }
}
