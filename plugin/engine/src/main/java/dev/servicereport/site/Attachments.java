package dev.servicereport.site;

import dev.servicereport.document.HtmlText;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.site.DashboardView.Entry;
import dev.servicereport.wording.DownloadWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Copies into the site what a document's page refers to: its PDF and its charts. */
final class Attachments {

    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);

    private final WrittenDocument document;
    private final Path folder;

    /** @param files the folder in which each document has its own */
    Attachments(WrittenDocument document, Path files) throws IOException {
        this.document = document;
        folder = Files.createDirectories(files.resolve(document.name()));
    }

    /** Copies the PDF. */
    Entry pdf() throws IOException {
        Path pdf = document.beside(".pdf");
        Files.copy(pdf, folder.resolve(pdf.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        return new Entry(
                DocumentGroups.title(document), "", SiteLinks.pdf(document), DownloadWords.pdf(SiteLinks.size(pdf)));
    }

    /** Writes a table beside it. */
    Entry table(String title, String text) throws IOException {
        Path table = folder.resolve(document.name() + ".csv");
        Files.writeString(table, text, StandardCharsets.UTF_8);
        return new Entry(
                title,
                "",
                SiteLinks.beside(document, document.name() + ".csv"),
                DownloadWords.TABLES.note(SiteLinks.size(table)));
    }

    /** Copies the charts, by name; their PNGs are to be opened alone. */
    List<Entry> charts() throws IOException {
        Path drawn = document.source().resolveSibling("charts");
        List<Entry> entries = new ArrayList<>();
        if (Files.notExists(drawn)) {
            return entries;
        }
        Path charts = Files.createDirectories(folder.resolve("charts"));
        try (Stream<Path> files = Files.list(drawn)) {
            for (Path chart : files.sorted().toList()) {
                String name = chart.getFileName().toString();
                Files.copy(chart, charts.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                if (name.endsWith(".png")) {
                    entries.add(new Entry(
                            title(chart),
                            "",
                            SiteLinks.beside(document, "charts/" + name),
                            DownloadWords.CHARTS.note(SiteLinks.size(chart))));
                }
            }
        }
        return entries;
    }

    /** What the drawing beside it is called. */
    private static String title(Path png) throws IOException {
        String name = png.getFileName().toString();
        String svg = name.substring(0, name.length() - ".png".length()) + ".svg";
        Matcher title = TITLE.matcher(Files.readString(png.resolveSibling(svg), StandardCharsets.UTF_8));
        return title.find() ? HtmlText.plain(title.group(1)) : name;
    }
}
