package dev.servicereport.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.servicereport.document.DocumentKind.Issuer;
import dev.servicereport.document.DocumentKind.Layout;
import dev.servicereport.document.DocumentKind.Pack;
import dev.servicereport.document.DocumentKind.Period;
import dev.servicereport.problem.Problem;
import dev.servicereport.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontMatterTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void readsWhatAnOwnTemplateSaysOfItsDocument() {
        assertThat(own("""
                ---
                id: security-report
                title: セキュリティ報告書
                period: month
                pages: list
                package: member
                issuer: client
                values: monthly-report
                ---
                = x
                """))
                .contains(new FrontMatter(
                        "security-report",
                        "セキュリティ報告書",
                        Period.MONTH,
                        Layout.LIST,
                        Pack.MEMBER,
                        Issuer.CLIENT,
                        0,
                        Optional.of("monthly-report")));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void takesAReportOutsideOfThePackageWhenNothingElseIsSaid() {
        assertThat(own("---\r\nid: a\r\ntitle: 甲\r\nperiod: once\r\n---\r\n= 甲\r\n"))
                .contains(new FrontMatter(
                        "a", "甲", Period.ONCE, Layout.REPORT, Pack.NONE, Issuer.CONTRACTOR, 0, Optional.empty()));
    }

    @Test
    void tellsEachFaultWithItsLine() {
        assertThat(own("""
                ---
                id: Security Report
                titel: 報告書
                period: weekly
                package: index
                ---
                """)).isEmpty();
        assertThat(lines())
                .containsExactly(
                        "documents/own.adoc:2 [id]: found 'Security Report', expected small letters, digits and hyphens,"
                                + " such as 'security-report' (半角の英小文字・数字・ハイフンで書いてください)",
                        "documents/own.adoc:3: found 'titel', expected a key known here; did you mean 'title'? (「title」ではありませんか)",
                        "documents/own.adoc:4 [period]: found 'weekly', expected one of once, month, fiscal-year, record"
                                + " (once、month、fiscal-year、record のいずれかを書いてください)",
                        "documents/own.adoc:5 [package]: found 'index', expected one of none, member (none、member のいずれかを書いてください)");
    }

    @Test
    void tellsThatThereIsNone() {
        assertThat(own("= 報告書\n")).isEmpty();
        assertThat(lines())
                .containsExactly("documents/own.adoc:1: found '= 報告書', expected '---', then id, title and period, one a"
                        + " line, then '---' again (先頭の2つの「---」の行の間に、id・title・period を書いてください)");
    }

    /** Otherwise the places of faults in a template would be those of another text. */
    @Test
    void leavesEveryOtherLineOfTheTemplateWhereItWas() throws Exception {
        Files.writeString(
                folder.resolve("a.adoc"), "---\nid: -->x\n---\n<#-- note -->\n= ${title}\n", StandardCharsets.UTF_8);
        Templates templates = new Templates(folder, new AsciiDocEscaper(c -> true));
        assertThat(templates.fill("a.adoc", Map.of("title", "x"))).isEqualTo("= &#120;\n");
        assertThat(catchThrowable(() -> templates.fill("a.adoc", Map.of()))).hasMessageStartingWith("a.adoc:5:5: ");
    }

    private Optional<FrontMatter> own(String source) {
        return FrontMatter.ofOwn("documents/own.adoc", source, problems);
    }

    private List<String> lines() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
