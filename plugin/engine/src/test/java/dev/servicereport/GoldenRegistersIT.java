package dev.servicereport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.document.DocumentKind.Layout;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.render.Targets;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of the project and of the time of service, from registers that leave a good deal open to paper. */
@OneRenderer
class GoldenRegistersIT {

    private static final Path REGISTERS = Path.of("src/test/resources/golden/registers");

    /** What the contract of that data says besides: more than the inventory of the registers has. */
    private static final Path EQUIPMENT = Path.of("src/test/resources/golden/equipment.yaml");

    private static final List<String> KINDS = List.of(
            "schedule",
            "team",
            "maintenance-staff",
            "staff-change",
            "progress-report",
            "requirements-matrix",
            "minutes",
            "minutes-list",
            "incident-report",
            "media-disposal",
            "subcontract-application",
            "subcontract-approval",
            "incident-first-report",
            "migration-record",
            "configuration-ledger",
            "sla-method",
            "improvement-plan",
            "annual-report",
            "council-briefing",
            "m365-licences",
            "m365-pac",
            "handling-takeouts",
            "handling-accidents",
            "lead-notice",
            "personal-data-staff",
            "personal-data-accident",
            "return-report",
            "site-inspection",
            "ownership-notice");

    @TempDir
    static Path folder;

    private static List<WrittenDocument> documents = List.of();

    @BeforeAll
    static void makeTheDocuments() throws Exception {
        GivenData data = GivenData.in(folder);
        try (Stream<Path> files = Files.walk(REGISTERS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = REGISTERS.relativize(file).toString().replace('\\', '/');
                data.with(name, Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        data.with(
                "contract.yaml",
                Files.readString(data.directory().resolve("contract.yaml")) + Files.readString(EQUIPMENT)
                        + "\nrequirements: requirements.csv\nownership: 報告書は全て市に帰属し、公表しない *1*。\n");
        ReportRequest request = new ReportRequest(data.directory(), folder.resolve("output"), null, null);
        documents = new ReportGenerator(request)
                .documents(DocumentRequest.of(KINDS, List.of("adoc"), null), line -> {})
                .documents();
    }

    static Stream<WrittenDocument> documents() {
        return documents.stream();
    }

    static Stream<WrittenDocument> forms() {
        return documents().filter(document -> document.kind().layout() == Layout.FORM);
    }

    @Test
    void eachRegisterMakesItsDocuments() {
        assertThat(documents)
                .extracting(document -> document.kind().id())
                .containsOnlyOnceElementsOf(List.of("schedule", "team", "progress-report", "annual-report"))
                .containsAll(KINDS);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theAsciiDocIsTheGoldenOne(WrittenDocument document) throws Exception {
        Golden.assertSame("registers/" + document.name() + ".adoc", document.source());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormFitsOnePage(WrittenDocument document) throws Exception {
        Path pdf = document.beside(".pdf");
        SharedRenderer.render(document.source(), Targets.pdf(pdf));
        try (PDDocument paper = Loader.loadPDF(pdf.toFile())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePageBeginsWithItsTitle(WrittenDocument document) throws Exception {
        Path page = document.beside(".html");
        SharedRenderer.render(document.source(), Targets.page(page));
        assertThat(Jsoup.parse(page.toFile(), "UTF-8")
                        .select("main.service-report h1")
                        .text())
                .startsWith(document.kind().title());
    }
}
