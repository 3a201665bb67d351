package dev.servicereport.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    @TempDir
    Path folder;

    @Test
    void fillsInValuesEscaped() throws Exception {
        write("report.adoc", """
                |${name}
                <#list rows as row>
                |${row}
                </#list>
                #{name} ${count} ${open?c}
                """);
        assertThat(fill(Map.of("name", "a|b", "rows", List.of("*太*", "1,234"), "count", 1234567, "open", true)))
                .isEqualTo("""
                        |&#97;&#124;&#98;
                        |&#42;太&#42;
                        |1,234
                        #{name} 1234567 &#116;ru&#101;
                        """);
    }

    @Test
    void namesThePlaceAndTheValueThatIsMissing() throws Exception {
        write("report.adoc", """
                = 報告書

                稼働率 ${report.summary.availabilty}
                """);
        assertThatThrownBy(() -> fill(Map.of("report", Map.of("summary", Map.of("availability", "99.9%")))))
                .isInstanceOf(TemplateFault.class)
                .hasMessage("report.adoc:3:7: found no value for 'report.summary.availabilty',"
                        + " expected the name of a value that there is");
    }

    @Test
    void namesThePlaceOfAMistakeInATemplate() throws Exception {
        write("report.adoc", """
                = 報告書
                <#list rows as row>
                |${row}
                """);
        assertThatThrownBy(() -> fill(Map.of()))
                .isInstanceOf(TemplateFault.class)
                .hasMessageStartingWith("report.adoc:");
    }

    @Test
    void namesATemplateThatIsNotThere() {
        assertThatThrownBy(() -> fill(Map.of()))
                .isInstanceOf(TemplateFault.class)
                .hasMessage("report.adoc: found no such template, expected a file of that name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${name?no_esc}",
                "${name?noEsc}",
                "${name? no_esc}",
                "<#noautoesc>${name}</#noautoesc>",
                "<#noAutoEsc>${name}</#noAutoEsc>",
                "<#outputformat \"plainText\">${name}</#outputformat>",
                "<#outputFormat \"plainText\">${name}</#outputFormat>"
            })
    void refusesToLetAValuePastTheEscaper(String template) throws Exception {
        write("report.adoc", "= 報告書\n  " + template + "\n");
        assertThatThrownBy(() -> fill(Map.of("name", "+++<b>+++")))
                .isInstanceOf(TemplateFault.class)
                .hasMessageMatching(
                        "report\\.adoc:2:\\d+: found '(\\? ?no_?[eE]sc|<#noauto[eE]sc|<#noAutoEsc|<#output[fF]ormat)',"
                                + " expected every value to be escaped");
    }

    @Test
    void refusesItInATemplateThatAnotherOneIncludesToo() throws Exception {
        write("report.adoc", "<#include \"part.adoc\">\n");
        write("part.adoc", "${name?no_esc}\n");
        assertThatThrownBy(() -> fill(Map.of("name", "+++<b>+++")))
                .isInstanceOf(TemplateFault.class)
                .hasMessage("part.adoc:1:7: found '?no_esc', expected every value to be escaped");
    }

    @Test
    void refusesAHeaderThatSwitchesEscapingOff() throws Exception {
        write("report.adoc", "<#ftl auto_esc=false>\n${name}\n");
        assertThatThrownBy(() -> fill(Map.of("name", "+++<b>+++")))
                .isInstanceOf(TemplateFault.class)
                .hasMessage("report.adoc:1:1: found '<#ftl auto_esc', expected every value to be escaped");
    }

    @Test
    void refusesToMakeObjectsOfClasses() throws Exception {
        write("report.adoc", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}\n");
        assertThatThrownBy(() -> fill(Map.of()))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("freemarker.template.utility.Execute");
    }

    @Test
    void refusesToReadOutsideTheFolder() throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "秘密", StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(
                folder.resolve("templates/report.adoc"), "<#include \"../secret.txt\">", StandardCharsets.UTF_8);
        Templates templates = new Templates(folder.resolve("templates"), new AsciiDocEscaper(c -> true));
        assertThatThrownBy(() -> templates.fill("report.adoc", Map.of())).isInstanceOf(TemplateFault.class);
    }

    private void write(String name, String template) throws Exception {
        Files.writeString(folder.resolve(name), template, StandardCharsets.UTF_8);
    }

    private String fill(Map<String, Object> values) throws Exception {
        return new Templates(folder, new AsciiDocEscaper(c -> true)).fill("report.adoc", values);
    }
}
