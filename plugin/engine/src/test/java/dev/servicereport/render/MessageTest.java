package dev.servicereport.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void isOneLineOfAscii() {
        Message message = new Message("failed", List.of("図 a+b\n100%", "", "x"));
        assertThat(message.line()).isEqualTo("\u0001failed %E5%9B%B3+a%2Bb%0A100%25  x");
        assertThat(Message.in(message.line())).contains(message);
    }

    @Test
    void jobArrivesAsItWas() {
        Path page = Path.of("出力 1", "report.html").toAbsolutePath();
        RenderJob job = Documents.job(Documents.SAMPLE, Targets.page(page));
        assertThat(Message.in(Message.render(job).line()).orElseThrow().job()).isEqualTo(job);
    }

    @Test
    void startsAtItsMark() {
        assertThat(Message.in("half a line of somebody else's\u0001done")).contains(new Message("done"));
        assertThat(Message.in("done")).isEmpty();
    }
}
