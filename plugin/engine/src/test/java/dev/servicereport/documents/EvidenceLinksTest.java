package dev.servicereport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceLinksTest {

    private static final Map<String, String> ADDRESSES = Map.of("minutes-list", "../minutes-list/a&b.html");

    private static String in(String html) {
        return EvidenceLinks.in(html, id -> Optional.ofNullable(ADDRESSES.get(id)));
    }

    @Test
    void aDocumentThatIsThereBecomesALinkWithItsTitle() {
        assertThat(in("<td><span class=\"evidence-of\">&#109;inutes&#45;lis&#116;</span></td>"))
                .isEqualTo("<td><a class=\"evidence-of\" href=\"../minutes-list/a&amp;b.html\">協議議事録一覧</a></td>");
    }

    @Test
    void oneThatIsNotGoes() {
        assertThat(in("<td>文。 <span class=\"evidence-of\">team</span></td> <span class=\"state\">minutes-list</span>"))
                .isEqualTo("<td>文。 </td> <span class=\"state\">minutes-list</span>");
    }
}
