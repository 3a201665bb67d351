package dev.servicereport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.servicereport.SharedRenderer;
import dev.servicereport.cache.Cache;
import dev.servicereport.dataset.DatasetReader;
import dev.servicereport.document.DocumentKind;
import dev.servicereport.document.HostileText;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.problem.BadInputException;
import dev.servicereport.problem.Problem;
import dev.servicereport.render.RenderJob;
import dev.servicereport.render.Structure;
import dev.servicereport.render.Targets;
import dev.servicereport.run.DocumentRequest;
import dev.servicereport.run.ReportGenerator;
import dev.servicereport.run.ReportRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of document and chart, made of the sample with two hostile texts behind each Japanese text of its registers that may be
 * any: what a reader sees is the text, and nothing else comes of it. {@code -Dhostile-seed} begins with another text.
 */
class HostileDocumentsIT {

    private static final Path SAMPLE = Path.of("../../data");

    /** Where the hostile part of a text begins and ends; the number says which one it is. */
    private static final Pattern MARKED = Pattern.compile("〈([0-9]+)〉(.*?)(〈/\\1〉|…)", Pattern.DOTALL);

    private static final Pattern JAPANESE = Pattern.compile("[ぁ-ヿ一-龥]");

    private static final Set<String> DRAWN = Set.of(
            "svg",
            "g",
            "path",
            "line",
            "rect",
            "circle",
            "ellipse",
            "polygon",
            "polyline",
            "text",
            "tspan",
            "title",
            "desc",
            "defs",
            "clippath",
            "style",
            "pattern");

    @TempDir
    static Path folder;

    private static final Map<String, List<Document>> PAGES = new TreeMap<>();
    private static final Map<String, Path> PDFS = new TreeMap<>();
    private static final List<Document> CHARTS = new ArrayList<>();
    private static final Set<String> CHART_NAMES = new TreeSet<>();

    /** What the cells of each file were, and which of its columns turned out to hold words of a vocabulary. */
    private static final Map<String, Set<String>> FIXED = new HashMap<>();

