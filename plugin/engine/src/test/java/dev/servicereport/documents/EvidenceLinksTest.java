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
    void aDocumentThatIsThereBecomesALink() {
        assertThat(in("<td><span class=\"evidence-of\">&#109;inutes&#45;lis&#116;</span></td>"))
                .isEqualTo(
                        "<td><a class=\"evidence-of\" href=\"../minutes-list/a&amp;b.html\">&#109;inutes&#45;lis&#116;</a></td>");
    }

    @Test
    void oneThatIsNotStaysAWord() {
        String html = "<span class=\"evidence-of\">team</span> <span class=\"state\">minutes-list</span>";
        assertThat(in(html)).isEqualTo(html);
    }
}
