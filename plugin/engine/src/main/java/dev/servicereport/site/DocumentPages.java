package dev.servicereport.site;

import dev.servicereport.document.HtmlText;
import dev.servicereport.document.TemplateFault;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.documents.Catalogue;
import dev.servicereport.documents.EvidenceLinks;
import dev.servicereport.figures.MonthFigures;
import dev.servicereport.run.Outcome;
import dev.servicereport.site.DashboardView.Entry;
import dev.servicereport.site.PageFrame.Neighbour;
import dev.servicereport.wording.DownloadWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pages of documents: what was rendered, and a frame round it that leads on (文書のページ). */
final class DocumentPages {

    /** A chart in what was rendered. */
    private static final Pattern CHART = Pattern.compile("<img src=\"charts/([a-z0-9-]+)\\.svg\"([^>]*)>");

    /** The folder of files that documents name, in the output and in the site. */
    private static final String ATTACHED = "attachments";

    private final Outcome outcome;
    private final SiteLinks links;
    private final Path files;
    private final Path attached;
    private final @Nullable Entry calendar;

    /**
     * @param output the folder of output
     * @param files the folder of what pages refer to
     * @param calendar the days ahead for calendar programs, or null
     */
    DocumentPages(Outcome outcome, SiteLinks links, Path output, Path files, @Nullable Entry calendar) {
        this.outcome = outcome;
        this.links = links;
        this.files = files;
        this.calendar = calendar;
        attached = output.resolve(ATTACHED);
    }

    /** What the page's template sees of a document; the files that it refers to are copied. */
    Map<String, Object> values(WrittenDocument document) throws TemplateFault, IOException {
        String html = EvidenceLinks.files(
                Files.readString(document.beside(".fragment.html"), StandardCharsets.UTF_8), attach(document));
        PageFrame frame = new PageFrame(
                DocumentGroups.title(document),
                links.dashboard(),
                neighbour(document, -1),
                neighbour(document, 1),
                entries(document),
                Chapters.of(html));
        return Map.of(
                "frame", frame,
                "style", SiteLinks.file("service-report.css"),
                "content", HtmlText.rendered(EvidenceLinks.in(charts(document, html), this::page)));
    }

    /** Copies the files that a document names; their addresses by their paths in the data folder. */
    private Function<String, Optional<String>> attach(WrittenDocument document) throws IOException {
        for (String name : document.attached()) {
            Path copy = files.resolve(ATTACHED).resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(attached.resolve(name), copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return name -> Optional.of(name)
                .filter(document.attached()::contains)
                .map(known -> SiteLinks.file(ATTACHED + "/" + known));
    }

    private @Nullable Neighbour neighbour(WrittenDocument document, int step) {
        List<WrittenDocument> kind = outcome.documents().stream()
                .filter(other -> other.kind().equals(document.kind()))
                .toList();
        int index = kind.indexOf(document) + step;
        return index < 0 || index >= kind.size()
                ? null
                : new Neighbour(DocumentGroups.title(kind.get(index)), SiteLinks.page(kind.get(index)));
    }

    private List<Entry> entries(WrittenDocument document) throws IOException {
        Attachments attachments = new Attachments(document, files);
        List<Entry> entries = new ArrayList<>();
        entries.add(attachments.pdf());
        Optional<MonthFigures> month = month(document);
        if (month.isPresent()) {
            entries.add(attachments.table(
                    DownloadWords.servicesOf(document.subject()), MonthTable.of(List.of(month.get()))));
        }
        if (calendar != null && document.kind().id().equals(SiteCalendar.DOCUMENT)) {
            entries.add(calendar);
        }
        entries.addAll(attachments.charts());
        return entries;
    }

    /** The figures of a monthly report. */
    private Optional<MonthFigures> month(WrittenDocument document) {
        String before = Catalogue.MONTHLY_REPORT.id() + "-";
        return outcome.months().stream()
                .filter(month -> document.name().equals(before + month.month()))
                .findFirst();
    }

    /** The page of a document by its id, the last one of several. */
    private Optional<String> page(String id) {
        return outcome.documents().stream()
                .filter(document -> document.kind().id().equals(id))
                .reduce((earlier, later) -> later)
                .map(SiteLinks::page);
    }

    /** Charts lie in the document's folder; a narrow screen gets them drawn for it. */
    private static String charts(WrittenDocument document, String html) {
        return CHART.matcher(html).replaceAll(match -> {
            String chart = "charts/" + match.group(1);
            return Matcher.quoteReplacement("<picture><source media=\"(max-width: 40rem)\" srcset=\""
                    + SiteLinks.beside(document, chart + "-narrow.svg") + "\"><img src=\""
                    + SiteLinks.beside(document, chart + ".svg") + "\"" + match.group(2) + "></picture>");
        });
    }
}
