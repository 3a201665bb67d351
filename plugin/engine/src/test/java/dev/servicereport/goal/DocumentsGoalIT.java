package dev.servicereport.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.OneRenderer;
import dev.servicereport.Snapshot;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.documents.Catalogue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(Projects.PLACE)
@OneRenderer
class DocumentsGoalIT {

    private static final Path OUTPUT = Path.of(Projects.MET, "target/service-report");

    @BeforeEach
    void makeProject() throws Exception {
        Projects.make(Projects.MET);
        Path own = Files.createDirectories(Path.of(Projects.MET, "own/templates"));
        Files.writeString(own.resolve("monthly-report.adoc"), "= ${report.cover.client}の報告書\n", StandardCharsets.UTF_8);
    }

    @Test
    void writesTheSourceAlone() throws Exception {
        GoalCall documents = GoalCall.of("documents", Projects.MET).with("formats", "adoc");
        documents.execute();
        assertThat(Snapshot.of(OUTPUT))
                .containsKeys(
                        "documents/monthly-report/2025-02/monthly-report-2025-02.adoc",
                        "documents/monthly-report/2025-02/charts/timeline.svg",
                        "metrics/2025-02.json",
                        "manifest.json")
                .doesNotContainKeys(
                        "documents/monthly-report/2025-02/monthly-report-2025-02.html",
                        "documents/monthly-report/2025-02/monthly-report-2025-02.pdf");
    }

