package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PlainAsciidoctorIT {

    @Test
    void rendersADocumentWithoutAnythingOfOurs() {
        List<String> messages = new ArrayList<>();
        Document html;
        try (Asciidoctor asciidoctor = PlainAsciidoctor.create()) {
            asciidoctor.registerLogHandler(message -> messages.add(message.getMessage()));
            Options plain = Options.builder()
                    .safe(SafeMode.SERVER)
                    .toFile(false)
                    .standalone(true)
                    .build();
            html = Jsoup.parse(asciidoctor.convertFile(Documents.SAMPLE.toFile(), plain));
        }
        assertThat(messages).isEmpty();
        assertThat(html.select("h2").eachText()).startsWith("総括", "稼働率", "問合せと障害への対応");
        assertThat(html.select("caption").first().text()).isEqualTo("Table 1. 判定の一覧");
    }
}
