package dev.servicereport.documents.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.GivenData;
import dev.servicereport.engine.Main;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves of briefings. */
class BriefingFilesIT {

    private static final Path SAMPLE = Path.of("..", "..", "data");

    @TempDir
    private Path folder;

    @Test
    void theSampleFitsOnePageForEachMessageWithNothingBelow14Points() throws Exception {
        Path output = documents(SAMPLE, "pdf");
        Path pdf = output.resolve("documents/council-briefing/2025/council-briefing-2025.pdf");
        try (PDDocument paper = Loader.loadPDF(pdf.toFile())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(7);
            assertThat(paper.getPages())
                    .allSatisfy(page -> assertThat(page.getMediaBox().getWidth())
                            .isGreaterThan(page.getMediaBox().getHeight()));
            Sizes sizes = new Sizes();
            sizes.getText(paper);
            assertThat(sizes.found).contains(60.0).allMatch(size -> size >= 14);
        }
    }

    /** Of every character, in points, rounded to a tenth. */
    private static final class Sizes extends PDFTextStripper {

        private final Set<Double> found = new TreeSet<>();

        @Override
        protected void writeString(String text, List<TextPosition> characters) {
            characters.forEach(one -> found.add(Math.round(10 * one.getYScale()) / 10.0));
        }
    }

    @Test
    void eachChartLiesThereByItselfWithItsCaption() throws Exception {
        Path briefing = documents(SAMPLE, "adoc").resolve("briefing");
        List<String> charts = List.of("clause-states", "incident-causes", "month-trend", "paid-years", "year-tiles");
        assertThat(files(briefing.resolve("council-briefing-2025")))
                .containsExactlyElementsOf(charts.stream()
                        .flatMap(chart -> Stream.of(chart + ".png", chart + ".svg", chart + ".txt"))
                        .toList());
        assertThat(Files.readString(briefing.resolve("council-briefing-2025/paid-years.txt")))
                .startsWith("年度ごとの計画額と支払済額\n年度ごとの計画額と支払済額。令和6年度は計画1,452万円、")
                .endsWith("\n資料：監視、障害、問合せ及び支払の記録（令和8年3月31日現在）\n");
        assertThat(files(briefing)).containsExactly("council-briefing-2024", "council-briefing-2025");
    }

    @Test
    void thePartsOfTheSamplesSlidesLieOneBelowTheOther() throws Exception {
        Path slides = documents(SAMPLE, "pptx").resolve("briefing/council-briefing-2025.pptx");
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(slides))) {
            assertThat(show.getSlides()).hasSize(7).allSatisfy(BriefingFilesIT::requireNoOverlap);
            assertThat(show.getSlides().get(0).getTitle()).isEqualTo("サービスは、1年を通じてほぼ止まらずに動きました");
        }
    }

    private static void requireNoOverlap(XSLFSlide slide) {
        List<XSLFShape> shapes = slide.getShapes();
        for (XSLFShape one : shapes) {
            assertThat(one.getAnchor().getMaxY()).isLessThanOrEqualTo(540);
            assertThat(one.getAnchor().getMaxX()).isLessThanOrEqualTo(960);
            shapes.stream()
                    .filter(other -> other != one)
                    .forEach(other -> assertThat(one.getAnchor().intersects(other.getAnchor()))
                            .as(slide.getTitle() + ": " + one.getShapeName() + " on " + other.getShapeName())
                            .isFalse());
        }
    }

    @Test
    void theLibraryOfSlidesIsAskedForByThemAlone() throws Exception {
        GivenData data = GivenData.in(folder);
        assertThat(withoutPoi(data, "adoc")).isEqualTo("done\n");
        assertThat(withoutPoi(data, "pptx"))
                .startsWith("service-report.formats: found 'pptx', expected the library org.apache.poi:poi-ooxml");
        assertThat(files(folder.resolve("pptx"))).isEmpty();
    }

    @Test
    void aBuildIsAskedForTheLibraryInsteadOfAnythingElse() throws Exception {
        Process engine = start(Main.class);
        // it would end with its input
        OutputStream build = engine.getOutputStream();
        build.write("\u0001set formats html pptx\n\u0001run documents\n".getBytes(StandardCharsets.US_ASCII));
        build.flush();
        assertThat(told(engine)).isEqualTo("\u0001needs org.apache.poi%3Apoi-ooxml\n");
        assertThat(engine.exitValue()).isZero();
    }

    private String withoutPoi(GivenData data, String format) throws Exception {
        return told(start(
                BriefingRun.class,
                data.directory().toString(),
                folder.resolve(format).toString(),
                format));
    }

    private Process start(Class<?> main, String... arguments) throws Exception {
        String libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(library -> !library.contains("poi") && !library.contains("xmlbeans"))
                .collect(Collectors.joining(File.pathSeparator));
        Stream<String> command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", libraries, main.getName());
        return new ProcessBuilder(Stream.concat(command, Stream.of(arguments)).toList())
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    private static String told(Process run) throws Exception {
        String told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return told;
    }

    private Path documents(Path data, String format) throws Exception {
        Path output = folder.resolve("output");
        new ReportGenerator(new ReportRequest(data, output, null, null))
                .documents(DocumentRequest.of(List.of(BriefingEditions.ID), List.of(format), null), line -> {});
        return output;
    }

    private static List<String> files(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