    @Test
    void takesTheUsersOwnTemplate() throws Exception {
        GoalCall documents =
                GoalCall.of("documents", Projects.MET).with("formats", "adoc").with("templateDirectory", "own");
        documents.execute();
        assertThat(OUTPUT.resolve("documents/monthly-report/2025-02/monthly-report-2025-02.adoc"))
                .hasContent("= &#35211;本&#24066;の報告書\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void takesTheUsersOwnTemplateAndDataFromFoldersThatAreLinks() throws Exception {
        for (String folder : List.of("own", "data")) {
            Path moved = Files.move(Path.of(Projects.MET, folder), Path.of(Projects.MET, folder + "-elsewhere"));
            Files.createSymbolicLink(Path.of(Projects.MET, folder), moved.toRealPath());
        }
        takesTheUsersOwnTemplate();
    }

    @Test
    void makesTheUsersOwnDocumentsWithTheValuesAndPartsOfOurs() throws Exception {
        Path own = Files.createDirectories(Path.of(Projects.MET, "own/documents"));
        Files.writeString(own.resolve("short.adoc"), """
                ---
                id: short-report
                title: 速報
                period: month
                ---
                <#import "/parts.adoc" as parts>
                = ${head.title}（${report.cover.month}分）
                <@parts.verdict of=report.summary.verdict/>
                """, StandardCharsets.UTF_8);
        GoalCall documents = GoalCall.of("documents", Projects.MET)
                .with("formats", "adoc")
                .with("documents", "short-report")
                .with("templateDirectory", "own");
        documents.execute();
        assertThat(OUTPUT.resolve("documents/short-report/2025-02/short-report-2025-02.adoc"))
                .content(StandardCharsets.UTF_8)
                .startsWith("= &#36895;&#22577;（")
                .contains("[.met]#");
        assertThat(OUTPUT.resolve("documents/short-report/2025-02/charts/timeline.svg"))
                .exists();
        assertThat(OUTPUT.resolve("documents/monthly-report")).doesNotExist();
    }

    @Test
    void tellsEveryFaultInTheFrontMatterOfAnOwnDocument() throws Exception {
        Path own = Files.createDirectories(Path.of(Projects.MET, "own/documents"));
        Files.writeString(own.resolve("short.adoc"), "---\nid: short\nperiod: daily\n---\n", StandardCharsets.UTF_8);
        GoalCall documents =
                GoalCall.of("documents", Projects.MET).with("formats", "adoc").with("templateDirectory", "own");
        assertThatThrownBy(documents::execute).isInstanceOf(GoalFailure.class);
        assertThat(documents.lines())
                .containsExactly(
                        "ERROR documents/short.adoc:2 [title]: found 'no such key', expected the key 'title', which is required"
                                + " (title: 文書名を書いてください)",
                        "ERROR documents/short.adoc:3 [period]: found 'daily', expected one of once, month, fiscal-year, record"
                                + " (once、month、fiscal-year、record のいずれかを書いてください)");
    }

    @Test
    void refusesADocumentThatThereIsNot() {
        GoalCall documents =
                GoalCall.of("documents", Projects.MET).with("formats", "adoc").with("documents", "montly-report");
        assertThatThrownBy(documents::execute).isInstanceOf(GoalFailure.class);
        assertThat(documents.lines())
                .containsExactly("ERROR service-report.documents: found 'montly-report', expected one of "
                        + String.join(
                                ", ",
                                Catalogue.all().stream().map(DocumentKind::id).toList())
                        + "; did you mean 'monthly-report'?");
    }

    @Test
    void tellsWhereATemplateIsAtFault() throws Exception {
        GoalCall documents =
                GoalCall.of("documents", Projects.MET).with("formats", "adoc").with("templateDirectory", "own");
        Files.writeString(
                Path.of(Projects.MET, "own/templates/monthly-report.adoc"),
                "= 報告書\n\n${report.cover.cleint}\n",
                StandardCharsets.UTF_8);
        assertThatThrownBy(documents::execute).isInstanceOf(GoalFailure.class).hasMessage("""
                Template cannot be used: monthly-report.adoc:3:3: found no value for 'report.cover.cleint', expected the name of a value that there is
                その名前の値はありません。テンプレートを直してください。出力は書き換えていません。""");
    }

    @Test
    void takesTheUsersOwnFormWithTheBundledParts() throws Exception {
        GoalCall documents = GoalCall.of("documents", Projects.MET)
                .with("formats", "adoc")
                .with("templateDirectory", "own")
                .with("documents", "completion-notice");
        form("""
                <#import "_form.adoc" as form>
                <@form.header/>
                当市の様式　${notice.completedOn}
                """);
        documents.execute();
        assertThat(OUTPUT.resolve("documents/completion-notice/K-1/completion-notice-K-1.adoc"))
                .content()
                .startsWith("= &#27083;築業務完了&#23626;\n")
                .endsWith("\n\n当市の様式　&#20196;和7年1月24&#26085;\n");
    }

    @Test
    void tellsWhereAFormIsAtFault() throws Exception {
        GoalCall documents = GoalCall.of("documents", Projects.MET)
                .with("formats", "adoc")
                .with("templateDirectory", "own")
                .with("documents", "completion-notice");
        form("""
                = 完了届

                ${head.agrement.title}
                """);
        assertThatThrownBy(documents::execute).isInstanceOf(GoalFailure.class).hasMessage("""
                Template cannot be used: form/completion-notice.adoc:3:3: found no value for 'head.agrement', expected the name of a value that there is
                その名前の値はありません。テンプレートを直してください。出力は書き換えていません。""");
    }

    @Test
    void keepsItsCacheOutsideWhatIsDelivered() throws Exception {
        GoalCall documents = GoalCall.of("documents", Projects.MET).with("formats", "adoc");
        documents.execute();
        documents.execute();
        assertThat(Path.of(Projects.MET, "target/service-report-cache")).isNotEmptyDirectory();
        assertThat(OUTPUT.resolve("manifest.json")).content().doesNotContain("cache");
    }

    @Test
    void keepsNothingWhenTheCacheIsOff() throws Exception {
        GoalCall documents =
                GoalCall.of("documents", Projects.MET).with("formats", "adoc").with("cache", "off");
        documents.execute();
        documents.execute();
        assertThat(documents.lines()).anyMatch(line -> line.startsWith("INFO Months: 1, written to "));
        assertThat(Path.of(Projects.MET, "target/service-report-cache")).doesNotExist();
    }

    @Test
    void endsWithEachMonthsVerdictAndWhatToOpen() throws Exception {
        GoalCall documents = GoalCall.of("documents", Projects.MET).with("formats", "adoc");
        documents.execute();
        assertThat(documents.repeated())
                .endsWith(
                        "2025-02: 99.955%, agreed 99.8%, MET (達成)",
                        "Months: 1",
                        "Open (開くファイル・フォルダー): " + OUTPUT.resolve("documents").toAbsolutePath());
    }

    @Test
    void refusesACacheThatWouldBeDelivered() {
        GoalCall documents = GoalCall.of("documents", Projects.MET)
                .with("formats", "adoc")
                .with("cache", "target/service-report/cache");
        assertThatThrownBy(documents::execute).isInstanceOf(GoalFailure.class);
        assertThat(documents.lines())
                .singleElement()
                .asString()
                .endsWith("expected a folder outside service-report.outputDirectory, or off"
                        + " (キャッシュのフォルダーは、出力フォルダーの外に置いてください)");
    }

    @Test
    void refusesATemplateThatReplacesNothing() throws Exception {
        GoalCall documents =
                GoalCall.of("documents", Projects.MET).with("formats", "adoc").with("templateDirectory", "own");
        Files.writeString(Path.of(Projects.MET, "own/templates/montly-report.adoc"), "= 報告書\n");
        assertThatThrownBy(documents::execute).isInstanceOf(GoalFailure.class);
        assertThat(documents.lines())
                .containsExactly(
                        "ERROR service-report.templateDirectory: found 'templates/montly-report.adoc', expected the name"
                                + " of a bundled file, or one that another template includes;"
                                + " did you mean 'templates/monthly-report.adoc'?"
                                + " (同梱のどのファイルの代わりにもなりません。「templates/monthly-report.adoc」ではありませんか)");
    }

    @Test
    void makesADocumentOfALedgerThatTheContractDeclaresItself() throws Exception {
        GoalCall documents =
                GoalCall.of("documents", Projects.MET).with("formats", "adoc").with("documents", "keys");
        Projects.make(Projects.MET).with("ledgers.yaml", """
                ledgers:
                  - id: keys
                    file: rooms/keys
                    title: 鍵貸出簿
                    columns: [{ name: holder, headings: 借受者, width: 10 }]
                """).with("rooms/keys.csv", "番号,借受者\nK-1,見本 花子\n");
        documents.execute();
        assertThat(OUTPUT.resolve("documents/keys/keys.adoc"))
                .content()
                .startsWith("= &#37749;貸出&#31807;\n")
                .contains("|&#35211;本&#32;花&#23376;\n");
    }

    private static void form(String template) throws Exception {
        Path forms = Files.createDirectories(Path.of(Projects.MET, "own/templates/form"));
        Files.writeString(forms.resolve("completion-notice.adoc"), template, StandardCharsets.UTF_8);
    }
}
