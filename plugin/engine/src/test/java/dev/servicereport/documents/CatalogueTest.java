package dev.servicereport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.document.DocumentKind;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void hasNoIdTwice() {
        assertThat(Catalogue.all()).extracting(DocumentKind::id).doesNotHaveDuplicates();
    }

    @Test
    void findsADocumentById() {
        assertThat(Catalogue.find("monthly-report")).contains(Catalogue.MONTHLY_REPORT);
        assertThat(Catalogue.find("yearly-report")).isEmpty();
    }
}