    @BeforeAll
    static void makeEveryDocument() throws Exception {
        Path data = folder.resolve("data");
        for (int tries = 0; !isSound(data); tries++) {
            assertThat(tries)
                    .as("columns that may hold any text are found in a few rounds")
                    .isLessThan(6);
        }
        ReportRequest request = new ReportRequest(data, folder.resolve("output"), "2025-06,2025-07", null);
        List<WrittenDocument> documents = new ReportGenerator(request)
                .documents(DocumentRequest.of(List.of(), List.of("html"), null), line -> {})
                .documents();
        for (WrittenDocument document : documents) {
            PAGES.computeIfAbsent(document.kind().id(), id -> new ArrayList<>())
                    .add(Jsoup.parse(document.beside(".html").toFile(), "UTF-8"));
            if (!PDFS.containsKey(document.kind().id())) {
                Path pdf = document.beside(".pdf");
                SharedRenderer.render(
                        new RenderJob(document.name(), document.source(), SharedRenderer.ASSETS, Targets.pdf(pdf)));
                PDFS.put(document.kind().id(), pdf);
            }
        }
        try (Stream<Path> files = Files.walk(folder.resolve("output/acceptance"))) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith("index.html")).toList()) {
                PAGES.computeIfAbsent("acceptance-index", id -> new ArrayList<>())
                        .add(Jsoup.parse(page.toFile(), "UTF-8"));
            }
        }
        try (Stream<Path> files = Files.walk(folder.resolve("output"))) {
            for (Path chart :
                    files.filter(file -> file.toString().endsWith(".svg")).toList()) {
                CHART_NAMES.add(chart.getFileName().toString());
                CHARTS.add(Jsoup.parse(Files.readString(chart), "", org.jsoup.parser.Parser.xmlParser()));
            }
        }
    }

    /** Writes the data and reads them; a column whose hostile text is a fault is left as it was from now on. */
    private static boolean isSound(Path data) throws IOException {
        write(data);
        try {
            DatasetReader.read(data, c -> true, OwnDocuments.known(List.of()), Cache.none());
            return true;
        } catch (BadInputException faulty) {
            Set<String> before = new HashSet<>();
            FIXED.forEach((file, columns) -> columns.forEach(column -> before.add(file + " " + column)));
            for (Problem problem : faulty.problems()) {
                if (problem.isError()) {
                    FIXED.computeIfAbsent(problem.where().file(), file -> new HashSet<>())
                            .add(problem.where().column());
                }
            }
            assertThat(FIXED.values().stream().mapToInt(Set::size).sum())
                    .as("the faults %s are of texts put in", faulty.problems())
                    .isGreaterThan(before.size());
            return false;
        }
    }

    private static void write(Path data) throws IOException {
        Path accidents =
                Files.createDirectories(folder.resolve("more/handling")).resolve("accidents.csv");
        Files.writeString(
                accidents,
                "id,found_at,reported_at,kind,summary,items,persons,cause,damage,response,notified,published,measure\n"
                        + "A-1,2025-07-18T09:00,2025-07-18T09:40,漏えい,誤送付,名簿,3,選び違い,なし,回収した,説明した,しない,二人で確かめる\n");
        int[] next = {Integer.getInteger("hostile-seed", 0)};
        Files.createDirectories(data.resolve("handling"));
        Files.writeString(data.resolve("handling/accidents.csv"), hostile(accidents, "handling/accidents.csv", next));
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = SAMPLE.relativize(file).toString().replace('\\', '/');
                Path copy = data.resolve(name);
                Files.createDirectories(copy.getParent());
                if (name.endsWith(".csv")
                        && !name.startsWith("uptime/")
                        && !name.startsWith("deliverables/")
                        && !name.equals("handling/accidents.csv")) {
                    Files.writeString(copy, withAccidents(hostile(file, name, next)));
                } else if (!Files.exists(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** Without the declarations that there was no accident. */
    private static String withAccidents(String rows) {
        return rows.replaceAll("(?m)^handling-accidents,.*\\R", "");
    }

    private static String hostile(Path file, String name, int[] next) throws IOException {
        Set<String> fixed = FIXED.getOrDefault(name, Set.of());
        StringBuilder text = new StringBuilder();
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180);
                CSVPrinter printer = new CSVPrinter(
                        text,
                        CSVFormat.RFC4180
                                .builder()
                                .setQuoteMode(QuoteMode.MINIMAL)
                                .get())) {
            List<String> headings = List.of();
            for (CSVRecord row : rows) {
                List<String> cells = row.toList();
                if (headings.isEmpty()) {
                    headings = cells.stream()
                            .map(cell -> cell.replace("\uFEFF", "").strip())
                            .toList();
                    printer.printRecord(cells);
                    continue;
                }
                List<String> changed = new ArrayList<>();
                for (int i = 0; i < cells.size(); i++) {
                    boolean free = JAPANESE.matcher(cells.get(i)).find() && !fixed.contains(headings.get(i));
                    changed.add(free ? cells.get(i) + marked(next) + marked(next) : cells.get(i));
                }
                printer.printRecord(changed);
            }
        }
        return text.toString();
    }

    /** Those that a cell may hold at all. */
    private static final List<HostileText> TEXTS = HostileText.ALL.stream()
            .filter(text ->
                    text.value().codePoints().allMatch(c -> c == '\n' || (!Character.isISOControl(c) && c != 0xFEFF))
                            && StandardCharsets.UTF_8.newEncoder().canEncode(text.value()))
            .toList();

    /** Each in its turn. */
    private static String marked(int[] next) {
        int number = next[0]++ % TEXTS.size();
        return "〈" + number + "〉" + TEXTS.get(number).value() + "〈/" + number + "〉";
    }

    @Test
    void everyKindOfDocumentAndEveryChartIsThere() {
        assertThat(PAGES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.all().stream().map(DocumentKind::id).toList());
        assertThat(CHART_NAMES)
                .filteredOn(name -> !name.endsWith("-narrow.svg"))
                .containsExactly(
                        "allowance-bar.svg",
                        "availability-trend.svg",
                        "capacity.svg",
                        "clause-states.svg",
                        "cumulative1.svg",
                        "cumulative2.svg",
                        "downtime-budget.svg",
                        "gantt.svg",
                        "incident-causes.svg",
                        "month-trend.svg",
                        "paid-years.svg",
                        "remaining1.svg",
                        "remaining2.svg",
                        "team.svg",
                        "timeline.svg",
                        "trend.svg",
                        "year-tiles.svg",
                        "years1.svg");
    }

    @Test
    void eachTextIsShownAsItIs() {
        Set<Integer> seen = new HashSet<>();
        PAGES.forEach((kind, pages) -> pages.forEach(page -> {
            page.select("style, script").remove();
            assertShown(kind, page.body().wholeText(), seen);
            page.select("[alt], [aria-label], [title]")
                    .forEach(element -> element.attributes()
                            .forEach(attribute -> assertShownOnALine(kind, attribute.getValue(), seen)));
        }));
        assertThat(seen).as("hostile texts that got into documents").hasSameSizeAs(TEXTS);
    }

    private static void assertShown(String kind, String text, Set<Integer> seen) {
        assertShown(kind, text, seen, shown -> shown);
    }

    /** Attributes and charts have no lines: where one ends stands a blank, or its mark. */
    private static void assertShownOnALine(String kind, String text, Set<Integer> seen) {
        assertShown(kind, text, seen, shown -> shown.replaceAll("[\n⏎]+", " "));
    }

    private static void assertShown(String kind, String text, Set<Integer> seen, UnaryOperator<String> lines) {
        MARKED.matcher(text).results().forEach((MatchResult found) -> {
            int number = Integer.parseInt(found.group(1));
            String shown = plain(lines.apply(TEXTS.get(number).shown()));
            String read = plain(lines.apply(found.group(2)));
            seen.add(number);
            if (found.group(3).equals("…")) {
                // cut within the text, or within the mark of its end
                assertThat(shown)
                        .as(kind)
                        .startsWith(read.replaceFirst("〈/?[0-9]*$", "").stripTrailing());
            } else {
                assertThat(read).as(kind).isEqualTo(shown);
            }
        });
    }

    /**
     * Without regard to the kind of blanks, and to width, which does not matter in ids: there one character that no font has may be several,
     * so that any number of marks for them is one.
     */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll(" +", " ")
                .replaceAll("〓[〓 ]*(?<=〓)", "〓");
    }

    @Test
    void eachTextIsReadFromAPdfAsItIs() throws Exception {
        Set<Integer> seen = new HashSet<>();
        for (Map.Entry<String, Path> pdf : PDFS.entrySet()) {
            String text = Structure.of(pdf.getValue()).text();
            MARKED.matcher(text)
                    .results()
                    .filter(found -> !found.group(3).equals("…"))
                    .forEach(found -> {
                        int number = Integer.parseInt(found.group(1));
                        seen.add(number);
                        // where a line ends, a blank may have gone
                        assertThat(withoutBlanks(found.group(2)))
                                .as(pdf.getKey() + " as PDF")
                                .isEqualTo(withoutBlanks(TEXTS.get(number).shown()));
                    });
        }
        assertThat(seen)
                .as("hostile texts of the %d that got into PDFs", TEXTS.size())
                .hasSizeGreaterThan(TEXTS.size() / 2);
    }

    private static String withoutBlanks(String text) {
        return plain(text).replaceAll("[\\s\u200b]", "");
    }

    /** A PDF could fetch, start or run something by an action, and carry files. */
    @Test
    void aPdfHoldsNoActionAndNoFileButTheFigures() throws Exception {
        for (Map.Entry<String, Path> pdf : PDFS.entrySet()) {
            try (PDDocument document = Loader.loadPDF(pdf.getValue().toFile())) {
                List<String> keys = new ArrayList<>();
                for (COSObject object : document.getDocument().getObjectsByType(COSName.getPDFName("Action"))) {
                    keys.add(object.getObject().toString());
                }
                document.getPages()
                        .forEach(page -> annotations(page).forEach(annotation -> {
                            keys.addAll(forbidden(annotation));
                        }));
                assertThat(keys).as(pdf.getKey()).isEmpty();
                assertThat(document.getDocumentCatalog().getOpenAction()).isNotInstanceOf(PDAction.class);
                assertThat(files(document))
                        .as(pdf.getKey())
                        .isEqualTo(pdf.getKey().equals("monthly-report") ? Set.of("metrics-2025-06.json") : Set.of());
            }
        }
    }

    private static List<COSDictionary> annotations(PDPage page) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        List<COSDictionary> all = new ArrayList<>();
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            all.add((COSDictionary) annotations.getObject(i));
        }
        return all;
    }

    /** Links lead to places in the document, and nothing else is there to be pressed. */
    private static List<String> forbidden(COSDictionary annotation) {
        return Stream.of("A", "AA", "FS", "JS", "URI", "RichMediaContent")
                .filter(annotation::containsKey)
                .map(key -> annotation.getNameAsString(COSName.SUBTYPE) + " with " + key)
                .toList();
    }

    private static Set<String> files(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        return names == null || names.getEmbeddedFiles() == null
                ? Set.of()
                : names.getEmbeddedFiles().getNames().keySet();
    }

    @Test
    void nothingIsCarriedOutOrFetched() {
        Stream.concat(PAGES.values().stream().flatMap(List::stream), CHARTS.stream())
                .forEach(page -> {
                    assertThat(page.select("script, iframe, object, embed, foreignobject, base, form, link"))
                            .isEmpty();
                    for (Element element : page.getAllElements()) {
                        element.attributes().forEach(attribute -> {
                            assertThat(attribute.getKey().toLowerCase()).doesNotStartWith("on");
                            if (attribute.getKey().matches("href|xlink:href")) {
                                // a place on the page, a file beside it, or another document of the output
                                assertThat(attribute.getValue())
                                        .matches("#.*|(\\.\\./){0,2}[^./:#?][^/:#?]*(/[^./:#?][^/:#?]*){0,2}");
                            }
                            if (attribute.getKey().equals("src")) {
                                assertThat(attribute.getValue()).startsWith("data:image/");
                            }
                        });
                    }
                });
    }

    @Test
    void chartsShowEachTextAsItIs() {
        Set<Integer> seen = new HashSet<>();
        CHARTS.forEach(chart -> chart.select("text, title, desc")
                .forEach(element -> assertShownOnALine("chart", element.wholeText(), seen)));
        assertThat(seen).isNotEmpty();
    }

    @Test
    void chartsHoldNothingButShapesAndText() {
        assertThat(CHARTS)
                .isNotEmpty()
                .allSatisfy(chart -> assertThat(chart.getAllElements().stream()
                                .map(Element::tagName)
                                .filter(name -> !name.startsWith("#") && !name.startsWith("?"))
                                .map(name -> name.toLowerCase())
                                .collect(Collectors.toSet()))
                        .isSubsetOf(DRAWN));
    }
}
