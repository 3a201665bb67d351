package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.document.WrittenDocument;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract that says that no inquiries are taken (問合せを受け付けない契約). */
@OneRenderer
class NoInquiriesIT {

    @TempDir
    Path folder;

    @Test
    void aContractWithoutInquiriesHasNoDeskForThem() throws Exception {
        GivenData data = GivenData.in(folder).without("inquiries.csv");
        data.with(
                "contract.yaml",
                "registers: { inquiries: none }\n"
                        + Files.readString(data.directory().resolve("contract.yaml")));
        String method = text(new ReportRequest(data.directory(), folder.resolve("output"), null, null));

        assertThat(method)
                .doesNotContain("問合せ", "受付")
                .contains("障害を検知又は予見したときは速やかに報告する。", "== 4　報告の手順", "稼働率、停止、除外した時間及び障害を報告する。");
    }

    private static String text(ReportRequest request) throws Exception {
        WrittenDocument method = new ReportGenerator(request)
                .documents(DocumentRequest.of(List.of("sla-method"), List.of("adoc"), null), line -> {})
                .documents()
                .get(0);
        return Parser.unescapeEntities(Files.readString(method.source()), false);
    }
}
