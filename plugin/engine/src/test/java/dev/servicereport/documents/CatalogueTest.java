package dev.servicereport.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.servicereport.document.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void hasNoIdTwice() {
        assertThat(Catalogue.all()).extracting(DocumentKind::id).doesNotHaveDuplicates();
    }

    @Test
    void holdsEveryTemplateThatHasAFrontMatterInItsOrder() {
        assertThat(Catalogue.all())
                .extracting(DocumentKind::id)
                .startsWith("monthly-report", "payment-plan", "budget-statement", "annual-report")
                .endsWith("acceptance-index");
        assertThat(Catalogue.find("staff-change"))
                .contains(new DocumentKind(
                        "staff-change",
                        "保守担当者変更届",
                        "form/staff-change.adoc",
                        DocumentKind.Period.RECORD,
                        DocumentKind.Layout.FORM,
                        DocumentKind.Pack.NONE,
                        DocumentKind.Issuer.CONTRACTOR,
                        new NamedEditions("project.ProjectDocuments::staffChanges")));
    }

    /** Its foot and the notice of ownership go by the same. */
    @Test
    void theClientsPapersNameItAtTheirFoot() throws Exception {
        for (DocumentKind kind : Catalogue.all()) {
            String template = new String(
                    Objects.requireNonNull(Catalogue.class.getResourceAsStream(
                                    "/dev/servicereport/asciidoc/templates/" + kind.template()))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(template.contains("issuer=head.client.name"))
                    .as(kind.id())
                    .isEqualTo(kind.issuer() == DocumentKind.Issuer.CLIENT);
        }
    }

    /** A slip in a name would else be seen only when the document is made. */
    @Test
    void findsTheEditionsThatATemplateNames() {
        assertThat(Catalogue.all())
                .extracting(DocumentKind::editions)
                .filteredOn(NamedEditions.class::isInstance)
                .hasSizeGreaterThan(20)
                .allSatisfy(editions ->
                        assertThat(((NamedEditions) editions).found()).isNotNull());
        assertThatThrownBy(() -> new NamedEditions("service.ServiceDocuments::reports").found())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there are no editions service.ServiceDocuments::reports");
    }

    @Test
    void findsADocumentById() {
        assertThat(Catalogue.find("monthly-report")).contains(Catalogue.MONTHLY_REPORT);
        assertThat(Catalogue.find("yearly-report")).isEmpty();
    }
}
