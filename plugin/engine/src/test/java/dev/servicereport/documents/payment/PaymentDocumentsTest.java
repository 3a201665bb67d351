package dev.servicereport.documents.payment;

import dev.servicereport.GivenData;
import dev.servicereport.Golden;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payment plan and budget statement as AsciiDoc, without rendering: quick enough to be run for each mutant. */
class PaymentDocumentsTest {

    /** A part paid before the sixty instalments, and a second plan beside it. */
    private static final String SIXTY = """
            payments:
              - id: server
                title: サーバーサービス
                ceiling: 210410000
                contract-amount: 210410000
                instalments: 60
                first-month: 2025-01
                partial: { amount: 21041000, paid-on: 2025-03-31 }
              - id: once
                title: 一括
                contract-amount: 1000000
                instalments: 3
                first-month: 2025-01
            """;

    @TempDir
    private Path folder;

    @Test
    void areTheGoldenOnes() throws Exception {
        compare(GivenData.in(folder), "");
    }

    @Test
    void ofAMissedMonthAndSeveralPlansAreTheGoldenOnes() throws Exception {
        GivenData data = GivenData.in(folder).missed();
        String contract = Files.readString(data.directory().resolve("contract.yaml"));
        compare(
                data.with("contract.yaml", contract.substring(0, contract.indexOf("payments:")) + SIXTY),
                "payments/several-");
    }

    private void compare(GivenData data, String name) throws Exception {
        Path output = folder.resolve("output");
        new ReportGenerator(new ReportRequest(data.directory(), output, null, null))
                .documents(
                        DocumentRequest.of(List.of("payment-plan", "budget-statement"), List.of("adoc"), null),
                        line -> {});
        for (String kind : List.of("payment-plan", "budget-statement")) {
            Golden.assertSame(name + kind + ".adoc", output.resolve("documents/" + kind + "/" + kind + ".adoc"));
        }
    }
}
