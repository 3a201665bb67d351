package dev.servicereport.site;

import dev.servicereport.document.DocumentKind.Period;
import dev.servicereport.document.WrittenDocument;
import dev.servicereport.site.DashboardView.Entry;
import dev.servicereport.site.DashboardView.Group;
import dev.servicereport.wording.DownloadWords;
import dev.servicereport.wording.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The documents by what they are about, the tables and the charts behind them (文書の分類). */
final class DocumentGroups {

    private final Map<DocumentGroup, List<Entry>> groups = new EnumMap<>(DocumentGroup.class);
    private final Texts texts;

    DocumentGroups(List<WrittenDocument> documents, Texts texts) {
        this.texts = texts;
        for (WrittenDocument document : documents) {
            groups.computeIfAbsent(DocumentGroup.of(document.kind()), group -> new ArrayList<>())
                    .add(entry(document));
        }
    }

    /** {@code 令和7年3月分 月次サービス報告書}, {@code 障害報告書 INC-2025-001　回線断}. */
    static String title(WrittenDocument document) {
        boolean monthly = document.kind().period() == Period.MONTH;
        return monthly
                ? DownloadWords.ofMonth(document.subject(), document.kind().title())
                : (document.kind().title() + " " + document.subject()).strip();
    }

    private static Entry entry(WrittenDocument document) {
        return new Entry(
                title(document),
                SiteLinks.page(document),
                SiteLinks.pdf(document),
                DownloadWords.pdf(SiteLinks.size(document.beside(".pdf"))));
    }

    /** Groups with something in them; what is newest among the months stands first. */
    List<Group> groups(Map<String, String> tables, List<Entry> books, List<Entry> slides, List<Entry> pictures) {
        List<Group> all = new ArrayList<>();
        groups.forEach((group, entries) -> all.add(new Group(group.title(texts), entries)));
        add(
                all,
                DownloadWords.TABLES.group(),
                tables.entrySet().stream().map(this::table).toList());
        add(all, DownloadWords.WORKBOOKS.group(), books);
        add(all, DownloadWords.SLIDES.group(), slides);
        add(all, DownloadWords.CHARTS.group(), pictures);
        return all;
    }

    private static void add(List<Group> groups, String title, List<Entry> entries) {
        if (!entries.isEmpty()) {
            groups.add(new Group(title, entries));
        }
    }

    private Entry table(Map.Entry<String, String> table) {
        int bytes = table.getValue().getBytes(StandardCharsets.UTF_8).length;
        return new Entry(
                TableTitle.of(table.getKey(), texts),
                "",
                SiteLinks.file("tables/" + table.getKey()),
                DownloadWords.TABLES.note(SiteLinks.size(bytes)));
    }
}
