package dev.servicereport.documents.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.availability.Exclusion;
import dev.servicereport.availability.ExclusionRuling;
import dev.servicereport.contract.Party;
import dev.servicereport.dataset.Dataset;
import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.delivery.Member;
import dev.servicereport.delivery.Project;
import dev.servicereport.document.Audience;
import dev.servicereport.inventory.Asset;
import dev.servicereport.response.Incident;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import dev.servicereport.service.Service;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edition of the sample for the public, and that for the council beside it to see that there is something to leave out. */
class PublicEditionIT {

    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");

    @TempDir
    static Path folder;

    private static Dataset sample;
    private static Map<String, String> forPublic = Map.of();
    private static Map<String, String> forCouncil = Map.of();

    @BeforeAll
    static void writeBoth() throws Exception {
        sample = DatasetReader.read(Told.SAMPLE, character -> true);
        forPublic = written("public");
        forCouncil = written("council");
    }

    private static Map<String, String> written(String audience) throws Exception {
        Path output = folder.resolve(audience);
        ReportGenerator generator = new ReportGenerator(new ReportRequest(Told.SAMPLE, output, null, null));
        generator.documents(
                generator.request(List.of(BriefingEditions.ID), List.of("adoc", "pptx"), null, null, audience),
                line -> {});
        Map<String, String> texts = new TreeMap<>();
        for (String part : List.of("documents", "briefing")) {
            try (Stream<Path> files = Files.walk(output.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    read(file.getFileName().toString(), Files.readAllBytes(file), texts);
                }
            }
        }
        return texts;
    }

    /** The text of a file, or of each file in it. */
    private static void read(String name, byte[] content, Map<String, String> texts) throws IOException {
        if (name.endsWith(".pptx") || name.endsWith(".xlsx")) {
            ZipInputStream slides = new ZipInputStream(new ByteArrayInputStream(content));
            for (ZipEntry entry = slides.getNextEntry(); entry != null; entry = slides.getNextEntry()) {
                read(name + "/" + entry.getName(), slides.readAllBytes(), texts);
            }
        } else if (!name.endsWith(".png") && !name.endsWith(".jpeg")) {
            String text = new String(content, StandardCharsets.UTF_8);
            texts.put(name, Parser.unescapeEntities(text, false));
        }
    }

    @Test
    void holdsNoPersonNoMachineAndNoMark() {
        Set<String> words = wordsToLeaveOut();
        assertThat(words).contains("見本 花子", "監視サーバー", "file-server", "取扱注意", "企画政策課長", "SMP-VP-0001");
        assertThat(forPublic).hasSizeGreaterThan(40);
        forPublic.forEach((name, text) ->
                assertThat(words.stream().filter(text::contains)).as(name).isEmpty());
        String council = String.join("", forCouncil.values());
        assertThat(words.stream().filter(council::contains)).contains("取扱注意");
    }

    /** Names of people, machines, places and networks, and everything that somebody wrote into a register. */
    private static Set<String> wordsToLeaveOut() {
        Set<String> words = new TreeSet<>();
        Project project = sample.delivery().project();
        for (Member member : project.team()) {
            words.addAll(List.of(member.name(), member.role(), member.organisation()));
        }
        for (Party party : List.of(
                sample.contract().parties().client(),
                sample.contract().parties().contractor())) {
            words.addAll(List.of(party.representative(), party.department(), party.address()));
        }
        for (Service service : sample.measurements().services().services()) {
            words.addAll(List.of(service.name(), service.id()));
        }
        for (Asset asset : sample.assets()) {
            words.addAll(List.of(
                    asset.name(),
                    asset.id(),
                    asset.care().location(),
                    asset.care().serial()));
        }
        for (Incident incident : sample.incidents()) {
            words.addAll(List.of(
                    incident.id(),
                    incident.account().title(),
                    incident.account().cause(),
                    incident.account().impact(),
                    incident.account().action()));
        }
        for (ExclusionRuling ruling : sample.measurements().exclusions()) {
            Exclusion exclusion = ruling.exclusion();
            words.addAll(List.of(exclusion.reason(), exclusion.approval().by()));
        }
        project.improvements()
                .forEach(one -> words.addAll(List.of(one.attendees(), one.cause(), one.measure(), one.result())));
        words.add(sample.contract().printed().handling());
        // ids as short as ad would be found in any file of XML
        words.removeIf(word ->
                word.length() < 2 || word.matches("[a-z0-9]{1,6}|monitoring|biometrics|antivirus|[a-z]{2,3}-?\\d?"));
        return words;
    }

    @Test
    void readsWithoutAnEnglishTerm() throws Exception {
        Told told = Told.of(Told.SAMPLE, null, null, Audience.PUBLIC);
        assertThat(told.editions()).hasSize(2);
        assertThat(told.texts().values().toString().replaceAll("(?<=[{ ])(word|meaning)=", ""))
                .contains("サービスは、1年を通じて")
                .doesNotContainPattern(LATIN_WORD);
        told.last()
                .charts()
                .values()
                .forEach(chart -> assertThat(chart.title() + chart.alt()).doesNotContainPattern(LATIN_WORD));
        forPublic.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".svg"))
                .forEach(file -> assertThat(words(file.getValue())).doesNotContainPattern(LATIN_WORD));
    }

    /** What is read of a chart; its style carries its glyphs. */
    private static String words(String svg) {
        Document chart = Jsoup.parse(svg, Parser.xmlParser());
        chart.select("style").remove();
        return chart.text();
    }

    @Test
    void saysThatItIsTheOne() {
        assertThat(forPublic.keySet())
                .contains(
                        "council-briefing-2025-public.adoc",
                        "council-briefing-2025-public.pptx/ppt/slides/slide6.xml",
                        "council-briefing-2025-public.pptx/ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx/xl/worksheets/sheet1.xml");
        assertThat(forPublic.get("council-briefing-2025-public.adoc"))
                .contains("議会説明資料（令和7年度）公表用")
                .doesNotContain(":handling:");
        assertThat(forCouncil.get("council-briefing-2025.adoc")).contains(":handling: 取扱注意");
    }

    @Test
    void isNoOtherThanTheOneThatWasAskedFor() throws IOException {
        try (InputStream same = Files.newInputStream(folder.resolve("public/manifest.json"))) {
            assertThat(new String(same.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(
                            "briefing/council-briefing-2025-public.pptx",
                            "briefing/council-briefing-2025-public/paid-years.png")
                    .doesNotContain("council-briefing-2025.pptx");
        }
    }
}
