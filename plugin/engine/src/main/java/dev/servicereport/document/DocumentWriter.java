package dev.servicereport.document;

import dev.servicereport.chart.Chart;
import dev.servicereport.contract.Appearance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes documents as AsciiDoc with their charts. */
public final class DocumentWriter {

    /** Beside the source; the converter for PDF takes it into the file, by this name. */
    private static final String FIGURES = "metrics.json";

    private static final Pattern CAPITAL = Pattern.compile("(?=[A-Z])");

    private final ChartFiles charts;
    private final Templates templates;
    private final Path folder;

    /**
     * @param charts writes charts
     * @param templates fills templates
     * @param folder where to write
     */
    public DocumentWriter(ChartFiles charts, Templates templates, Path folder) {
        this.charts = charts;
        this.templates = templates;
        this.folder = folder;
    }

    /**
     * Writes every document of a kind, each into {@code <folder>/<id>/<key>/}.
     *
     * @throws IllegalStateException when two of them have one key, of which the second would take the place of the first
     */
    public List<WrittenDocument> write(DocumentKind kind, Material material) throws TemplateFault, IOException {
        LetterheadWriter heads = new LetterheadWriter(
                material.dataset(), material.issuedOn(), material.calculation().lastDay());
        Appearance appearance = material.dataset().contract().printed().appearance();
        Tailoring tailoring = new Tailoring(appearance, kind);
        tailoring.requireMeant(templates.source(kind.template()));
        List<WrittenDocument> written = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Iterator<Edition> editions = kind.editions().of(material).iterator(); editions.hasNext(); ) {
            Edition edition = editions.next();
            if (!keys.add(FileKey.of(edition.key()))) {
                throw new IllegalStateException("two editions of " + kind.id() + " have one key");
            }
            written.add(write(
                    kind,
                    edition,
                    heads.about(about(kind, edition, material.calculation().lastDay())),
                    tailoring));
        }
        return written;
    }

    /** The last day that a document tells of: of one of a month the month's last day. */
    private static LocalDate about(DocumentKind kind, Edition edition, LocalDate lastDay) {
        LocalDate last = kind.period() == DocumentKind.Period.MONTH
                ? YearMonth.parse(edition.key()).atEndOfMonth()
                : lastDay;
        return last.isAfter(lastDay) ? lastDay : last;
    }

    private WrittenDocument write(DocumentKind kind, Edition edition, LetterheadWriter heads, Tailoring tailoring)
            throws TemplateFault, IOException {
        String key = FileKey.of(edition.key());
        Path place = folder.resolve(kind.id()).resolve(key);
        Files.createDirectories(place);
        Map<String, Object> values = new HashMap<>(edition.values());
        values.putAll(tailoring.values());
        values.put("head", heads.of(kind.id(), edition.key(), kind.title(), edition.issuedOn()));
        String name = key.isEmpty() ? kind.id() : kind.id() + "-" + key;
        values.put("charts", draw(edition.charts(), place.resolve("charts"), name));
        Path source = place.resolve(name + ".adoc");
        String asciidoc = templates.fill(kind.template(), values);
        templates.images().copy(kind.template(), asciidoc, place);
        Files.writeString(source, asciidoc, StandardCharsets.UTF_8);
        if (edition.figures() != null) {
            Files.writeString(place.resolve(FIGURES), edition.figures(), StandardCharsets.UTF_8);
        }
        for (Map.Entry<String, String> table : edition.tables().entrySet()) {
            Files.writeString(place.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8);
        }
        LocalDate issuedOn =
                heads.issuedOn(kind.id(), edition.key(), edition.issuedOn()).orElse(null);
        return new WrittenDocument(kind, edition.subject(), name, source, issuedOn, edition.attached());
    }

    private Map<String, Picture> draw(Map<String, Chart> wanted, Path place, String document) throws IOException {
        Map<String, Picture> pictures = new HashMap<>();
        for (Map.Entry<String, Chart> chart : wanted.entrySet()) {
            Files.createDirectories(place);
            String file = fileName(chart.getKey());
            charts.write(chart.getValue(), place, file, document);
            pictures.put(
                    chart.getKey(),
                    new Picture(chart.getValue().title(), chart.getValue().alt()));
        }
        return pictures;
    }

    /** The name of a chart's files, without what tells their kind: capitals as {@code -x}. */
    public static String fileName(String chart) {
        return CAPITAL.matcher(chart).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /**
     * What a template needs to show a chart.
     *
     * @param title its caption
     * @param alt it in words
     */
    public record Picture(String title, String alt) {}
}
